export const team = {
  'team.problem.unreachable':
    'The server does not answer. Check the address and that this computer is online; the server may also be switched off. What you shared is kept here and sent when it answers.',
  'team.problem.unreachable-or-certificate':
    'The server does not answer, or its certificate is not one that this browser trusts. Open the address in a tab: if the browser warns of the certificate, ask whoever runs the server to renew it; otherwise check the address and that this computer is online.',
  'team.problem.certificate':
    'The server’s certificate is not one that this computer trusts, so nothing was sent to it. Ask whoever runs the server to renew it.',
  'team.problem.cors':
    'The server answers, and the browser does not let Pitchcheck see what it says. Allow Pitchcheck access to this server when the browser asks, or have its administrator run the team setup with --cors.',
  'team.problem.no-permission':
    'The browser has not been allowed to connect Pitchcheck with this server. Allow it, then try again. No other site is asked for.',
  'team.problem.not-couchdb':
    'Something answers at this address, and it is no CouchDB server. Check the address: there may be a path missing at its end.',
  'team.problem.too-old':
    'The CouchDB server there is too old. Ask whoever runs it to update it to version 3.',
  'team.problem.wrong-password':
    'The server does not take this name and password. Type the password again; if it was changed, use the new one. Nothing you shared is lost.',
  'team.problem.signed-out':
    'You are signed out of this team’s server. Sign in with your password again. Nothing you shared is lost.',
  'team.problem.no-database':
    'The server has no database of this name. Check the name in your invitation, or ask whoever runs the server.',
  'team.problem.not-allowed':
    'Name and password are right, and this name does not belong to the team. Ask whoever runs the server to add it to the team’s members.',
  'team.problem.rules-gone':
    'The team’s database has lost the rules that keep anybody from writing in somebody else’s name, so nothing is exchanged with it. Ask its administrator to run the team setup again, then try again.',
  'team.problem.store':
    'There is no space left on this computer for what the team shared. Free some space, then try again. What was kept before is still here.',
  'team.problem.failed':
    'The server answers, and exchanging reviews with it did not work this time. Pitchcheck tries again by itself.',
  'team.address.not-an-address': 'This is no address of a server. It looks like https://couch.example.org.',
  'team.address.not-https':
    'The address has to begin with https, since your password goes over this connection. Plain http is for a server on this computer alone.',
  'team.address.password-in-address':
    'Leave the name and the password out of the address; there are fields for them.',
  'team.address.more-than-address': 'Leave out what follows a question mark or a # in the address.',
  'team.invitation.not-an-invitation':
    'This is no team invitation, or part of it is missing. Nothing was changed.',
  'team.invitation.newer':
    'This invitation was made by a newer Pitchcheck. Update Pitchcheck, then open it again.',
  'team.invitation.not-https':
    'This invitation leads to a server without encryption, where your password could be read on the way. Nothing was changed. Ask for one with an https address.',
  'team.rules.none':
    'This team’s database has no rules: any member can write in anybody’s name and change what others said. Ask its administrator to run the team setup.',
  'team.rules.other':
    'This team’s database has the rules of another version of Pitchcheck. If the team refuses what you share, ask its administrator to run the team setup again.',
  'team.new': 'Nothing has been exchanged with this team yet.',
  'team.working': 'Exchanging reviews with the team.',
  'team.fetching': 'Fetching the team’s reviews: {done} of {total}.',
  'team.up-to-date': 'Up to date.',
  'team.waiting': {
    by: 'waiting',
    one: '{waiting} thing you shared waits to be sent.',
    other: '{waiting} things you shared wait to be sent.',
  },
  'team.denied': {
    by: 'denied',
    one: 'The team’s server refused {denied} thing you shared. It is kept here.',
    other: 'The team’s server refused {denied} things you shared. They are kept here.',
  },
  'team.skipped': {
    by: 'skipped',
    one: '{skipped} document on the team’s server is no valid part of a review and was not taken.',
    other: '{skipped} documents on the team’s server are no valid parts of reviews and were not taken.',
  },
} as const;

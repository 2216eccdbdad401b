export const team = {
  teamUnreachable:
    'The server does not answer. Check the address and that this computer is online; the server may also be switched off. What you shared is kept here and sent when it answers.',
  teamUnreachableOrCertificate:
    'The server does not answer, or its certificate is not one that this browser trusts. Open the address in a tab: if the browser warns of the certificate, ask whoever runs the server to renew it; otherwise check the address and that this computer is online.',
  teamCertificate:
    'The server’s certificate is not one that this computer trusts, so nothing was sent to it. Ask whoever runs the server to renew it.',
  teamCors:
    'The server answers, and the browser does not let Pitchcheck see what it says. Allow Pitchcheck access to this server when the browser asks, or have its administrator run the team setup with --cors.',
  teamNoPermission:
    'The browser has not been allowed to connect Pitchcheck with this server. Allow it, then try again. No other site is asked for.',
  teamNotCouchdb:
    'Something answers at this address, and it is no CouchDB server. Check the address: there may be a path missing at its end.',
  teamTooOld: 'The CouchDB server there is too old. Ask whoever runs it to update it to version 3.',
  teamWrongPassword:
    'The server does not take this name and password. Type the password again; if it was changed, use the new one. Nothing you shared is lost.',
  teamSignedOut:
    'You are signed out of this team’s server. Sign in with your password again. Nothing you shared is lost.',
  teamNoDatabase:
    'The server has no database of this name. Check the name in your invitation, or ask whoever runs the server.',
  teamNotAllowed:
    'Name and password are right, and this name does not belong to the team. Ask whoever runs the server to add it to the team’s members.',
  teamRulesGone:
    'The team’s database has lost the rules that keep anybody from writing in somebody else’s name, so nothing is exchanged with it. Ask its administrator to run the team setup again, then try again.',
  teamStore:
    'There is no space left on this computer for what the team shared. Free some space, then try again. What was kept before is still here.',
  teamFailed:
    'The server answers, and exchanging reviews with it did not work this time. Pitchcheck tries again by itself.',
  teamNotAnAddress: 'This is no address of a server. It looks like https://couch.example.org.',
  teamNotHttps:
    'The address has to begin with https, since your password goes over this connection. Plain http is for a server on this computer alone.',
  teamPasswordInAddress: 'Leave the name and the password out of the address; there are fields for them.',
  teamMoreThanAddress: 'Leave out what follows a question mark or a # in the address.',
  teamNotAnInvitation: 'This is no team invitation, or part of it is missing. Nothing was changed.',
  teamInvitationNewer:
    'This invitation was made by a newer Pitchcheck. Update Pitchcheck, then open it again.',
  teamInvitationNotHttps:
    'This invitation leads to a server without encryption, where your password could be read on the way. Nothing was changed. Ask for one with an https address.',
  teamRulesNone:
    'This team’s database has no rules: any member can write in anybody’s name and change what others said. Ask its administrator to run the team setup.',
  teamRulesOther:
    'This team’s database has the rules of another version of Pitchcheck. If the team refuses what you share, ask its administrator to run the team setup again.',
  teamNew: 'Nothing has been exchanged with this team yet.',
  teamWorking: 'Exchanging reviews with the team.',
  teamFetching: 'Fetching the team’s reviews: {done} of {total}.',
  teamUpToDate: 'Up to date.',
  teamWaiting: {
    by: 'waiting',
    one: '{waiting} thing you shared waits to be sent.',
    other: '{waiting} things you shared wait to be sent.',
  },
  teamDenied: {
    by: 'denied',
    one: 'The team’s server refused {denied} thing you shared. It is kept here.',
    other: 'The team’s server refused {denied} things you shared. They are kept here.',
  },
  teamSkipped: {
    by: 'skipped',
    one: '{skipped} document on the team’s server is no valid part of a review and was not taken.',
    other: '{skipped} documents on the team’s server are no valid parts of reviews and were not taken.',
  },
} as const;

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
    'The browser has not been allowed to connect Pitchcheck with this server, so nothing is sent to it. What you shared or typed is still here. To go on, try again and allow it when the browser asks; no other site is asked for.',
  'team.problem.not-couchdb':
    'Something answers at this address, and it is not a CouchDB server. Check the address: there may be a path missing at its end.',
  'team.problem.too-old':
    'The CouchDB server there is too old. Ask whoever runs it to update it to version 3.',
  'team.problem.wrong-password':
    'The server does not take this name and password. Type the password again; if it was changed, use the new one. Nothing you shared is lost.',
  'team.problem.signed-out':
    'You are signed out of this team’s server. Sign in with your password again. Nothing you shared is lost.',
  'team.problem.no-cookie':
    'The password is right, and signing in with a cookie does not work: the server gives none, or this browser keeps none. Join without the tick at “Don’t keep the password”.',
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
  'team.address.not-an-address': 'This is not a server address. One looks like https://couch.example.org.',
  'team.address.not-https':
    'The address has to begin with https, since your password goes over this connection. Plain http is for a server on this computer alone.',
  'team.address.password-in-address':
    'Leave the name and the password out of the address; there are fields for them.',
  'team.address.more-than-address': 'Leave out what follows a question mark or a # in the address.',
  'team.invitation.not-an-invitation':
    'This is not a team invitation, or part of it is missing. Nothing was changed.',
  'team.invitation.newer':
    'This invitation was made by a newer Pitchcheck. Update Pitchcheck, then open it again.',
  'team.invitation.not-https':
    'This invitation leads to a server without encryption, where your password could be read on the way. Nothing was changed. Ask for one with an https address.',
  'team.rules.none':
    'This team’s database has no rules: any member can write in anybody’s name and change what others said. Ask its administrator to run the team setup.',
  'team.rules.other':
    'This team’s database has the rules of another version of Pitchcheck. If the team refuses what you share, ask its administrator to run the team setup again.',
  'team.new': 'The first exchange with this team is not finished yet.',
  'team.working': 'Exchanging reviews with the team.',
  'team.fetching': 'Fetching the team’s reviews and judgements: {done} of {total}.',
  'team.up-to-date': 'Up to date.',
  'team.waiting': {
    by: 'waiting',
    one: '{waiting} thing you shared or took back waits to be sent.',
    other: '{waiting} things you shared or took back wait to be sent.',
  },
  'team.denied': {
    by: 'denied',
    one: 'The team’s server refused {denied} thing you shared. It is kept here.',
    other: 'The team’s server refused {denied} things you shared. They are kept here.',
  },
  'team.skipped': {
    by: 'skipped',
    one: '{skipped} document on the team’s server is not a valid part of a review and was not taken.',
    other: '{skipped} documents on the team’s server are not valid parts of reviews and were not taken.',
  },

  'team.say.goes': 'It also goes to {teams}, under the name you have there.',
  'team.say.unless': 'Unless it is private, it also goes to {teams}, under the name you have there.',
  'team.say.private': 'It stays on this machine and does not go to {teams}.',
  'team.titles': 'What people call it',
  'team.title-by': '{by} calls it “{title}”.',

  'team.lines': 'Teams',
  'team.since': 'Since {time}.',
  'team.left': 'You left this team. Its reviews are still here and nothing is exchanged.',
  'team.denied.why': 'What the server said',
  'team.activity': 'What others did in your teams',
  'team.activity-new': {
    by: 'n',
    one: 'What others did in your teams: 1 new',
    other: 'What others did in your teams: {n} new',
  },
  'team.activity-newest': 'The newest are listed here.',
  'team.mark-seen': 'Mark all as read',
  'team.new-mark': 'New',
  'team.did.share': '{by} shared a reading of this.',
  'team.did.title': '{by} gave it the title “{title}”.',
  'team.did.tag': '{by} added the tag “{tag}”.',
  'team.did.untag': '{by} removed the tag “{tag}”.',
  'team.did.finding': '{by} found {quote}.',
  'team.did.withdraw': '{by} took something back.',
  'team.did.other': '{by} changed something.',
  'team.differ': '{what}.',
  'team.differ-about': '{about}: {what}',
  'team.differences': 'Where people differ',
  'team.tag-by': '{by} put the tag “{tag}” on it.',
  'team.untag-by': '{by} took the tag “{tag}” off it.',
  'team.say.agree': { by: 'n', one: '1 agrees', other: '{n} agree' },
  'team.say.asked': { by: 'n', one: '1 says asked', other: '{n} say asked' },
  'team.say.answered': { by: 'n', one: '1 says answered', other: '{n} say answered' },
  'team.say.false-alarm': { by: 'n', one: '1 says false alarm', other: '{n} say false alarm' },
  'team.say.evidenced': { by: 'n', one: '1 says evidence given', other: '{n} say evidence given' },
  'team.say.asserted': { by: 'n', one: '1 says only asserted', other: '{n} say only asserted' },
  'team.say.missing': { by: 'n', one: '1 says missing', other: '{n} say missing' },
  'team.say.contradicted': { by: 'n', one: '1 says contradicted', other: '{n} say contradicted' },
  'team.ask-next': 'Ask {by} next: the last to judge it.',
  'team.filter': 'Team',
  'team.filter.any': 'Any team or none',
  'team.filter.unread': 'New since your last visit',

  'team.share.heading': 'Share with a team',
  'team.share.heading-n': {
    by: 'n',
    one: 'Share 1 review with a team',
    other: 'Share {n} reviews with a team',
  },
  'team.share.to': 'Team',
  'team.share.text': 'With the full text as it was read',
  'team.share.mail': {
    by: 'n',
    one: 'This email may be confidential: I may share it with this team',
    other: '{n} emails may be confidential: I may share them with this team',
  },
  'team.share.too-long':
    '“{title}” is too long for a team’s server, so it was not shared and stays on this machine as it is: save a selection of that page, then share again.',
  'team.share.goes':
    'To {server} go the quotations, answers, title and address or sender, and what you said of it, under your name there: {user}.',
  'team.share.text-goes': 'The full text goes too.',
  'team.share.text-stays': 'The full text stays on this machine.',
  'team.share.stays':
    'What is marked as private stays here, and so does what colleagues said in files that you imported.',
  'team.share.for-good':
    'All members of the team can read it and keep copies. You can take it back from the team; copies that members made stay with them.',
  'team.share.go': 'Share it',
  'team.share.done': {
    by: 'n',
    one: '1 review is shared with {team}. It is sent at once, or when the server can be reached.',
    other: '{n} reviews are shared with {team}. They are sent at once, or when the server can be reached.',
  },
  'team.shared': 'You shared this with {team}.',
  'team.back': 'Take it back from {team}',
  'team.back.goes':
    'What you shared is removed from the team: your reading with its quotations, the full text if you shared it, and all that you said of it. It is removed from the server at once, or when it can be reached, and from each member’s machine when that is next in touch.',
  'team.back.others':
    'What others said of it stays theirs. The team sees that again if somebody shares this review; if somebody else shared it too, it stays visible.',
  'team.back.copies':
    'Copies that members made, files they saved and the server’s backups are not reached from here.',
  'team.back.stays': 'Your own notebook keeps all of it.',
  'team.back.go': 'Take it back',
  'team.back.done': 'Taken back from {team}. To undo that, share it again.',
  'team.cancel': 'Cancel',
  'doing.share': 'Sharing',
  'team.erase.stays':
    'What your teams share stays listed. To remove that from this machine as well, leave the team in the settings.',

  'team.settings': 'Teams',
  'team.settings.none':
    'A team shares reviews and judgements through a database of its own, on a server that your organisation runs. Nothing is shared until you share it. You belong to none yet.',
  'team.settings.some':
    'What you share with a team goes to its server and to its members, and nowhere else. Nothing is shared until you share it.',
  'team.place': '{database} on {url}, as {user}',
  'team.join': 'Join a team',
  'team.join.invitation': 'Paste an invitation',
  'team.join.invitation-file': 'Or choose its file, or drop it on this page',
  'team.join.taken':
    'The invitation is filled in. What is missing is your password, and your name if it is empty.',
  'team.join.no-database':
    'Write the name of the team’s database, as whoever runs the server gave it to you.',
  'team.join.no-name': 'Write what the team is called.',
  'team.join.no-user': 'Write the name that you sign in to the server with.',
  'team.join.no-password': 'Write your password for the server.',
  'team.join.cookie': 'Don’t keep the password: sign in again when the server asks for it',
  'team.join.permission':
    'Your browser asks whether Pitchcheck may reach this server, and no other. The password goes to it alone.',
  'team.join.data':
    'It also names the kinds of data that may go there: the name and password you sign in with, and what you share later. It says that the developer collects them, as its rules want it to; the developers of Pitchcheck get nothing.',
  'team.join.asking': 'Asking the server.',
  'team.join.works': {
    by: 'n',
    one: 'The connection works. The team’s database holds 1 document.',
    other: 'The connection works. The team’s database holds {n} documents.',
  },
  'team.join.go': 'Join',
  'team.join.test': 'Test the connection',
  'team.field.url': 'Address of the server',
  'team.field.database': 'Database of the team',
  'team.field.name': 'What the team is called',
  'team.field.user': 'Your name on the server',
  'team.field.password': 'Your password',
  'team.joined': 'You joined {name}. Its reviews come into your notebook.',
  'team.sign-in': 'Sign in',
  'team.signed-in': 'You are signed in again. What waited is sent.',
  'team.retry': 'Try now',
  'team.tried': 'Tried. The result is shown above.',
  'team.invitation.copy': 'Copy an invitation',
  'team.invitation.copied': 'The invitation is copied. It holds all but a name and a password.',
  'team.invitation.save': 'Save an invitation',
  'team.leave': 'Leave',
  'team.leave.go': 'Leave the team',
  'team.leave.remove': 'Remove its reviews from this machine',
  'team.leave.goes':
    'The team’s reviews and judgements are removed from this machine, including any still waiting to be sent, and so is the password. What you saved in your own notebook stays. The team keeps what it has.',
  'team.leave.stays':
    'The password is removed. The team’s reviews stay readable here as they are now, and nothing is exchanged any more. The team keeps what it has.',
  'team.leave.remove-left': 'Remove its reviews',
  'team.leave.remove-go': 'Remove them',
  'team.gone': 'You are no longer in {name}.',
} as const;

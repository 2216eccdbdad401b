/** Everything said of a message beside its critique, and of checking mail without a click. */
export const mail = {
  'mail.client.gmail': 'Gmail',
  'mail.client.outlook': 'Outlook',
  'mail.client.yahoo': 'Yahoo Mail',
  'mail.client.proton': 'Proton Mail',
  'mail.client.roundcube': 'Roundcube',
  'mail.client.zimbra': 'Zimbra',
  'mail.client.thunderbird': 'Thunderbird',

  'mail.from': 'From',
  'mail.written-by': 'Written by',
  'mail.passed-on-by': 'Passed on by',
  'mail.sent': 'Sent',
  'mail.no-sender': 'A sender who is not shown',
  'mail.no-subject': 'A message without a subject',
  'mail.name-and-address': '{name} ({address})',
  'mail.own': '(sent from here)',
  'mail.forwarded': 'This message was passed on: what was read is what somebody else wrote first.',
  'mail.left-out': 'Left out: {what}.',
  'mail.left-out.history': 'earlier messages',
  'mail.left-out.signature': 'the signature',
  'mail.left-out.legal': 'the legal notice',
  'mail.choose': { by: 'n', other: '{n} messages are open. Read:' },

  'mail.facts': 'About the sender and the links',
  'mail.domain': 'It was sent from {domain}.',
  'mail.domain-first': 'The head copied into it says that it first came from {domain}.',
  'mail.domain-passed-on': 'It was passed on from {domain}.',
  'mail.reply-to': 'It asks for answers at another address: {address}.',
  'mail.link-elsewhere': 'A link says {says} and leads to {leads}.',
  'mail.pixels': {
    by: 'n',
    one: 'It holds 1 picture too small to see, which can tell the sender when it is opened; not loaded by Pitchcheck.',
    other:
      'It holds {n} pictures too small to see, which can tell the sender when it is opened; not loaded by Pitchcheck.',
  },
  'mail.facts-note':
    'These are facts, not a judgement: newsletters and mailing services do the same for ordinary reasons.',

  'mail.always': 'Always check mail on {host}',
  'mail.always.note':
    'The browser asks you to allow this one site, and may close this list to ask. Then the number on the button comes by itself, and nothing is marked until you click.',
  'mail.always.asking': 'Answer the browser’s question. It counts even if this list is closed.',
  'mail.always.refused': 'Nothing was changed. The button works as before.',
  'mail.always.on': 'Mail on {host} is checked without a click. You can change that in the settings.',

  'sites.heading': 'Sites checked without a click',
  'sites.none':
    'None. Pitchcheck reads a page only when you click. In a mail program on the web, you can choose “Always check mail” beneath a message.',
  'sites.some':
    'When you open a message on these sites, the number on the button appears by itself. Nothing is marked.',
  'sites.stop': 'Stop and give the access back',
  'sites.stop-one': 'Stop checking {host} and give the access back',
  'sites.stopped': '{host} is no longer checked without a click.',

  'unreadable.heading-mail': 'No message to read',
  'unreadable.no-message.named': 'No message is open in {client}.',
  'unreadable.mail-changed.named':
    'A message is open in {client}, but its text is not where Pitchcheck used to find it. {client} has probably changed.',
  'unreadable.empty-mail': 'The message was found, and there are no words in it.',
  'unreadable.empty-mail.instead':
    'If it is still loading, wait until its text shows and click the button again. Words in pictures can’t be read.',
  'unreadable.document': 'Open a file or paste text',

  'reading.mail': {
    by: 'words',
    one: '1 word read in this message',
    other: '{words} words read in this message',
  },
  'search.mail': {
    by: 'words',
    one: 'Not found in the 1 word of the message.',
    other: 'Not found in {words} words of the message.',
  },

  'aside.scope.page-mail': 'In this message only',
  'aside.scope.site-mail': 'In every message from {host}',
  'aside.scope.everywhere-mail': 'Everywhere, whoever says it',
  'aside.scope-claim.page-mail': 'This one, in this message',
  'aside.scope-claim.site-mail': 'All of this kind in messages from {host}',
  'aside.scope-claim.everywhere-mail': 'All of this kind, whoever says it',
  'aside.scope.page-text': 'In this text only',
  'aside.scope-claim.page-text': 'This one, in this text',
  'card.set-aside-mail': 'Set aside in this message',
  'card.set-aside-text': 'Set aside in this text',

  'thunderbird.check.heading': 'Messages checked without a click',
  'thunderbird.check.label': 'Check every message that I open',
  'thunderbird.check.note':
    'The number on the button above the message then comes by itself. Nothing is marked until you click.',
} as const;

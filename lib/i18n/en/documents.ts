/** The page for files and pasted text: how to give it one, what is going on, and what went wrong. */
export const documents = {
  'document.heading': 'Critique a file or pasted text',
  'document.intro': 'Drop a saved email, a text or a web page anywhere on this page, or choose a file.',
  'document.kinds':
    'It reads .eml, .mbox, .txt, .md, .html and .htm files. Text that you copied elsewhere can be pasted.',
  'document.private':
    'The file is read on this machine and sent nowhere. No pictures are loaded, nothing in it is run, and attachments stay closed.',
  'document.choose': 'Choose a file',
  'document.paste': 'Paste text',
  'document.drop': 'Let go to read it here',
  'document.to-text': 'Go to the text',
  'document.to-list': 'Back to the checklist',
  'document.text': 'The text that was read',
  'document.tab': '{name} – Pitchcheck',
  'document.pasted': 'Pasted text',

  'document.saving': 'How to save an email as a file',
  'document.saving.outlook': 'Outlook',
  'document.saving.outlook.how':
    'On the web and in the new Outlook: open the message, choose the three dots (More actions), then Save as or Download. The older Outlook for Windows saves .msg files, which are not read here: copy the message and paste it.',
  'document.saving.gmail': 'Gmail',
  'document.saving.gmail.how': 'Open the message, choose the three dots beside Reply, then Download message.',
  'document.saving.apple': 'Apple Mail',
  'document.saving.apple.how':
    'Choose the message, then Save As in the File menu, with Raw Message Source as the format. Or drag the message from the list straight onto this page.',
  'document.saving.thunderbird': 'Thunderbird',
  'document.saving.thunderbird.how': 'Open the message, then choose Save As and File in the File menu.',

  'document.paste.label': 'The text to critique',
  'document.paste.note':
    'Text copied from an email or a web page keeps its headings and lists. Its pictures, styles and scripts are left out.',
  'document.paste.go': 'Critique it',
  'document.paste.cancel': 'Cancel',
  'document.paste.empty': 'There is no text here yet. Paste some first.',

  'document.busy.reading': 'Reading {name}',
  'document.busy.judging': 'Critiquing {name}',
  'document.busy.long': 'Still at it. A big file takes a while, and this page goes on working meanwhile.',
  'document.busy.cancel': 'Cancel',
  'document.cancelled': 'Stopped. Nothing was changed.',
  'document.ready': '{title}. {read}.',

  'document.failed': '{name} could not be read',
  'document.failed.unknown': 'Something went wrong in Pitchcheck while it was read ({cause}).',
  'document.failed.critique': 'It was read, but Pitchcheck could not critique it ({cause}).',
  'document.failed.empty': 'There are no words in it that could be read.',
  'document.failed.nothing': 'Neither a file nor text was found in that.',
  'document.failed.closed': 'It is a folder, or the browser could not open it.',
  'document.kept': 'What you had open is still here.',
  'document.instead': 'Try another file, or copy the text and paste it here.',
  'document.dismiss': 'Close this note',

  'document.attachments': {
    by: 'n',
    one: 'One attachment was not read: {names}.',
    other: '{n} attachments were not read: {names}.',
  },
  'document.attachment.kb': '{name} ({size} kB)',
  'document.attachment.mb': '{name} ({size} MB)',

  'document.files': { by: 'n', one: '1 file', other: '{n} files to choose from' },
  'document.messages': {
    by: 'n',
    one: '{name} holds 1 message',
    other: '{name} holds {n} messages: choose one',
  },
  'document.find': 'Find by subject, sender or date',
  'document.find-file': 'Find by name',
  'document.found': {
    by: 'n',
    one: '1 of {all} matches.',
    other: '{n} of {all} match.',
  },
  'document.more': { by: 'n', one: 'Show 1 more', other: 'Show {n} more' },
  'document.no-subject': 'No subject',
  'document.no-sender': 'No sender',
} as const;

/** Everything said when there is no checklist, on the settings page, and outside the extension's own pages. */
export const pages = {
  'busy.now': 'Reading what is open',
  'busy.long': 'Still reading. A long text takes a few seconds, and nothing of it leaves this machine.',
  'busy.stuck':
    'Nothing has come back yet. If nothing does, click the Pitchcheck button on the toolbar again.',
  'busy.again': 'Reading it again',

  'error.heading': 'Something went wrong',
  'error.reading':
    'Pitchcheck could not finish reading this. What you have open is as it was, and nothing was sent anywhere.',
  'error.page': 'Pitchcheck could not show this page. Nothing was sent anywhere.',
  'error.cause': 'What was reported: {cause}',
  'error.retry': 'Try again',
  'error.no-tab': 'There is no page in this window that could be read.',

  'panel.heading': 'This page has not been read yet',
  'panel.body': 'Click the Pitchcheck button on the toolbar to read this page.',

  'not-pitch.heading': 'This does not read like a pitch',
  'not-pitch.body': 'It does not seem to be selling anything to an organisation, so nothing was flagged.',
  'not-pitch.reasons': 'Words that point that way',
  'not-pitch.treat': 'Treat it as a pitch',
  'not-pitch.treated': 'It does not read like a pitch; it is treated as one because you asked.',
  'not-pitch.undo': 'Stop treating it as a pitch',

  'not-sure.heading': 'Not sure that this is a pitch',
  'not-sure.body': 'So nothing is marked in it, and what would be flagged is folded away here.',
  'not-sure.mixed': 'Some of it reads like a pitch, and some of it does not.',
  'not-sure.one-way': 'What there is points one way, but not plainly enough.',
  'not-sure.little': 'Too little in it shows whether it is selling something to an organisation.',
  'not-sure.pitch': 'Like a pitch',
  'not-sure.not-pitch': 'Unlike a pitch',
  'not-sure.treated': 'Pitchcheck is not sure that this is a pitch; it is treated as one because you asked.',
  'not-sure.unfold': 'What would be flagged if it is one',

  'unjudged.heading': 'No rules for this language yet',
  'unjudged.language':
    'Not judged: this looks like {language}. Pitchcheck has rules for English only so far.',
  'unjudged.unknown': 'Not judged: the language of this could not be told.',

  'unreadable.browser-page': 'This is one of the browser’s own pages, which no extension may read.',
  'unreadable.browser-page.instead':
    'Open the supplier’s page in an ordinary tab and click the button there.',
  'unreadable.store': 'This is the browser’s extension store, where no extension may read anything.',
  'unreadable.store.instead': 'If the product has its own website, open that and click the button there.',
  'unreadable.pdf': 'This is a PDF in the browser’s own viewer, which extensions can’t read.',
  'unreadable.pdf.instead':
    'If the supplier says the same on a web page, read it there; or copy its text and paste it into Pitchcheck. The questions below need no page at all.',
  'unreadable.file-access':
    'This is a file on your machine, and the browser does not let Pitchcheck read those yet.',
  'unreadable.file-access.instead':
    'On the browser’s extensions page, open Pitchcheck’s details, turn on “Allow access to file URLs”, and click the button again.',
  'unreadable.empty': 'The page was read, and there are no words in it.',
  'unreadable.empty.instead':
    'If it is still loading, wait until its text shows and click the button again. Words in pictures and videos can’t be read.',
  'unreadable.no-room':
    'It was read, but there is more to show than the browser has room for while its other tabs are open.',
  'unreadable.no-room.instead':
    'Select the part you mean, right-click it and choose “Critique the selection”. Or save the text as a file, or copy it, and open that here, where it needs no such room.',
  'unreadable.left':
    'This tab has gone to another site since you clicked, so Pitchcheck may no longer read it.',
  'unreadable.left.instead': 'Click the Pitchcheck button on the toolbar to read the page that is here now.',
  'unreadable.refused':
    'The browser, or a rule set by your organisation, does not let Pitchcheck read this page.',
  'unreadable.refused.instead':
    'Reload the page and click the button again. If it is refused again, your IT team can say which sites are closed to extensions.',
  'unreadable.no-selection': 'Nothing is selected on this page.',
  'unreadable.no-selection.instead':
    'Select the text first, then right-click it and choose “Critique the selection”, or click the button to read the whole page.',
  'unreadable.no-message': 'No message is open here.',
  'unreadable.no-message.instead':
    'Open the message you want to check, then click the Pitchcheck button again.',
  'unreadable.mail-changed':
    'A message is open here, but its text is not where Pitchcheck used to find it. This mail program has probably changed.',
  'unreadable.mail-changed.instead':
    'Select the message’s text, right-click it and choose “Critique the selection”. Or save the message as a file, or copy its text, and open that here.',
  'unreadable.heading': 'This page can’t be read',
  'unreadable.heading-empty': 'No words were found here',
  'unreadable.heading-no-room': 'This can’t be shown',
  'unreadable.questions': 'The questions can be asked anyway',

  'options.heading': 'Pitchcheck settings',
  'options.marks.heading': 'Marks in the text',
  'options.marks.label': 'Mark the claims in a page or message when I click the button',
  'options.marks.note': 'When this is off, nothing is marked until you turn the marks on in the checklist.',
  'options.saved': 'Saved.',
  'options.keys.heading': 'Keyboard shortcuts',
  'options.keys.open': 'Read the page or message and open the checklist',
  'options.keys.marks': 'Show or hide the marks',
  'options.keys.unset': 'No key',
  'options.keys.change.chromium':
    'To change a key, type chrome://extensions/shortcuts (in Edge: edge://extensions/shortcuts) into the address bar.',
  'options.keys.change.firefox':
    'To change a key, open the Add-ons Manager, choose the cog, and then “Manage Extension Shortcuts”.',
  'options.aside.heading': 'What you set aside',
  'options.language.heading': 'Language (Iaith)',
  'options.language.note':
    'The language of all that Pitchcheck says, also in reports and in what you copy. Pages that are open change when you open them again. It has rules for English texts only so far.',
  'options.language.draft':
    'No Welsh speaker has checked the Welsh yet. Where it and the English differ, the English is meant.',
  'options.limits.heading': 'What Pitchcheck can’t judge',
  'options.limits.intent':
    'It reads words, not intentions. A plain page can belong to a good supplier, and a polished one to a poor one.',
  'options.limits.truth': 'It can’t tell whether a claim is true. It looks nothing up and asks nobody.',
  'options.limits.silence':
    'Not found is not bad faith. A sales page is short, and the answer may be on another page, in a document or with the salesperson.',
  'options.limits.unread':
    'It can’t read pictures, videos, PDFs, attachments or frames that are closed to it. It says which of these a page or message holds.',
  'options.limits.wrong':
    'It goes by phrases that sellers often use, and it can be wrong: it can misread irony, a quotation or a rare turn of phrase, and it can miss a claim put in new words. Anything it flags can be set aside.',
  'options.limits.checked':
    '“Can be checked” means that something specific is there to check. It does not mean that anybody has checked it.',
  'options.limits.language': 'It has rules for English only so far.',
  'options.limits.score':
    'It gives no marks and compares no suppliers. The number on the button counts open questions, and says nothing about the company.',
  'options.limits.advice': 'It is no substitute for procurement or legal advice.',
  'options.privacy.heading': 'Where the text goes: nowhere, unless you share it',
  'options.privacy.1':
    'Pages, messages and files are read and judged on this machine, and Pitchcheck makes no connection to anything but the server of a team that you join.',
  'options.privacy.2':
    'It can read a tab only after you click its button there, press its key or use its menu, and only until the tab leaves that site.',
  'options.privacy.messages':
    'It reads a message only after you click its button there or use its menu, or when you open one, if you chose that above.',
  'options.privacy.sites':
    'Sites that you chose to have checked without a click are listed above, and can be taken off the list.',
  'options.privacy.3':
    'The reviews you save, what you set aside and your settings are kept in this browser until you remove them; the last checklist of each tab, and the reply you were drafting there, until the tab or the browser closes.',
  'options.version': 'Pitchcheck version {version}',

  'badge.tab': 'Pitchcheck: critique the pitch in this tab',
  'badge.message': 'Pitchcheck: critique this message',
  'badge.title': {
    by: 'n',
    one: 'Pitchcheck: 1 of the first three questions is open',
    other: 'Pitchcheck: {n} of the first three questions are open',
  },
  'badge.title-none': 'Pitchcheck: the first three questions are answered',
  'badge.title-not-sure': 'Pitchcheck: not sure that this is a pitch',
  'badge.title-not-pitch': 'Pitchcheck: this does not read like a pitch',
  'menu.selection': 'Critique the selection',
  'card.question': 'Ask',
  'card.set-aside': 'Set aside on this page',
  'card.close': 'Close',
} as const;

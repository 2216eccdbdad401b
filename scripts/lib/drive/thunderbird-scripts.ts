/**
 * Pieces of script that run with Thunderbird's own powers, kept in one place because they lean on internal names: when a
 * new Thunderbird breaks the tests, this is the file to mend (checked with 153). Bodies of async functions; `args` are
 * the arguments.
 */

const PANE = `const win = Services.wm.getMostRecentWindow('mail:3pane');
  const tabmail = win.document.getElementById('tabmail');
  const until = async (what, test) => {
    for (let i = 0; i < 400; i++) { const got = await test(); if (got) return got; await new Promise((done) => win.setTimeout(done, 25)); }
    throw new Error('Waited for ' + what);
  };
  const pane = await until('the mail window', () => tabmail?.currentAbout3Pane?.messageBrowser && tabmail.currentAbout3Pane);
  const shown = pane.messageBrowser.contentWindow;`;

/** Finds `browser`, which shows the message. */
export const MESSAGE = `${PANE}
  const browser = shown.getMessagePaneBrowser();`;

/** Opens the inbox of the local folders; gives how many messages are in it. */
export const OPEN_INBOX = `${PANE}
  const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs');
  const inbox = await until('the inbox', () => MailServices.accounts.localFoldersServer.rootFolder.getChildNamed('Inbox'));
  pane.displayFolder(inbox.URI);
  return until('the list of messages', () => pane.gDBView?.rowCount);`;

/** args: Message-IDs. Selects these messages in the list; of one, waits until its text is shown. */
export const SELECT = `${PANE}
  const view = pane.gDBView;
  const wanted = [...Array(view.rowCount).keys()].filter((row) => args.includes(view.getMsgHdrAt(row).messageId));
  pane.threadTree.selectedIndices = wanted;
  if (wanted.length !== 1) return wanted.length;
  const { messageKey, folder } = view.getMsgHdrAt(wanted[0]);
  await until('the message', () => shown.gMessage?.messageKey === messageKey && shown.msgLoaded);
  return wanted.length;`;

/** args: add-on id. Presses the button above the message. */
export const CLICK_BUTTON = `${PANE}
  const id = args[0].replace(/[@.]/g, '_') + '-messageDisplayAction-toolbarbutton';
  const button = await until('the button above the message', () => shown.document.getElementById(id)?.checkVisibility() && shown.document.getElementById(id));
  button.click();`;

/** args: add-on id. The badge of the button above the message. */
export const BADGE = `${PANE}
  const id = args[0].replace(/[@.]/g, '_') + '-messageDisplayAction-toolbarbutton';
  return shown.document.getElementById(id)?.getAttribute('badge') ?? '';`;

/** args: label. Opens the context menu of the words selected in the message, and chooses this item. */
export const CHOOSE = `${MESSAGE}
  const rightClick = () => {
    const box = content.getSelection().getRangeAt(0).getBoundingClientRect();
    const at = { clientX: box.x + 5, clientY: box.y + 5, button: 2, view: content };
    const all = { bubbles: true, cancelable: true, composed: true };
    content.getSelection().anchorNode.parentElement.dispatchEvent(new content.PointerEvent('contextmenu', { ...all, ...at }));
  };
  browser.messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent('(' + rightClick + ')()'), false);
  const menu = await until('the menu', () => [pane, shown].map((w) => w.document.getElementById('mailContext')).find((m) => m.state === 'open'));
  menu.activateItem(await until(args[0], () => [...menu.querySelectorAll('menuitem')].find((item) => item.label === args[0])));`;

/** Closes the tab in front. */
export const CLOSE_TAB = `const { tabmail } = Services.wm.getMostRecentWindow('mail:3pane');
  tabmail.closeTab(tabmail.currentTabInfo);`;

export const CLOSE_POPUP = `const win = Services.wm.getMostRecentWindow('mail:3pane');
  for (const browser of win.document.querySelectorAll('.webextension-popup-browser')) browser.closest('panel')?.hidePopup();`;

/** The window for writing, once it has its text: whom it is to, its subject and its text. Closes it without a question. */
export const WRITTEN = `${PANE}
  const compose = await until('a window for writing', () => { const w = Services.wm.getMostRecentWindow('msgcompose'); return w?.composeEditorReady && w; });
  const written = {
    to: [...compose.document.querySelectorAll('#toAddrContainer mail-address-pill')].map((pill) => pill.fullAddress).join(', '),
    subject: compose.document.getElementById('msgSubject').value,
    text: compose.document.getElementById('messageEditor').contentDocument.body.innerText,
  };
  compose.gMsgCompose.bodyModified = false;
  compose.gContentChanged = false;
  compose.close();
  return written;`;

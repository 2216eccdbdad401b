/**
 * Pieces of script that run with the powers of Firefox, or of Thunderbird which is built on it, kept in one place because
 * they lean on internal names: when a new Firefox breaks the tests, this is the file to mend. Bodies of async functions;
 * `args` are the arguments.
 */

/** args: add-on id. Finds the extension. */
const EXTENSION = `const ext = WebExtensionPolicy.getByID(args[0]).extension;
  const win = Services.wm.getMostRecentWindow('navigator:browser') ?? Services.wm.getMostRecentWindow('mail:3pane');`;

/** args: add-on id. Presses the toolbar button as a person would. */
export const TRIGGER_ACTION = `${EXTENSION}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(ext).triggerAction(win);`;

/** args: add-on id. The badge's text for the tab in front. */
export const BADGE = `${EXTENSION}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  return ExtensionParent.apiManager.global.browserActionFor(ext).action.getContextData(win.gBrowser.selectedTab).badgeText ?? '';`;

/** args: add-on id. Ends the event page as it ends when idle; true when none is left running. */
export const STOP_BACKGROUND = `${EXTENSION}
  await ext.terminateBackground({ ignoreDevToolsAttached: true });
  return true;`;

/** args: add-on id, end of the URL. Finds `browser`, which shows this page of the extension, if it is open. */
export const OWN_BROWSER = `${EXTENSION}
  const sidebar = win.document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
  const browser = [...win.document.querySelectorAll('.webextension-popup-browser, #tabmail browser'), sidebar]
    // In Firefox the popup loads in a hidden panel before it moves to where it is seen; in Thunderbird it stays there.
    .filter((b) => b && (win.tabmail || b.closest('panel')?.id !== 'webextension-remote-preload-panel'))
    .find((b) => b.currentURI?.spec.startsWith(ext.baseURL) && b.currentURI.spec.endsWith(args[1]));`;

/** args: add-on id, end of the URL. True once such a page is open. */
export const OWN_PAGE_IS_OPEN = `${OWN_BROWSER} return browser !== undefined;`;

/** args: add-on id. Closes the popup. */
export const CLOSE_POPUP = `${EXTENSION}
  for (const panel of win.document.querySelectorAll('panel[panelopen=true], .webextension-popup-browser'))
    (panel.closest('panel') ?? panel).hidePopup?.();`;

/** After what finds `browser`; last of args: expression. Evaluates with a user gesture; gives its JSON value. */
export const EVALUATE = `
  if (!browser) return { gone: true };
  const name = 'pitchcheck-test:' + Services.uuid.generateUUID();
  const asked = JSON.stringify({ name, expression: args.at(-1) });
  const inFrame = (asked) => {
    const { name, expression } = JSON.parse(asked);
    const gesture = content.windowUtils.setHandlingUserInput(true);
    const answer = (value) => sendAsyncMessage(name, JSON.stringify(value));
    const failed = (e) => answer({ error: String(e) });
    try {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const value = Cu.evalInSandbox(expression, sandbox);
      Promise.resolve(value).then((v) => answer({ value: v }), failed);
    } catch (e) { failed(e); } finally { gesture.destruct(); }
  };
  return new Promise((resolve) => {
    const mm = browser.messageManager;
    const finish = (answer) => { mm.removeMessageListener(name, heard); resolve(answer); };
    const heard = ({ data }) => finish(JSON.parse(data));
    mm.addMessageListener(name, heard);
    win.setTimeout(() => finish({ gone: !browser.isConnected, error: 'no answer' }), 10000);
    const source = '(' + inFrame + ')(' + JSON.stringify(asked) + ')';
    mm.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(source), false);
  });`;

/** After what finds `browser`; last of args: width, height. A PNG of the whole document, which is so big, in base64. */
export const PICTURE = `
  const global = browser.browsingContext.currentWindowGlobal;
  const bitmap = await global.drawSnapshot(new win.DOMRect(0, 0, args.at(-2), args.at(-1)), 1, 'white');
  const canvas = win.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width; canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

/**
 * After what finds `browser`; last of args: key, shift. Presses a key in the document for real, and waits until it was
 * heard: a document hears of keys in a process of its own, in its own time.
 */
export const PRESS = `
  browser.focus();
  const name = 'pitchcheck-test:' + Services.uuid.generateUUID();
  const inFrame = (name) => {
    const heard = () => { removeEventListener('keyup', heard, true); sendAsyncMessage(name, 'heard'); };
    addEventListener('keyup', heard, true);
    sendAsyncMessage(name, 'listens');
  };
  const TIP = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  TIP.beginInputTransactionForTests(win);
  const KeyboardEvent = win.KeyboardEvent;
  const press = () => {
    const shift = new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft' });
    if (args.at(-1)) TIP.keydown(shift);
    const event = new KeyboardEvent('', { key: args.at(-2), code: args.at(-2) === ' ' ? 'Space' : args.at(-2) });
    TIP.keydown(event); TIP.keyup(event);
    if (args.at(-1)) TIP.keyup(shift);
  };
  return new Promise((resolve) => {
    const mm = browser.messageManager;
    const told = ({ data }) => (data === 'listens' ? press() : finish());
    // Where the key moved the focus out of the document, or closed it, the document hears no more.
    const outside = ({ target }) => target !== browser && finish();
    const finish = () => {
      mm.removeMessageListener(name, told);
      win.removeEventListener('keyup', outside, true);
      win.clearTimeout(late);
      resolve();
    };
    const late = win.setTimeout(finish, 2000);
    mm.addMessageListener(name, told);
    win.addEventListener('keyup', outside, true);
    mm.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent('(' + inFrame + ')(' + JSON.stringify(name) + ')'), false);
  });`;

/** Starts to keep every request that reaches the network code. */
export const WATCH_NETWORK = `const kept = [];
  Services.ppmm.pitchcheckRequests = kept;
  const watcher = { observe(subject) {
    const channel = subject.QueryInterface(Ci.nsIChannel);
    const asking = channel.loadInfo.triggeringPrincipal;
    // A content script asks with its page's principal and its extension's together.
    const all = asking.isExpandedPrincipal ? asking.QueryInterface(Ci.nsIExpandedPrincipal).allowList : [asking];
    const from = all.find((p) => p.addonPolicy) ?? asking;
    kept.push({ url: channel.URI.spec, from: from.isSystemPrincipal ? '' : from.addonPolicy ? from.addonPolicy.getURL('') : from.originNoSuffix });
  } };
  Services.obs.addObserver(watcher, 'http-on-modify-request');
  globalThis.watcher = watcher;`;

/** Runs in the page with the browser's powers: what stands in the page's closed shadow roots, or null when nothing. */
export const CARD = `const roots = [...document.querySelectorAll('*')].map((e) => e.openOrClosedShadowRoot)
    .filter((root) => root?.mode === 'closed');
  const squash = (text) => text.replace(/\\s+/g, ' ').trim();
  const buttons = roots.flatMap((root) => [...root.querySelectorAll('button')]).filter((b) => b.checkVisibility()).map((b) => {
    const box = b.getBoundingClientRect();
    return { name: squash(b.getAttribute('aria-label') ?? b.textContent), x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  const text = squash(roots.flatMap((root) => [...root.children]).filter((e) => e.localName !== 'style')
    .map((e) => e.innerText ?? '').join(' '));
  return buttons.length > 0 ? { text, buttons } : null;`;

/** args: add-on id, end of the URL, light or dark. Sets what the document is told that the person prefers. */
export const PREFER_SCHEME = `${OWN_BROWSER}
  browser.browsingContext.top.prefersColorSchemeOverride = args[2];`;

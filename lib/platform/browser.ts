import browser from 'webextension-polyfill';

/** The browser's extension API as promises, for the background and the extension's own pages; never in a content script. */
export { browser };

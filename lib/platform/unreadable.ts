import type { Unreadable } from '../messaging/tab-state.ts';

const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com/webstore',
  'microsoftedge.microsoft.com/addons',
  'addons.mozilla.org',
  'addons.thunderbird.net',
];

/** Why a page at this address can't be read by any extension, or undefined when it may be tried. */
export function unreadableAddress(url: string): Unreadable | undefined {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return undefined;
  }
  if (address.href === 'about:blank' || address.href === 'about:srcdoc') return undefined;
  if (!['http:', 'https:', 'file:', 'blob:', 'data:'].includes(address.protocol)) return 'browser-page';
  if (STORES.some((store) => `${address.host}${address.pathname}`.startsWith(store))) return 'store';
  return undefined;
}

/** Why the browser refused to read: told from the address first, since browsers word their errors differently. */
export function refusal(url: string | undefined, message: string): Unreadable {
  if (url) {
    const known = unreadableAddress(url);
    if (known) return known;
    if (url.startsWith('file:')) return 'file-access';
    if (/\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  }
  if (/extensions gallery/i.test(message)) return 'store';
  if (/(?:chrome|edge|about|devtools|moz-extension|chrome-extension):/i.test(message)) return 'browser-page';
  if (/host permission|Cannot access contents|must request permission/i.test(message))
    return url ? 'refused' : 'left';
  return 'refused';
}

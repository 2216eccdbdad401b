import type { Sender } from '../mail/types.ts';

/** Where a pitch came from. The same page or message gives the same source whoever reads it. */
export type Source =
  | { type: 'page'; url: string }
  | { type: 'mail'; sender: Sender; subject: string; sent: string; messageId: string }
  | { type: 'file'; name: string /** Of the file's bytes, in hexadecimal. */; sha256: string }
  | { type: 'paste' /** Of the text in UTF-8, in hexadecimal. */; sha256: string };

/** The vendor as far as the source tells: the page's host or the sender's domain; '' for files and pasted text. */
export function vendorOf(source: Source): string {
  if (source.type === 'mail') return domainOf(source.sender.address);
  return source.type === 'page' ? (addressOf(source.url)?.host ?? '') : '';
}

/** Parts of a query that say how somebody came to the page and not which page it is. */
const CAMPAIGN =
  /^(?:utm_.*|gclid|gbraid|wbraid|fbclid|msclkid|yclid|igshid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|trk(?:_.*)?)$/i;
const byName = ([a]: [string, string], [b]: [string, string]): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The identity of a source: equal for the same page (whatever its fragment, and whichever mailing led to it), message, file
 * or text, and for nothing else.
 */
export function sourceKey(source: Source): string {
  switch (source.type) {
    case 'page': {
      const address = addressOf(source.url);
      if (!address) return source.url;
      const query = [...address.searchParams].filter(([name]) => !CAMPAIGN.test(name)).sort(byName);
      const asked = query.length > 0 ? `?${new URLSearchParams(query)}` : '';
      return `${address.protocol}//${address.host}${address.pathname}${asked}`;
    }
    case 'mail':
      return source.messageId
        ? `mid:${source.messageId}`
        : `mail:${JSON.stringify([source.sender.address, source.subject, source.sent])}`;
    default:
      return `sha256:${source.sha256}`;
  }
}

/** What kind of source a key is of; files and pasted text are both texts. */
export const typeOfKey = (key: string): 'page' | 'mail' | 'text' =>
  /^(?:mid|mail):/.test(key) ? 'mail' : key.startsWith('sha256:') ? 'text' : 'page';

/** What follows the last @ of an address, in lower case; '' where there is none. */
export const domainOf = (address: string): string => /@([^@\s>]+)>?$/.exec(address)?.[1]?.toLowerCase() ?? '';

function addressOf(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

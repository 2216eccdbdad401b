import { HEAD, saysForwarded } from './forwarded.ts';
import type { BodyFacts, LeftOut, LinkElsewhere } from './types.ts';

/**
 * Names that mail programs give to what isn't new, in class or id. Webmail puts prefixes of its own before them: x_ in
 * Outlook, m_123 in Gmail, v1 in Roundcube.
 */
const named = (names: string) => new RegExp(`(?:^|\\s)(?:x_|v\\d+|m_-?\\d+)*(?:${names})(?=\\s|$)`);
const HISTORY = named(
  'gmail_(?:quote|extra|attr)|moz-cite-prefix|yahoo_quoted|protonmail_quote|tutanota_quote|zmail_extra|OutlookMessageHeader|' +
    'mail-editor-reference-message-container|ms-outlook-mobile-reference-message',
);
const SIGNATURE = named(
  'gmail_signature(?:_prefix)?|moz-(?:txt-)?sig(?:nature)?|Signature|AppleMailSignature|yahoo_signature|' +
    'ymail_\\w+_signature|protonmail_signature_block|ms-outlook-(?:mobile|ios)-signature',
);
/** What follows one of these, in the same element, is an earlier message. */
const DIVIDER = named('divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION');
const LINKS = 50;
/** In UTF-16 units: what is longer is cut, as addresses may stand in addresses without end. */
const LONGEST_ADDRESS = 4000;

const namesOf = (element: Element) => `${element.id} ${element.getAttribute('class') ?? ''}`;

/**
 * What mails themselves mark as not new, whichever program wrote them; null for what the sender says now. Asked of each
 * element in turn, and cheap. Where the message was forwarded, its "history" is what there is to read, and the asker
 * keeps it.
 */
export function leftOutIn(element: Element): LeftOut | null {
  const names = namesOf(element);
  if (names.length > 1) {
    if (SIGNATURE.test(names)) return 'signature';
    // An answer written between the quotations stands beside them, in the same wrapper.
    if (HISTORY.test(names))
      return element.localName !== 'blockquote' && element.querySelector('[class*=gmail_attr]')
        ? null
        : 'history';
  }
  const cites = element.localName === 'blockquote' && element.getAttribute('type') === 'cite';
  return cites || isDivider(element) || followsDivider(element) ? 'history' : null;
}

/** Outlook draws a line over the head of the message it answers, in one element or in two. */
function isDivider(element: Element): boolean {
  if (DIVIDER.test(namesOf(element))) return true;
  const line = element.localName === 'div' ? element : null;
  const drawn = [line, line?.firstElementChild].some((one) =>
    /border-top:\s*(?:solid|1(?:\.0)?p)/.test(one?.getAttribute('style') ?? ''),
  );
  return drawn && HEAD.exec(line?.textContent?.trim() ?? '')?.index === 0;
}

/** Whether an element stands at or after a divider: siblings are looked at once, however many there are. */
const passed = new WeakMap<Element, boolean>();

function followsDivider(element: Element): boolean {
  const looked = [element];
  let at = element.previousElementSibling;
  for (; at && !passed.has(at) && !isDivider(at); at = at.previousElementSibling) looked.push(at);
  const found = at !== null && (passed.get(at) ?? true);
  for (const one of looked) passed.set(one, found);
  return found;
}

/** Whether the message in `body` is one that somebody passed on. */
export const wasForwarded = (subject: string, body: Element): boolean =>
  saysForwarded(subject, body.textContent ?? '');

/** Links that lead elsewhere than they say (the first 50), and tracking pixels. Nothing is loaded. */
export function bodyFacts(body: Element | Document): BodyFacts {
  const links = new Map<string, LinkElsewhere>();
  for (const link of body.querySelectorAll('a[href]')) {
    const says = hostSaid((link.textContent ?? '').trim());
    const leads = says && hostOf(link.getAttribute('href') ?? '');
    if (leads && siteOf(says) !== siteOf(leads) && links.size < LINKS)
      links.set(`${says} ${leads}`, { says, leads });
  }
  return { links: [...links.values()], pixels: [...body.querySelectorAll('img')].filter(isPixel).length };
}

/** The host that a link's words name; '' where they name none. */
function hostSaid(words: string): string {
  const said =
    /(?:https?:\/\/|\bwww\.)[^\s/?#:]+\.[a-z]{2,}/i.exec(words) ??
    /^(?:[a-z\d-]+\.)+(?!(?:pdf|docx?|xlsx?|pptx?|html?|js|zip|csv|txt)$)[a-z]{2,}(?=\/|$)/i.exec(words);
  return said ? hostOf(said[0].replace(/^(?!http)/i, 'http://')) : '';
}

/** Services that hide an address inside one of their own, to check it or to count clicks. */
const WRAPS =
  /(?:^|\.)(?:google|safelinks\.protection\.outlook|mimecast|cudasvc|trendmicro|protection\.sophos|urldefense(?:\.proofpoint)?)\.com$/;
/** The address inside, or what they tell of it; the older urldefense writes : as -3A and / as _. */
const WRAPPED = /.(?:https?(?::|-3A)[/_]+|[?&]d(?:omain)?=)([^/_&?#]+)/;

/** The host that an address leads to, unwrapped; '' for what is no web address. */
function hostOf(address: string): string {
  try {
    const { protocol, hostname, href } = new URL(address.slice(0, LONGEST_ADDRESS));
    if (!/^http/.test(protocol)) return '';
    const plain = WRAPS.test(hostname) ? decodeURIComponent(href) : '';
    const inner = WRAPPED.exec(plain);
    if (!inner) return hostname.replace(/^www\./, '');
    const path = plain.slice(inner.index + inner[0].length);
    return hostOf(`http://${inner[1]?.replace(/-2D/g, '-')}${path.startsWith('/') ? path : ''}`);
  } catch {
    return '';
  }
}

/** The part of a host that one owner registers: its last two labels, or three under such as co.uk. */
const siteOf = (host: string): string =>
  /(?:^|\.)([^.]+\.(?:(?:ac|co|com|gov|ltd|net|nhs|org|plc|police|sch)\.)?[^.]+)$/.exec(host)?.[1] ?? host;

const REMOTE = /^(?:https?:)?\/\/|\/blocked\.gif$/i;

/** A remote picture no more than 2 pixels wide and high, or hidden. Clients that block it keep its address aside. */
function isPixel(image: Element): boolean {
  if (![...image.attributes].some(({ name, value }) => /src$/i.test(name) && REMOTE.test(value)))
    return false;
  const style = (image.getAttribute('style') ?? '').replace(/\s/g, '');
  if (image.hasAttribute('hidden') || /(?:display:none|visibility:hidden)/i.test(style)) return true;
  const sizes = ['width', 'height']
    .map(
      (side) => new RegExp(`(?:^|;)(?:max-)?${side}:([^;!]+)`).exec(style)?.[1] ?? image.getAttribute(side),
    )
    .filter((size) => size !== null)
    .map((size) => (/^[\d.]+(?:px)?$/.test(size) ? Number.parseFloat(size) : 99));
  return Math.max(...sizes) <= 2 ? sizes.length > 0 : sizes.includes(0);
}

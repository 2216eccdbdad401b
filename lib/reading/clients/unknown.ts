import { addressIn, senderIn } from '../../mail/sender.ts';
import type { Client } from './client.ts';
import { isShown, isWritten, message, words } from './heads.ts';

/**
 * Mail clients that nobody has written a file for. A page counts as one only with three signs at once: mail in its title
 * or address, a list of mail folders, and the head of a message. Checked 2026-11 on the saved pages in
 * tests/reading/clients/unknown, of which six are no mail clients.
 */
const MAIL = /mail|inbox|mewnflwch|\bpost\b/i;
/** Names of folders, English and Welsh, and perhaps a count: the first and two others must be there. */
const FOLDERS = [
  'inbox|mewnflwch',
  'sent|anfonwyd',
  'drafts?|drafftiau',
  'junk|spam|sbam|sothach',
  'trash|deleted|bin|sbwriel',
  'archive|archif',
].map((names) => new RegExp(`^(?:${names})(?: (?:items|e?mail|messages))?[\\s\\d()]*$`, 'i'));
/** Nobody has more: what a hostile page may make us look at. */
const MOST = 500;
const FOLDER =
  'nav a, li, [role="treeitem"], [role="option"], [role="link"], [role="menuitem"], button, td > a';
/** Rows of the list of messages, which name senders too. */
const ROWS = '[role="row"], [role="option"], [role="grid"], [role="listbox"], [aria-selected], nav, form';
/** A label of the head, or the program's own name for its value. */
const LABELS = 'dt, th, td, span, div, label, b, strong, p';
const FROM = /^(?:from|sender|oddi wrth|anfonwr)\s*:?$/i;
const OTHERS = /^(?:to|at|date|dyddiad|sent|subject|pwnc)\s*:?$/i;
const TITLE = /^(?:subject|pwnc)\s*:?$/i;
const NAMED = '[class*="sender" i], [class*="from" i], [data-testid*="sender" i]';
/** The first way to the text: what says that it is one. */
const TEXT = 'article, [role="article"], [role="document"], iframe';
const SUBJECT = 'h1, h2, h3, [role="heading"]';
/** A text shorter than this is no message's, in UTF-16 units. A frame's text may be out of reach. */
const SHORT = 40;
const LONG = 300;

/** The generic reader, after all others. */
export const unknown: Client = {
  name: 'unknown',
  suits: (document) =>
    MAIL.test(`${document.URL.split(/[?#]/, 1)[0]} ${document.title}`) &&
    hasFolders(document) &&
    hasHead(document),
  messages(document) {
    const found = new Map<Element, Element>();
    for (const sender of sendersIn(document)) {
      // A message passed on brings another head in its text.
      const body = hasAbove(sender, new Set(found.keys())) ? null : textBelow(sender);
      if (body && !found.has(body)) found.set(body, sender);
    }
    return [...found].map(([body, sender], index) =>
      message(index, body, subjectOf(document, sender, body), {
        key: '',
        sender: whoIs(sender),
        sent: '',
        own: false,
      }),
    );
  },
  isOpen: hasHead,
};

function hasFolders(document: Document): boolean {
  const names = [...document.querySelectorAll(FOLDER)].slice(0, MOST).map(words);
  const [inbox, ...others] = FOLDERS.map((folder) => names.some((name) => folder.test(name)));
  return inbox === true && others.filter(Boolean).length > 1;
}

/** A sender with an address, and a label beside it that mails have. */
function hasHead(document: Document): boolean {
  return sendersIn(document).length > 0 && labelled(document, OTHERS).length > 0;
}

const labelled = (document: Document, label: RegExp): Element[] =>
  [...document.querySelectorAll(LABELS)].filter(
    (element) =>
      element.childElementCount === 0 &&
      label.test(words(element)) &&
      isShown(element) &&
      !element.closest(ROWS),
  );

/** The elements that name the senders of the messages in view, in document order. A long one is more than that. */
function sendersIn(document: Document): Element[] {
  const labels = labelled(document, FROM);
  const named = [...document.querySelectorAll(NAMED)].filter(
    (element) => isShown(element) && !element.closest(ROWS),
  );
  const isSender = (one: Element | null) =>
    one !== null && words(one).length < LONG && whoIs(one).address !== '';
  const found = new Set([
    ...labels.map(({ nextElementSibling, parentElement }) =>
      [nextElementSibling, parentElement].find(isSender),
    ),
    ...named.filter(isSender),
  ]);
  return [...document.querySelectorAll('*')]
    .filter((one) => found.has(one) && !hasAbove(one, found))
    .slice(0, MOST);
}

function hasAbove(element: Element, some: ReadonlySet<Element | null | undefined>): boolean {
  for (let one = element.parentElement; one; one = one.parentElement) if (some.has(one)) return true;
  return false;
}

function whoIs(element: Element) {
  const named = element.matches('[title*="@"], [href^="mailto:"]')
    ? element
    : element.querySelector('[title*="@"], [href^="mailto:"]');
  const { name, address } = senderIn(words(element).replace(/^[^:<@]{1,12}: /, ''));
  return {
    name,
    address:
      address || addressIn(named?.getAttribute('title') ?? named?.getAttribute('href')?.slice(7) ?? ''),
  };
}

/** The text that belongs to a head: in the smallest part around both, what is marked as one, or what has most words. */
function textBelow(head: Element): Element | null {
  for (let part = head; part.parentElement && part.localName !== 'body'; part = part.parentElement) {
    const beside: Element[] = [];
    for (let next = part.nextElementSibling; next; next = next.nextElementSibling) beside.push(next);
    const marked = beside
      .flatMap((one) => [one, ...one.querySelectorAll(TEXT)])
      .filter((one) => one.matches(TEXT));
    const found = longest(marked) ?? longest(beside);
    if (found) return found;
  }
  return null;
}

function longest(elements: Element[]): Element | null {
  let most: Element | null = null;
  for (const one of elements)
    if (
      isShown(one) &&
      !isWritten(one) &&
      !one.matches(ROWS) &&
      size(one) > Math.max(SHORT, most ? size(most) : 0)
    )
      most = one;
  return most;
}

const size = (element: Element): number =>
  element.localName === 'iframe' ? SHORT + 1 : (element.textContent ?? '').trim().length;

/** What its label calls the subject, after the sender; else the nearest heading before. */
function subjectOf(document: Document, sender: Element, body: Element): Element | null {
  const isBefore = (one: Element, other: Element) =>
    one.compareDocumentPosition(other) === Node.DOCUMENT_POSITION_FOLLOWING;
  const label = labelled(document, TITLE).find((one) => isBefore(sender, one) && isBefore(one, body));
  const headings = [...document.querySelectorAll(SUBJECT)].filter(
    (one) => isShown(one) && !one.closest(ROWS) && isBefore(one, sender),
  );
  return label?.nextElementSibling ?? headings.at(-1) ?? null;
}

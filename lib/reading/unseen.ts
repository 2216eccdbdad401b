import { readDocument } from './passages.ts';

/** In the style of an element: that it, and all in it, takes no room. `mso-hide` hides in one program alone. */
const HIDES = [
  /(?:^|;)\s*display\s*:\s*none/i,
  /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i,
  /(?:^|;)\s*text-indent\s*:\s*-\d{3}/i,
];
const NO_SIZE = /(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*0*(?:\.0+)?(?:px|em|pt|%)?\s*(?:!|;|$)/i;
const CLIPS = /(?:^|;)\s*overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i;
/** Two pixels at most. Layouts use it against gaps, and set another size for the text within. */
const NO_TEXT = /(?:^|;)\s*font-size\s*:\s*(?:0(?:\.0+)?(?:[a-z]+|%)?|(?:[12]|[01]?\.\d+)p[xt])\s*(?:!|;|$)/i;
const SETS_SIZE = '[style*="font"], [class], font[size], h1, h2, h3';
const SHOWS = /(?:^|;)\s*display\s*:\s*(?!none)/i;

/** A sheet made to keep a program busy is not looked at beyond these. In UTF-16 units, and in rules that hide. */
const LONGEST_SHEET = 200_000;
const MOST_RULES = 60;
/** Types, classes, ids and what is in what: mail has no states or generated content to tell of. Nothing that means all. */
const PLAIN_SELECTOR = /^(?!html$|body$)[\w.#\s>-]+$/i;

const hides = (style: string): boolean =>
  HIDES.some((pattern) => pattern.test(style)) || (NO_SIZE.test(style) && CLIPS.test(style));

/**
 * Whether an element's own style keeps its text from being seen: display, size or place. For what a page's style sheets
 * do, a browser is to be asked, or `removeUnseen`. Colours aren't compared.
 */
export function isUnseen(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style') ?? '';
  if (style === '') return false;
  return hides(style) || (NO_TEXT.test(style) && element.querySelector(SETS_SIZE) === null);
}

/**
 * Takes out of a parsed document what would not be seen of it in a window of some width: by style attributes, and by its
 * own style sheets as far as they name types, classes and ids. Newsletters begin with such a text, for the list of
 * messages. Sheets that would leave no words are not believed.
 */
export function removeUnseen(document: Document): void {
  const body = document.body ?? document.documentElement;
  for (const element of [...body.querySelectorAll('[style], [hidden]')])
    if (isUnseen(element)) element.remove();
  const hidden = hiddenBySheets(document);
  for (const element of hidden) element.setAttribute('hidden', '');
  const leavesWords = [...readDocument(body)].some(({ text }) => /[\p{L}\p{N}]/u.test(text));
  for (const element of hidden)
    if (leavesWords) element.remove();
    else element.removeAttribute('hidden');
}

/** Later rules go over earlier ones; which selector is the more exact isn't weighed. */
function hiddenBySheets(document: Document): Set<Element> {
  const hidden = new Map<Element, boolean>();
  let rules = 0;
  for (const { selector, style } of [...document.querySelectorAll('style')].flatMap(rulesOf)) {
    const hiding = hides(style);
    if ((!hiding && !SHOWS.test(style)) || !PLAIN_SELECTOR.test(selector)) continue;
    // What a rule shows matters only where one before it hides.
    if ((!hiding && hidden.size === 0) || ++rules > MOST_RULES) continue;
    const insists = /!\s*important/i.test(style);
    for (const element of matched(document, selector)) {
      if (!hiding && (insists || !hidden.get(element))) hidden.delete(element);
      if (hiding && (insists || !SHOWS.test(element.getAttribute('style') ?? '')))
        hidden.set(element, insists);
    }
  }
  return new Set(hidden.keys());
}

function matched(document: Document, selector: string): Element[] {
  try {
    return [...(document.body?.querySelectorAll(selector) ?? [])];
  } catch {
    return [];
  }
}

/** The rules of a sheet that hold in every window, a selector each: those within @media and the like are left out. */
function rulesOf(sheet: Element): { selector: string; style: string }[] {
  const rules: { selector: string; style: string }[] = [];
  const text = (sheet.textContent ?? '')
    .slice(0, LONGEST_SHEET)
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|<!--|-->/g, '');
  let depth = 0;
  let from = 0;
  let head = '';
  for (const { 0: sign, index } of text.matchAll(/[{};]/g)) {
    if (sign === '{' && depth++ === 0) {
      head = text.slice(from, index).trim();
      from = index + 1;
    } else if (sign === '}' && depth > 0 && --depth === 0) {
      const style = text.slice(from, index);
      if (!head.startsWith('@'))
        for (const selector of head.split(',')) rules.push({ selector: selector.trim(), style });
      from = index + 1;
    } else if (sign === ';' && depth === 0) from = index + 1;
  }
  return rules;
}

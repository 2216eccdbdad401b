import { CONTEXT } from '../reviews/record.ts';
import { linkable } from './outline.ts';

/** Words of context on each side: few, so that an edit nearby does not break the link. */
const AROUND = 4;
/** A quote longer than this is named by its first and last words, in UTF-16 units. */
const LONG = 200;
const ENDS = 6;

const encoded = (text: string): string =>
  // These three part the pieces of a text directive; encodeURIComponent leaves the hyphen as it is.
  encodeURIComponent(text.toWellFormed()).replace(
    /[-'()!*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Words that stand beside a quote, and whether they are in the quote's own block. */
interface Beside {
  said: string;
  same: boolean;
}

/**
 * The nearest words on one side, of one block only: a browser finds no piece of a directive that runs over the end of a
 * block or a line break, but looks on past that end between two pieces. A context that was cut to its length may begin
 * or end within a word at its far end.
 */
function beside(context: string, side: 'before' | 'after'): Beside {
  const lines = context.split('\n');
  if (side === 'before') lines.reverse();
  const at = lines.findIndex((line) => line.trim() !== '');
  let near = words(lines[at] ?? '');
  const cut = context.length >= CONTEXT - 1 && at === lines.length - 1;
  if (cut) near = side === 'before' ? near.slice(1) : near.slice(0, -1);
  near = side === 'before' ? near.slice(-AROUND) : near.slice(0, AROUND);
  return { said: near.join(' '), same: at === 0 };
}

/** The words to find, whole where they are few and on one line, else the first and the last of them. */
function named(quote: string): string {
  const lines = quote
    .split('\n')
    .map(words)
    .filter((line) => line.length > 0);
  const [first = [], last = []] = [lines[0], lines.at(-1)];
  const long = quote.length > LONG && words(quote).length > 2 * ENDS;
  if (lines.length === 1 && !long) return encoded(first.join(' '));
  return `${encoded(first.slice(0, ENDS).join(' '))},${encoded(last.slice(-ENDS).join(' '))}`;
}

const directive = (text: string, before: string, after: string): string =>
  `text=${[before && `${encoded(before)}-`, text, after && `-${encoded(after)}`].filter(Boolean).join(',')}`;

/**
 * The address of a page that opens it at a quoted passage (a text fragment, https://wicg.github.io/scroll-to-text-fragment/).
 * Words before and after are added so that only this place fits. Those of another block may stand elsewhere in what the
 * browser searches, so that a second directive goes without them: browsers go to the first one that fits.
 * @param url the page's address; anything but a web page's gives ''
 * @param around what stands before and after the quote, perhaps cut within a word at the far ends
 */
export function passageLink(url: string, quote: string, around: { prefix: string; suffix: string }): string {
  const address = linkable(url);
  if (!address) return '';
  if (quote.trim() === '') return address;
  const text = named(quote);
  const before = beside(around.prefix, 'before');
  const after = beside(around.suffix, 'after');
  const inBlock = (one: Beside) => (one.same ? one.said : '');
  const directives = new Set([
    directive(text, before.said, after.said),
    directive(text, inBlock(before), inBlock(after)),
  ]);
  return `${address.split('#', 1)[0]}#:~:${[...directives].join('&')}`;
}

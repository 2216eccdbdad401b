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

/** The words of a context. One that was cut to its length may begin or end within a word at its far end. */
const whole = (context: string, near: 'start' | 'end'): string[] => {
  const all = words(context);
  if (context.length < CONTEXT - 1) return all;
  return near === 'end' ? all.slice(1) : all.slice(0, -1);
};

/**
 * The address of a page that opens it at a quoted passage (a text fragment, https://wicg.github.io/scroll-to-text-fragment/).
 * Words before and after are added so that only this place fits.
 * @param url the page's address; anything but a web page's gives ''
 * @param around what stands before and after the quote, perhaps cut within a word at the far ends
 */
export function passageLink(url: string, quote: string, around: { prefix: string; suffix: string }): string {
  const address = linkable(url);
  if (!address) return '';
  const said = words(quote);
  if (said.length === 0) return address;
  const text =
    quote.length > LONG && said.length > 2 * ENDS
      ? `${encoded(said.slice(0, ENDS).join(' '))},${encoded(said.slice(-ENDS).join(' '))}`
      : encoded(said.join(' '));
  const before = whole(around.prefix, 'end').slice(-AROUND).join(' ');
  const after = whole(around.suffix, 'start').slice(0, AROUND).join(' ');
  const parts = [before && `${encoded(before)}-`, text, after && `-${encoded(after)}`].filter(Boolean);
  const base = address.split('#', 1)[0];
  return `${base}#:~:text=${parts.join(',')}`;
}

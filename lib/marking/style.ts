import type { Category } from '../engine/types.ts';

/**
 * How marks look: a line under the words, told apart by the kind of line and its weight as well as by colour. The
 * colours are of middling lightness and mixed with the text's own, so they stand out from a light page and a dark one.
 */
const LINES: Record<Category, { line: string; weight: number; colour: string }> = {
  portal: { line: 'solid', weight: 2, colour: '#2b78c5' },
  savings: { line: 'double', weight: 1.5, colour: '#2f8557' },
  'back-office': { line: 'dashed', weight: 2, colour: '#7b6fd0' },
  transformation: { line: 'wavy', weight: 1.25, colour: '#b0588f' },
  testimonial: { line: 'dotted', weight: 2.25, colour: '#1f8a8c' },
  certainty: { line: 'solid', weight: 3.5, colour: '#b86a1d' },
  technology: { line: 'dashed', weight: 3.5, colour: '#7a7f35' },
};

const underline = (category: Category, colour: (own: string) => string): string => {
  const { line, weight, colour: own } = LINES[category];
  return `underline ${line} ${weight}px ${colour(own)}`;
};
const mixed = (own: string): string => `color-mix(in srgb,${own} 78%,currentColor)`;
const categories = Object.keys(LINES) as Category[];
const each = (style: (category: Category) => string): string =>
  categories.map((category) => `::highlight(pitchcheck-${category}){${style(category)}}`).join('');

/** The line under a category's marks, as a value of `text-decoration`. */
export const lineOf = (category: Category): string => underline(category, mixed);

/** The colour of a category's marks, by itself. */
export const colourOf = (category: Category): string => mixed(LINES[category].colour);

/** Name of the one element of ours in a page. */
export const CARD = 'pitchcheck-card';

/**
 * The style sheet that the background has the browser put over a document with marks: over the page's own and into its
 * shadow trees, without a trace in the page, and gone with the extension. Screens only: nothing of it is printed. With
 * forced colours the browser fills marks as it fills a selection.
 */
export const MARK_STYLE = `${CARD}{display:block!important}
@media screen{
${each((category) => `text-decoration:${lineOf(category)};text-underline-offset:.18em`)}
::highlight(pitchcheck-current){background-color:color-mix(in srgb,#e0a80d 34%,transparent);text-decoration:underline solid 2px currentColor;text-underline-offset:.18em}}
@media screen and (forced-colors:active){
${each((category) => `text-decoration:${underline(category, () => 'HighlightText')}`)}
::highlight(pitchcheck-current){background-color:Highlight;color:HighlightText;text-decoration-color:HighlightText}}`;

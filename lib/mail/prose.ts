import type { Passage } from '../engine/types.ts';

/** After a line at least this long, one that goes on in lower case was broken by a program and not by a writer. */
const WRAPPED = /(?<=[^\n]{50})\n(?=[^\S\n]*\p{Ll})/gu;

/**
 * A passage of a message as its writer wrote it: mail programs show plain text in the element that pages have for code,
 * and break its lines. The text keeps its length, so offsets in it hold.
 */
export const asProse = (passage: Passage): Passage => ({
  ...passage,
  role: passage.role === 'code' ? 'paragraph' : passage.role,
  text: passage.text.replace(WRAPPED, ' '),
});

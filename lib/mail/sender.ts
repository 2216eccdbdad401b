import type { Sender } from './types.ts';

/** Longer than any line of a header, in UTF-16 units; the rest of a hostile one isn't looked at. */
const LINE = 1_000;
const ADDRESS = /[^\s<>"'(),:;[\]]+@[^\s<>"'(),:;[\]]+/;

/** The first address in a text, in lower case; '' for none. */
export const addressIn = (text: string): string => ADDRESS.exec(text)?.[0].toLowerCase() ?? '';

/** Who is meant by `Name <name@example.org>`, a bare address or a bare name. An address in brackets goes first. */
export function senderIn(text: string): Sender {
  const line = text.slice(0, LINE);
  const bracketed = /<[^<>]*@[^<>]*>|\[mailto:[^[\]]*@[^[\]]*\]/i.exec(line);
  const address = addressIn(bracketed?.[0] ?? line);
  const name = (bracketed ? line.slice(0, bracketed.index) : line).replace(/["\s]+/g, ' ').trim();
  return { name: name.toLowerCase() === address ? '' : name, address };
}

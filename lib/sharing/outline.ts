import type { Status } from '../engine/types.ts';

/** A text that is handed on, before it is HTML, Markdown or plain: whole blocks, in order, and no markup in any string. */
export type Outline = readonly Block[];

export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  /** A heading that names a check and its status. */
  | { kind: 'check'; level: 3 | 4; name: string; status: Status }
  | { kind: 'text'; text: string }
  /** A question to the vendor. */
  | { kind: 'ask'; text: string }
  /** What is known, each with its name. */
  | { kind: 'facts'; facts: readonly (readonly [name: string, value: string])[] }
  /** The vendor's own words, without quotation marks of ours, their language (BCP 47), and where they can be read. */
  | { kind: 'quote'; text: string; link: string; language?: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };

/** An address that may be made a link: a web page's, and nothing that could run. Undefined for all else. */
export const linkable = (address: string): string | undefined => {
  const url = URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
};

/** Text on one line: what came from a page may hold line breaks that would begin a block of their own. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Blocks under a heading; nothing where there are none. */
export const section = (heading: string, blocks: readonly Block[], level: 2 | 3 = 2): Block[] =>
  blocks.length > 0 ? [{ kind: 'heading', level, text: heading }, ...blocks] : [];

export const text = (words: string): Block => ({ kind: 'text', text: words });
export const ask = (question: string): Block => ({ kind: 'ask', text: question });

/** A list, or nothing where there is nothing to list. */
export const items = (sentences: readonly string[]): Block[] =>
  sentences.length > 0 ? [{ kind: 'list', items: sentences }] : [];

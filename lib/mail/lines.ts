import type { Passage } from '../engine/types.ts';
import type { LeftOut } from './types.ts';

/** One line of a message's text, with what became of it. */
export interface Line {
  /** The passage's place in the list. */
  readonly passage: number;
  readonly role: Passage['role'];
  /** Trimmed. */
  readonly text: string;
  /** Where in the passage's text it begins, and where it ends: moved back where only its beginning is kept. */
  readonly start: number;
  end: number;
  /** Why it is left out: `note` for what somebody who passed a message on wrote above it. */
  out: LeftOut | 'note' | null;
}

/** Longer lines are looked at up to here, in UTF-16 units: what marks a part of a mail stands at its beginning. */
const LOOKED_AT = 1000;

/** The lines of all passages, blank ones left out. */
export function linesOf(passages: readonly Passage[]): Line[] {
  return passages.flatMap(({ role, text }, passage) => {
    const lines: Line[] = [];
    let start = 0;
    for (const line of text.split('\n')) {
      const end = start + line.trimEnd().length;
      const text = line.trim().slice(0, LOOKED_AT);
      const begin = start + line.length - line.trimStart().length;
      if (text !== '') lines.push({ passage, role, text, start: begin, end, out: null });
      start += line.length + 1;
    }
    return lines;
  });
}

/** The passages with the lines that are kept. A passage is only ever cut at its end: what is kept keeps its offsets. */
export function keptPassages(passages: readonly Passage[], lines: readonly Line[]): Passage[] {
  const ends = new Map<number, number>();
  for (const { passage, end, out } of lines) if (out === null) ends.set(passage, end);
  return passages.flatMap((passage, i) => {
    const end = ends.get(i);
    if (end === undefined) return [];
    return [end < passage.text.trimEnd().length ? { ...passage, text: passage.text.slice(0, end) } : passage];
  });
}

/** How many words the text has. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

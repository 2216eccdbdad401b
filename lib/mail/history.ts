import { type Line, wordsIn } from './lines.ts';
import { ATTRIBUTION, ATTRIBUTION_BEGINS, FORWARDED, FROM, HEADER, ORIGINAL, SUBJECT } from './phrases.ts';

/** A head copied into the text has its lines together. */
const LONGEST_HEAD = 14;
/** Fewer words than this between two heads: a note by somebody who passed the message on once more. */
const NOTE = 30;
/** Lines that an attribution may be broken into. */
const BROKEN = 3;

/** Where the text begins under a head that nothing stands above; 0 where there is none. */
export const underHead = (lines: readonly Line[]): number => headAt(lines, 0)?.end ?? 0;

/**
 * Where the text of a message that was passed on begins, 0 where no place is marked; and its author, in the words of the
 * head above it, '' where there is none.
 */
export function forwardedFrom(lines: readonly Line[]): { from: number; author: string } {
  let from = 0;
  let author = '';
  for (let i = 0; i < lines.length; i++) {
    const marked = FORWARDED.test(lines[i]?.text ?? '') ? i + 1 : 0;
    const head = headAt(lines, marked || i);
    const after = Math.max(head?.end ?? 0, marked);
    if (after === 0) continue;
    if (from > 0 && wordsOf(lines.slice(from, i)) >= NOTE) break;
    from = after;
    author = head?.author ?? '';
    i = after - 1;
  }
  return { from, author };
}

/** Marks earlier messages: all from a divider or a copied head on, quoted lines, and all below "… wrote:". */
export function markHistory(lines: readonly Line[], from: number): void {
  let quoting = false;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (quoting && isQuoted(line)) {
      line.out = 'history';
      continue;
    }
    const after = attributionEnd(lines, i);
    const next = lines[after];
    if (after > i && next && isQuoted(next)) {
      quoting = true;
      for (let at = i; at < after; at++) (lines[at] as Line).out = 'history';
      i = after - 1;
    } else if (after > i || ORIGINAL.test(line.text) || FORWARDED.test(line.text) || headAt(lines, i)) {
      for (const old of lines.slice(i)) old.out = 'history';
      return;
    }
  }
}

const wordsOf = (lines: readonly Line[]) => lines.reduce((sum, { text }) => sum + wordsIn(text), 0);
const isQuoted = ({ role, text }: Line) => role === 'quotation' || text.startsWith('>');

/** Where the "… wrote:" that begins at a line ends, or that line where there is none. */
function attributionEnd(lines: readonly Line[], at: number): number {
  const some = lines.slice(at, at + BROKEN).map(({ text }) => text);
  const end = some.findIndex((_, i) => ATTRIBUTION.test(some.slice(0, i + 1).join(' '))) + 1;
  // A line before it may look like the beginning of it when they are put together.
  const later = some
    .slice(1, end)
    .some((text, i) => ATTRIBUTION_BEGINS.test(text) && ATTRIBUTION.test(some.slice(i + 1, end).join(' ')));
  return later ? at : at + end;
}

/** Where the head of a message that begins at a line ends, and whom it names as its author; null where none begins there. */
function headAt(lines: readonly Line[], at: number): { end: number; author: string } | null {
  if (!HEADER.test(lines[at]?.text ?? '')) return null;
  const names = new Set<string>();
  let from = '';
  let author = '';
  let subject = false;
  let end = at;
  let open = false;
  for (let i = at; i < Math.min(at + LONGEST_HEAD, lines.length); i++) {
    const text = lines[i]?.text ?? '';
    const name = HEADER.exec(text)?.[1]?.toLowerCase();
    // A value on the line below its name, or a list of addresses that goes on.
    if (!name && !open && !/^[^.!?]*@[^\s]+[>;,]?$/.test(text)) break;
    if (name) names.add(name);
    if (FROM.test(text)) {
      const next = lines[i + 1]?.text ?? '';
      from = `${text} ${next}`;
      // The address may stand on a line of its own, as the whole value may.
      author = HEADER.test(next) || text.includes('@') ? text : from;
    }
    subject ||= SUBJECT.test(text);
    open = /:\*?$/.test(text) && name !== undefined;
    end = i + 1;
  }
  if (!from || names.size < 2 || !(subject || from.includes('@'))) return null;
  return { end, author: author.replace(FROM, '').replace(/\*/g, '').trim() };
}

import type { Passage, Role } from '../engine/types.ts';
import type { ReadText } from './document.ts';

const BULLET = /^\s*(?:[-*+•●▪◦‣·–]|\d{1,2}[.)]|\[[ x]\])\s+/;
const HEADING = /^\s*#{1,6}\s+/;
const QUOTATION = /^\s*>\s?/;
const TABLE = /^\s*\|/;
const RULE = /^\s*(?:[-*_=~]\s*){3,}$/;
const FENCE = /^\s*(?:```|~~~)/;
/** A line at least this long that the next one continues in lower case was broken by a program, not by a writer. */
const WRAPPED = 50;
const LONGEST_HEADING = 90;
/** A text whose longest line is this long was broken to that width throughout, in UTF-16 units. */
const WIDTHS = [60, 80] as const;

/**
 * Plain text: a paragraph, heading or bullet a line, by the marks that writers use in it; lines that a program broke
 * are put together again. The text is the file's own, so offsets hold in the file.
 */
export function readPlainText(text: string): ReadText {
  const passages: Passage[] = [];
  let fenced = false;
  let open: { start: number; end: number; role: Role; last: string } | undefined;
  const close = () => {
    if (open)
      passages.push({
        id: String(open.start),
        role: open.role,
        text: text.slice(open.start, open.end).replace(/[\r\n]/g, ' '),
      });
    open = undefined;
  };
  const width = widthOf(text);
  for (const { line, start } of linesOf(text)) {
    if (FENCE.test(line)) {
      fenced = !fenced;
      close();
      continue;
    }
    if (line.trim() === '' || RULE.test(line)) {
      close();
      continue;
    }
    const { role, mark } = fenced ? { role: 'code' as const, mark: 0 } : roleOf(line);
    const continues =
      open &&
      role === 'paragraph' &&
      open.role !== 'code' &&
      open.last.length >= WRAPPED &&
      (/^\s*\p{Ll}/u.test(line) || isFull(open.last, line, width));
    if (continues && open) {
      open.end = start + line.trimEnd().length;
      open.last = line;
      continue;
    }
    close();
    const begin = start + mark + (line.slice(mark).length - line.slice(mark).trimStart().length);
    open = { start: begin, end: start + line.trimEnd().length, role, last: line };
  }
  close();
  return {
    title:
      passages.find((passage) => passage.role === 'heading')?.text ?? passages[0]?.text.slice(0, 120) ?? '',
    text,
    passages: passages.map(asHeading),
  };
}

/** The width a program broke the text to; 0 where none did. */
function widthOf(text: string): number {
  let longest = 0;
  for (const { line } of linesOf(text)) longest = Math.max(longest, line.length);
  return longest >= WIDTHS[0] && longest <= WIDTHS[1] ? longest : 0;
}

/** Whether a line stops in the middle of a sentence because the next word had no room in it. */
function isFull(line: string, next: string, width: number): boolean {
  const word = /^\s*(\S+)/.exec(next)?.[1] ?? '';
  return !/[.!?:]["'”’)]*\s*$/.test(line) && line.length + 1 + word.length > width && width > 0;
}

function* linesOf(text: string): Generator<{ line: string; start: number }> {
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    yield { line: text.slice(start, end).replace(/\r$/, ''), start };
    start = end + 1;
  }
}

function roleOf(line: string): { role: Role; mark: number } {
  const marked = (pattern: RegExp, role: Role) => {
    const found = pattern.exec(line);
    return found ? { role, mark: found[0].length } : undefined;
  };
  return (
    marked(HEADING, 'heading') ??
    marked(BULLET, 'bullet') ??
    marked(QUOTATION, 'quotation') ??
    (TABLE.test(line) ? { role: 'table', mark: 0 } : { role: 'paragraph', mark: 0 })
  );
}

/** A short line without a full stop reads as a heading. */
function asHeading(passage: Passage): Passage {
  const { role, text } = passage;
  const short =
    role === 'paragraph' &&
    text.length <= LONGEST_HEADING &&
    !/[.!?:;,]["'”’)]*$/.test(text) &&
    /^["“‘'(]?[\p{Lu}\d]/u.test(text);
  return short ? { ...passage, role: 'heading' } : passage;
}

/** A sentence, heading or list item: a stretch of a passage, UTF-16 offsets, trimmed, never empty of words. */
export interface Span {
  start: number;
  end: number;
}

/** Intl.Segmenter takes time that grows faster than the string, so a long passage goes in by pieces. */
const PIECE = 1500;
/** A "sentence" longer than this is a list or a table run together; it is judged by pieces. */
const LONGEST = 600;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const WORD = /[\p{L}\p{N}]/u;
const ENDS = /[.!?…:;]["'”’)\]]*\s/;

/** The sentences of one passage, in order. Time is linear in the length of the text, whatever is in it. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  if (text.length <= 200 && !ENDS.test(text) && !text.includes('\n')) {
    push(spans, text, 0, text.length);
    return spans;
  }
  for (let from = 0; from < text.length; ) {
    const to = pieceEnd(text, from, PIECE);
    for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
      const start = from + index;
      const end = start + segment.length;
      for (let at = start; at < end; ) {
        const next = end - at > LONGEST ? Math.min(pieceEnd(text, at, LONGEST), end) : end;
        push(spans, text, at, next);
        at = next;
      }
    }
    from = to;
  }
  return spans;
}

/** Where to cut at most `size` further on: after a sentence end if there is one in the second half, else at a space. */
function pieceEnd(text: string, from: number, size: number): number {
  if (text.length - from <= size) return text.length;
  const half = from + (size >> 1);
  for (let i = from + size; i > half; i--) {
    const c = text.charCodeAt(i - 1);
    if ((c === 32 || c === 10) && '.!?'.includes(text[i - 2] ?? ' ')) return i;
  }
  for (let i = from + size; i > half; i--) {
    const c = text.charCodeAt(i - 1);
    if (c === 32 || c === 10 || c === 9) return i;
  }
  const cut = from + size;
  // A surrogate pair stays together.
  const unit = text.charCodeAt(cut);
  return unit >= 0xdc00 && unit <= 0xdfff ? cut - 1 : cut;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start < end && WORD.test(text.slice(start, end))) spans.push({ start, end });
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0xfeff
  );
}

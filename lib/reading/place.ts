import type { Piece } from './types.ts';

/**
 * From the text nodes of a page to the text of a passage, and back. The only file that counts offsets; all are UTF-16
 * code units. Going back repeats the way there, so the two can't disagree.
 */

/** Soft hyphens and characters of no width: not seen, so not read. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const SPACES = /\s+/g;
/** In a stretch that isn't seen just as it stands. Most are, and need nothing done to them. */
const UNEVEN = /[[\s--\x20]\u00ad\u200b-\u200d\u2060\ufeff]|\x20\x20/v;
const isUnseen = (char: string): boolean => /[\u00ad\u200b-\u200d\u2060\ufeff]/.test(char);
const isSpace = (char: string): boolean => /\s/.test(char);

/** What a stretch of a text node adds to a text; `afterSpace` when that text is empty or ends in white space. */
function seen(data: string, afterSpace: boolean): string {
  const text = UNEVEN.test(data) ? data.replace(UNSEEN, '').replace(SPACES, ' ') : data;
  return afterSpace && text.startsWith(' ') ? text.slice(1) : text;
}

const endsOpen = (text: string): boolean => text === '' || isSpace(text.slice(-1));

/** Puts a run's text together, piece by piece. */
export class RunText {
  #text = '';
  #pieces: Piece[] = [];
  /** The text is empty or ends in white space: what endsOpen says, without looking at a text that grows. */
  #open = true;

  get length(): number {
    return this.#text.length;
  }

  /** Adds what is seen of `data.slice(from, to)`, the node's data; true when that was more than space. */
  add(node: Text, data: string, from: number, to: number): boolean {
    const stretch = data.slice(from, to);
    // Most text nodes hold no more than the space between two blocks.
    if (this.#open && !/\S/.test(stretch)) return false;
    const added = seen(stretch, this.#open);
    if (!added) return false;
    const piece = { node, from, to, start: this.#text.length, length: added.length };
    // Most have but one, and an array that is begun with it takes up a quarter of the room.
    if (this.#text) this.#pieces.push(piece);
    else this.#pieces = [piece];
    this.#text += added;
    this.#open = added.endsWith(' ');
    return added !== ' ';
  }

  /** Adds a line break; true when the line before it is empty, which parts two passages. */
  breakLine(): boolean {
    if (this.#text.endsWith('\n')) return true;
    if (this.#text) this.#text += '\n';
    this.#open = true;
    return false;
  }

  /** What was put together, without space at the end, and begins anew; null when there are no words in it. */
  take(): { text: string; pieces: Piece[] } | null {
    if (!this.#text) return null;
    const text = this.#text.trimEnd();
    const pieces = this.#pieces;
    this.#text = '';
    this.#open = true;
    if (!/[\p{L}\p{N}]/u.test(text)) return null;
    while (pieces.length && (pieces.at(-1)?.start ?? 0) >= text.length) pieces.pop();
    return { text, pieces };
  }
}

/** A stretch of one text node's data. */
export interface Stretch {
  node: Text;
  from: number;
  to: number;
}

/**
 * Where a stretch of a passage's text stands now, one stretch for each text node it runs through. Null when the page no
 * longer says there what the passage says, or the offsets are outside it.
 */
export function placeOf(
  run: { text: string; pieces: readonly Piece[] },
  start: number,
  end: number,
): Stretch[] | null {
  if (!(start >= 0 && start < end && end <= run.text.length)) return null;
  const found: Stretch[] = [];
  for (let i = firstPiece(run.pieces, start); i < run.pieces.length; i++) {
    const piece = run.pieces[i] as Piece;
    if (piece.start >= end) break;
    const { node, from, to } = piece;
    const afterSpace = endsOpen(run.text.slice(0, piece.start));
    const now = seen(node.data.slice(from, to), afterSpace);
    const first = Math.max(start, piece.start);
    const last = Math.min(end, piece.start + piece.length);
    if (now.slice(first - piece.start, last - piece.start) !== run.text.slice(first, last)) return null;
    if (!node.isConnected) return null;
    const back = (index: number) =>
      sourceOf(node.data, from, to, afterSpace, now.length, index - piece.start);
    found.push({ node, from: back(first), to: back(last - 1) + 1 });
  }
  return found.length ? found : null;
}

/** Index of the piece in which `offset` stands, or of the first one after it. */
function firstPiece(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle] as Piece;
    if (piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index in `data` of the character that became the `index`th of what is seen of it. */
function sourceOf(
  data: string,
  from: number,
  to: number,
  afterSpace: boolean,
  length: number,
  index: number,
): number {
  if (length === to - from) return from + index;
  let inSpace = afterSpace;
  let count = 0;
  for (let at = from; at < to; at++) {
    const char = data.charAt(at);
    if (isUnseen(char)) continue;
    const space = isSpace(char);
    if (space && inSpace) continue;
    inSpace = space;
    if (count++ === index) return at;
  }
  return to;
}

/** The stretches in which to take in a long text node, cut at white space so that no word is parted. */
export function* stretches(
  data: string,
  from: number,
  to: number,
  most: number,
): Generator<[number, number]> {
  let at = from;
  while (to - at > most) {
    let cut = at + most;
    while (cut > at + most / 2 && !isSpace(data.charAt(cut))) cut--;
    if (!isSpace(data.charAt(cut)) && /[\udc00-\udfff]/.test(data.charAt(cut))) cut--;
    yield [at, cut];
    at = cut;
  }
  if (at < to) yield [at, to];
}

/** The lines of a text node whose line breaks are shown: each stretch without its line break. */
export function* lines(data: string, from: number, to: number): Generator<[number, number]> {
  let at = from;
  for (;;) {
    const cut = data.indexOf('\n', at);
    if (cut < 0 || cut >= to) break;
    yield [at, cut];
    at = cut + 1;
  }
  yield [at, to];
}

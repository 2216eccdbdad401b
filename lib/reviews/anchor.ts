import type { Passage, Quote } from '../engine/types.ts';
import { fullText } from './make.ts';
import { type Plain, plain } from './plain.ts';

/** A quote as it stood in an earlier text. */
export interface Wanted {
  text: string;
  prefix: string;
  suffix: string;
  /** Its UTF-16 offset in that text, where it is known. */
  at?: number;
}

export interface Anchored<W extends Wanted> {
  /** Each where it stands now, in the words that stand there: white space and the shape of quotation marks may differ. */
  placed: Map<W, Quote>;
  /** Those that are gone, and those that could be in several places. */
  lost: W[];
}

/** A quote shorter than this says too little to be found by itself, wherever it turns up. In UTF-16 units. */
const TELLING = 24;
/** So much more of its surroundings must one place have than another to be the one. */
const CLEARLY = 8;
/** So many times nearer to where it was must one of two like places be. */
const NEARER = 4;
/** A quote in more places than this is not looked into. */
const MANY = 1000;

/**
 * Finds quotes again in a text that may have changed, by their words, then by what stands around them, then by where they
 * were. What can't be placed with certainty is lost, never guessed. Time goes with the length of the text times the number
 * of quotes, at the speed of a search for a string.
 */
export function anchor<W extends Wanted>(wanted: readonly W[], passages: readonly Passage[]): Anchored<W> {
  const full = plain(fullText(passages));
  const ends = endsOf(passages);
  const anchored: Anchored<W> = { placed: new Map(), lost: [] };
  for (const one of wanted) {
    const span = find(one, full);
    const quote = span && quoteAt(span, passages, ends);
    if (quote) anchored.placed.set(one, quote);
    else anchored.lost.push(one);
  }
  return anchored;
}

interface Span {
  start: number;
  end: number;
}

/** The one place in the original text; undefined where there is none or no telling which. */
function find({ text, prefix, suffix, at }: Wanted, full: Plain): Span | undefined {
  const words = plain(text).text.trim();
  const places = placesOf(words, full.text);
  if (!places || places.length === 0) return undefined;
  const [before, after] = [plain(prefix).text, plain(suffix).text];
  const scored = places.map((place) => ({
    place,
    score: sharedEnd(before, full.text, place) + sharedStart(after, full.text, place + words.length),
  }));
  const best = Math.max(...scored.map(({ score }) => score));
  const sure = best >= CLEARLY || (places.length === 1 && words.length >= TELLING);
  const likely = scored.filter(({ score }) => score > best - CLEARLY);
  const alike = likely.every(({ score }) => score === best);
  const place =
    sure && alike
      ? nearest(
          likely.map((one) => one.place),
          at,
          full,
        )
      : undefined;
  if (place === undefined) return undefined;
  return { start: original(full, place), end: original(full, place + words.length - 1) + 1 };
}

/** Where the words stand by themselves, not as part of longer ones; undefined when that is in too many places. */
function placesOf(words: string, text: string): number[] | undefined {
  const places: number[] = [];
  if (words === '') return places;
  const inWord = /^[\p{L}\p{N}]{2}$/u;
  let tried = 0;
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
    if (++tried > MANY) return undefined;
    const end = i + words.length;
    if (!inWord.test(text.slice(i - 1, i + 1)) && !inWord.test(text.slice(end - 1, end + 1))) places.push(i);
  }
  return places;
}

/** The only place, or the one much nearer than any other to where the quote was. */
function nearest(places: readonly number[], at: number | undefined, full: Plain): number | undefined {
  if (places.length === 1) return places[0];
  if (at === undefined) return undefined;
  const [first, second] = places
    .map((place) => ({ place, distance: Math.abs(original(full, place) - at) }))
    .toSorted((a, b) => a.distance - b.distance);
  return first && second && first.distance * NEARER < second.distance ? first.place : undefined;
}

/** How many units before `end` in the text are the last ones of `part`. */
function sharedEnd(part: string, text: string, end: number): number {
  let n = 0;
  while (n < part.length && n < end && part[part.length - 1 - n] === text[end - 1 - n]) n++;
  return n;
}

/** How many units from `start` on in the text are the first ones of `part`. */
function sharedStart(part: string, text: string, start: number): number {
  let n = 0;
  while (n < part.length && start + n < text.length && part[n] === text[start + n]) n++;
  return n;
}

const original = ({ from }: Plain, place: number): number => from[place] ?? 0;

/** The offset in the full text behind each passage's last unit. */
function endsOf(passages: readonly Passage[]): Uint32Array {
  const ends = new Uint32Array(passages.length);
  let end = -1;
  passages.forEach(({ text }, i) => {
    end += text.length + 1;
    ends[i] = end;
  });
  return ends;
}

/** A quote lies within one passage; what now lies in two is none. */
function quoteAt({ start, end }: Span, passages: readonly Passage[], ends: Uint32Array): Quote | undefined {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const passage = passages[low];
  const last = ends[low];
  if (!passage || last === undefined || end > last) return undefined;
  const from = last - passage.text.length;
  return {
    passage: passage.id,
    start: start - from,
    end: end - from,
    text: passage.text.slice(start - from, end - from),
  };
}

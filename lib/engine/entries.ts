import { hash32 } from './hash.ts';
import type { RawToken } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldWord, stemOf } from './words.ts';

/** A word of a text as the patterns know it. */
export interface Entry {
  /** As it stands in the text. */
  raw: string;
  /** The forms it is, by their numbers in the vocabulary. */
  ids: readonly number[];
  flags: number;
  /** What learnt weights know the word by, whatever its ending. */
  word: number;
  /** Numbers of what it meets of the machines' needs: see candidates.ts. */
  needs: readonly number[];
}

const KNOWN_AT_MOST = 50_000;

/** The words of texts, each looked up once and remembered by spelling; the memory is bounded. */
export class Entries {
  readonly #known = new Map<number, Entry>();
  readonly #vocabulary: Vocabulary;
  readonly #metBy: (ids: readonly number[], flags: number) => readonly number[];

  constructor(vocabulary: Vocabulary, metBy: (ids: readonly number[], flags: number) => readonly number[]) {
    this.#vocabulary = vocabulary;
    this.#metBy = metBy;
  }

  /** The entry of a token. It is found by a hash of its letters, so that no string is made of a word that is known. */
  of(passage: string, { start, end, flags }: RawToken): Entry {
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + passage.charCodeAt(i)) & 0x3fffffff;
    const known = this.#known.get(hash);
    if (known && known.raw.length === end - start && passage.startsWith(known.raw, start)) return known;
    const entry = this.#read(passage.slice(start, end), flags);
    if (this.#known.size >= KNOWN_AT_MOST) this.#known.clear();
    // Of two words with one hash the later is remembered.
    this.#known.set(hash, entry);
    return entry;
  }

  #read(raw: string, flags: number): Entry {
    const folded = foldWord(raw);
    const ids = this.#vocabulary.idsOf(raw, folded, flags);
    return { raw, ids, flags, word: hash32(stemOf(folded)), needs: this.#metBy(ids, flags) };
  }
}

import type { Met } from './candidates.ts';
import { hash32 } from './hash.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldWord, stemOf } from './words.ts';

/** A word of a text as the patterns know it. */
export interface Entry extends Met {
  /** As it stands in the text. */
  raw: string;
  /** The forms it is, by their numbers in the vocabulary. */
  ids: readonly number[];
  flags: number;
  /** What learnt weights know the word by, whatever its ending. */
  word: number;
  /** Of its spelling. */
  hash: number;
}

/** How many words are remembered, and in how many slots, so that a free one is never far. */
const KNOWN_AT_MOST = 50_000;
const SLOTS = 2 ** 17;

/** The words of texts, each looked up once and remembered by spelling; the memory is bounded. */
export class Entries {
  /** By open addressing: each token of a text is looked for here. */
  readonly #known: (Entry | undefined)[] = new Array(SLOTS);
  #size = 0;
  readonly #vocabulary: Vocabulary;
  readonly #metBy: (ids: readonly number[], flags: number) => Met;

  constructor(vocabulary: Vocabulary, metBy: (ids: readonly number[], flags: number) => Met) {
    this.#vocabulary = vocabulary;
    this.#metBy = metBy;
  }

  /**
   * The entry of a token, as `eachToken` hands it on. It is found by its hash, so that no string is made of a word that is
   * known.
   */
  of(passage: string, start: number, end: number, flags: number, hash: number): Entry {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let known = this.#known[slot]; known; known = this.#known[slot]) {
      if (known.hash === hash && isAt(passage, start, end, known.raw)) return known;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (this.#size >= KNOWN_AT_MOST) {
      this.#known.fill(undefined);
      this.#size = 0;
    }
    const entry = this.#read(passage.slice(start, end), flags, hash);
    this.#known[slot] = entry;
    this.#size++;
    return entry;
  }

  #read(raw: string, flags: number, hash: number): Entry {
    const folded = foldWord(raw);
    const ids = this.#vocabulary.idsOf(raw, folded, flags);
    const { needs, anchors } = this.#metBy(ids, flags);
    return { raw, ids, flags, word: hash32(stemOf(folded)), needs, anchors, hash };
  }
}

function isAt(passage: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== passage.charCodeAt(start + i)) return false;
  return true;
}

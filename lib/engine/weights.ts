import type { Note } from './traits.ts';
import { CATEGORIES } from './types.ts';

/** What each trait of a text adds to its being a pitch: see kind.ts. */
export interface KindWeights {
  bias: number;
  traits: Readonly<Record<string, number>>;
}

/** Learnt weights as they ship: data, made by `npm run fit` (scripts/fit.ts). */
export interface WeightsFile {
  version: number;
  /** The traits that have weights, four bytes each, the lowest first; base64. */
  traits: string;
  /** For each of them a signed byte a category, in the order of CATEGORIES; base64. */
  table: string;
  /** What one step of a byte is worth. */
  step: number;
  /** What is there before anything is noted, by category. */
  bias: readonly number[];
  /** The sum from which on a sentence makes a claim. */
  from: number;
  kind: KindWeights;
}

const WIDTH = CATEGORIES.length;
const NO_ROW = -1;

/** What each trait adds to each category. */
export class Weights {
  /** The sum from which on a sentence makes a claim. */
  readonly from: number;
  readonly kind: KindWeights;
  /** Where each trait's row begins in the table, by open addressing: hardly any of a text's pairs of words has one. */
  readonly #traits: Int32Array;
  readonly #rows: Int32Array;
  readonly #table: Int8Array;
  readonly #step: number;
  readonly #bias: readonly number[];

  /** Throws when there is not a row for each trait. */
  constructor({ traits, table, step, bias, from, kind }: WeightsFile) {
    const numbers = new DataView(bytes(traits).buffer);
    this.#table = new Int8Array(bytes(table).buffer);
    if ((numbers.byteLength / 4) * WIDTH !== this.#table.length)
      throw new RangeError('There is not a row of weights for each trait.');
    const size = 2 ** Math.ceil(Math.log2(numbers.byteLength + 1));
    this.#traits = new Int32Array(size);
    this.#rows = new Int32Array(size).fill(NO_ROW);
    for (let i = 0; i * 4 < numbers.byteLength; i++) {
      const trait = numbers.getInt32(i * 4, true);
      let at = trait & (size - 1);
      while (this.#rows[at] !== NO_ROW) at = (at + 1) & (size - 1);
      this.#traits[at] = trait;
      this.#rows[at] = i * WIDTH;
    }
    this.#step = step;
    this.#bias = bias;
    this.from = from;
    this.kind = kind;
  }

  /** Sums with nothing noted yet, in the order of CATEGORIES. */
  start(): number[] {
    return [...this.#bias];
  }

  /** Adds the weights of whatever is noted to the sums. */
  into(sums: number[]): Note {
    return (trait) => {
      const at = this.#row(trait);
      if (at === NO_ROW) return;
      for (let i = 0; i < WIDTH; i++)
        sums[i] = (sums[i] as number) + (this.#table[at + i] as number) * this.#step;
    };
  }

  #row(trait: number): number {
    const last = this.#rows.length - 1;
    let at = trait & last;
    while (this.#rows[at] !== NO_ROW && this.#traits[at] !== trait) at = (at + 1) & last;
    return this.#rows[at] as number;
  }

  /** Whether a trait was seen when the weights were fitted. */
  knows(trait: number): boolean {
    return this.#row(trait) !== NO_ROW;
  }

  /** What a trait adds to one category, by its place in CATEGORIES. */
  of(trait: number, category: number): number {
    const at = this.#row(trait);
    return at === NO_ROW ? 0 : (this.#table[at + category] as number) * this.#step;
  }
}

function bytes(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const all = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) all[i] = letters.charCodeAt(i);
  return all;
}

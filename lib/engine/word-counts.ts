import { eachChange } from './changes.ts';
import type { Finding } from './judge.ts';

/**
 * In how many sentences each of some words stands. It goes on from the sentences that it counted last, so that a text with
 * a paragraph changed costs that paragraph.
 */
export class WordCounts {
  /** Every word that is counted has its place from the start: the order does not depend on what was read before. */
  readonly #places: ReadonlyMap<number, number>;
  readonly #counts: Uint32Array;
  #counted: readonly Finding[] = [];

  constructor(words: Iterable<number>) {
    this.#places = new Map(Array.from(new Set(words), (word, place) => [word, place]));
    this.#counts = new Uint32Array(this.#places.size);
  }

  /** Each word with its count in these sentences. */
  in(sentences: readonly Finding[]): [word: number, times: number][] {
    eachChange(this.#counted, sentences, (finding, times) => this.#add(finding, times));
    this.#counted = sentences;
    return Array.from(this.#places, ([word, place]) => [word, this.#counts[place] as number]);
  }

  #add({ vocabulary }: Finding, times: number): void {
    for (let i = 0; i < vocabulary.length; i++) {
      const place = this.#places.get(vocabulary[i] as number);
      if (place !== undefined) this.#counts[place] = (this.#counts[place] as number) + times;
    }
  }
}

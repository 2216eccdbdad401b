import { eachChange } from './changes.ts';
import type { Finding } from './judge.ts';

/**
 * In how many sentences each of some words stands. It goes on from the sentences that it counted last, so that a text with
 * a paragraph changed costs that paragraph.
 */
export class WordCounts {
  /** Every word that is counted has its place from the start: the order does not depend on what was read before. */
  readonly #counts: Map<number, number>;
  #counted: readonly Finding[] = [];

  constructor(words: Iterable<number>) {
    this.#counts = new Map(Array.from(words, (word) => [word, 0]));
  }

  /** The counts in these sentences; they hold until the next are asked for. */
  in(sentences: readonly Finding[]): ReadonlyMap<number, number> {
    eachChange(this.#counted, sentences, (finding, times) => this.#add(finding, times));
    this.#counted = sentences;
    return this.#counts;
  }

  #add({ vocabulary }: Finding, times: number): void {
    for (const word of vocabulary) {
      const count = this.#counts.get(word);
      if (count !== undefined) this.#counts.set(word, count + times);
    }
  }
}

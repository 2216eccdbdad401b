import { buildMachine, type Machine, takeApart } from './machine.ts';
import { Measures, type Need } from './measure.ts';
import { type Node, PatternError, parsePattern, type WordLists } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The number of a pattern that is one machine as a whole. */
const WHOLE = -1;

/** What one machine of a pattern needs. */
export interface Needs {
  /** Which option of the choice the pattern begins with, or WHOLE. */
  option: number;
  /** The rarest of the needs. */
  anchor: Need;
  needs: readonly Need[];
}

/** The patterns of a language as machines. */
export class Machines {
  readonly #parsed = new Map<string, Node>();
  readonly #measures: Measures;
  readonly #lists: WordLists;

  constructor(vocabulary: Vocabulary, lists: WordLists) {
    this.#measures = new Measures(vocabulary);
    this.#lists = lists;
  }

  /** Throws PatternError when the pattern breaks the notation or is too large. */
  build(pattern: string, option: number): Machine {
    const node = this.#parse(pattern);
    return this.#link(option === WHOLE ? [node] : (takeApart(node)?.rows[option] ?? []));
  }

  /**
   * What the machines of a pattern need. Where it begins with a choice and is best found by it, each option is a machine,
   * as it has a word of its own to be found by. Throws PatternError as `build` does, and when the pattern could match
   * nothing at all.
   */
  needsOf(pattern: string): Needs[] {
    const node = this.#parse(pattern);
    const apart = takeApart(node);
    const best = apart && this.#measures.of(apart.choice).anchor?.ids === this.#measures.of(node).anchor?.ids;
    return (best ? apart.rows : [[node]]).map((items, i) => {
      // Throws here what it would throw when a text has use for it.
      this.#link(items);
      const { anchor, needs } = this.#measures.anew({ type: 'sequence', items });
      if (!anchor)
        throw new PatternError(
          'the pattern can match without any word',
          'Give it at least one word that must be there.',
        );
      return { option: best ? i : WHOLE, anchor, needs };
    });
  }

  #link(items: readonly Node[]): Machine {
    return buildMachine(
      items,
      (forms) => this.#measures.ids(forms),
      (choice) => this.#measures.starts(choice),
    );
  }

  #parse(pattern: string): Node {
    const known = this.#parsed.get(pattern) ?? parsePattern(pattern, this.#lists);
    this.#parsed.set(pattern, known);
    return known;
  }
}

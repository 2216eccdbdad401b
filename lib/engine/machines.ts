import { type Machine, MachineBuilder } from './machine.ts';
import type { Lexicon } from './pack.ts';
import { parsePattern, WordLists } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The machines of patterns, built when they are first asked for. */
export class Machines {
  readonly #built = new Map<string, readonly Machine[]>();
  readonly #builder: MachineBuilder;
  readonly #lists: WordLists;

  constructor(vocabulary: Vocabulary, lexicon: Lexicon) {
    this.#builder = new MachineBuilder(vocabulary);
    this.#lists = new WordLists(lexicon.slots);
  }

  /** Throws PatternError when the pattern breaks the notation. */
  of(pattern: string): readonly Machine[] {
    const known = this.#built.get(pattern) ?? this.#builder.build(parsePattern(pattern, this.#lists));
    this.#built.set(pattern, known);
    return known;
  }
}

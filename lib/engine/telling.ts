import type { Placed } from './claims.ts';
import type { Matcher } from './match.ts';
import { type Note, noteNames, noteWords } from './traits.ts';
import { CATEGORIES, type Category } from './types.ts';
import type { Weights } from './weights.ts';

/** How many stretches of words are named, and how much each must have added at the least. */
const WORDS = 3;
const LEAST = 0.15;

/** Says by what a sentence was taken for a claim. */
export class Telling {
  readonly #matcher: Matcher;
  readonly #weights: Weights;

  constructor(matcher: Matcher, weights: Weights) {
    this.#matcher = matcher;
    this.#weights = weights;
  }

  /**
   * The rule that weighed most, or where none spoke for it the words that did; and the words of the sentence that told,
   * as they stand in it, the strongest first.
   */
  of(
    { passage, finding }: Placed,
    category: Category,
    names: ReadonlySet<string>,
  ): { rule: string; words: string[] } {
    const place = CATEGORIES.indexOf(category);
    const sentence = this.#matcher.sentence(passage.text, finding);
    const stretches = new Map<string, { from: number; to: number; weight: number }>();
    const note: Note = (trait, from, to) => {
      const key = `${from} ${to}`;
      const known = stretches.get(key) ?? { from, to, weight: 0 };
      known.weight += this.#weights.of(trait, place);
      stretches.set(key, known);
    };
    noteWords(sentence, note);
    noteNames(finding.capitals, names, note);
    const taken: { from: number; to: number }[] = [];
    for (const { from, to, weight } of [...stretches.values()].toSorted((a, b) => b.weight - a.weight)) {
      if (weight < LEAST || taken.length === WORDS) break;
      if (taken.every((other) => to <= other.from || other.to <= from)) taken.push({ from, to });
    }
    const words = taken.map(({ from, to }) =>
      passage.text.slice(sentence.tokens[from]?.start, sentence.tokens[to - 1]?.end),
    );
    const strongest = finding.hits
      .filter(({ rule }) => rule.pack.list === 'claim' && rule.pack.subject === category)
      .map(({ rule }) => ({ id: rule.rule.id, weight: this.#weights.of(rule.trait, place) }))
      .toSorted((a, b) => b.weight - a.weight)[0];
    const rule =
      strongest && strongest.weight > 0
        ? strongest.id
        : `${category}.words: ${(words[0] ?? '').toLowerCase()}`;
    return { rule, words };
  }
}

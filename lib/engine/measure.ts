import type { Node } from './pattern.ts';
import { FLAG } from './tokens.ts';
import { type Vocabulary, WordSet } from './vocabulary.ts';

/** What a token must be: one of these words, or of a kind with one of these flags. */
export interface Start {
  ids: WordSet;
  flags: number;
}

/** Words one of which the pattern can't match without, and how far from the match's first token they stand. */
export interface Need extends Start {
  least: number;
  most: number;
  /** How often it is met, roughly: the rarer, the fewer vain attempts. */
  cost: number;
}

const COMMON = new Set(
  'a an the and or of to in on for with by from at as is are was were be been it its this that these those your you our we us their they them can will all more most any every no not have has do does how what when who which so if up out one new get make use need'.split(
    ' ',
  ),
);

/** Length in tokens, and the best word to look for first. */
export interface Measure {
  least: number;
  most: number;
  anchor: Need | undefined;
  needs: readonly Need[];
}

/** Finds out of parts of patterns how long they are and what they can't do without. */
export class Measures {
  readonly #vocabulary: Vocabulary;
  /** Words and word lists are parts of many patterns, and measured once. */
  readonly #measures = new Map<Node, Measure>();
  readonly #startsOf = new Map<Node, Start>();
  readonly #sets = new Map<readonly string[], WordSet>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The numbers of the forms of a word. */
  ids(forms: readonly string[]): WordSet {
    const known = this.#sets.get(forms) ?? this.#vocabulary.ids(forms);
    this.#sets.set(forms, known);
    return known;
  }

  /** What a match of this part begins with; undefined when it may begin with anything, or be nothing. */
  starts(node: Node): Start | undefined {
    switch (node.type) {
      case 'symbol':
        return { ids: this.ids(node.forms), flags: node.flags };
      case 'sequence':
        return node.items[0] && this.starts(node.items[0]);
      case 'choice': {
        const known = this.#startsOf.get(node);
        if (known) return known;
        const all = node.options.map((option) => this.starts(option));
        if (!all.every((one) => one !== undefined)) return undefined;
        const starts = {
          ids: new WordSet(all.flatMap((one) => one.ids.ids)),
          flags: all.reduce((flags, one) => flags | one.flags, 0),
        };
        this.#startsOf.set(node, starts);
        return starts;
      }
      default:
        return undefined;
    }
  }

  /** Length in tokens, and the best word to look for first: the rarer, the fewer vain attempts. */
  of(node: Node): Measure {
    const known = this.#measures.get(node) ?? this.anew(node);
    this.#measures.set(node, known);
    return known;
  }

  /** The same for a part that stands nowhere else, so that there is no sense in remembering it. */
  anew(node: Node): Measure {
    switch (node.type) {
      case 'symbol': {
        const cost =
          node.forms.reduce((sum, form) => sum + (COMMON.has(form) ? 60 : form.length < 4 ? 3 : 1), 0) +
          (node.flags & FLAG.capital ? 400 : node.flags & FLAG.number ? 60 : node.flags ? 3 : 0);
        const ids = this.ids(node.forms);
        const anchor = { ids, flags: node.flags, least: 0, most: 0, cost };
        return { least: 1, most: 1, anchor, needs: [anchor] };
      }
      case 'sequence': {
        const needs: Need[] = [];
        const whole: Measure = { least: 0, most: 0, anchor: undefined, needs };
        for (const item of node.items) {
          const part = this.of(item);
          if (part.anchor && (!whole.anchor || part.anchor.cost < whole.anchor.cost))
            whole.anchor = {
              ...part.anchor,
              least: whole.least + part.anchor.least,
              most: whole.most + part.anchor.most,
            };
          for (const need of part.needs)
            needs.push({ ...need, least: whole.least + need.least, most: whole.most + need.most });
          whole.least += part.least;
          whole.most += part.most;
        }
        return whole;
      }
      case 'choice': {
        const parts = node.options.map((option) => this.of(option));
        const anchors = parts.map((part) => part.anchor);
        const whole = {
          least: Math.min(...parts.map((p) => p.least)),
          most: Math.max(...parts.map((p) => p.most)),
        };
        if (anchors.some((anchor) => !anchor)) return { ...whole, anchor: undefined, needs: [] };
        const all = anchors as Need[];
        const cost = all.reduce((sum, one) => sum + one.cost, 0);
        const anchor = {
          ids: new WordSet(all.flatMap((one) => one.ids.ids)),
          flags: all.reduce((flags, one) => flags | one.flags, 0),
          least: Math.min(...all.map((one) => one.least)),
          most: Math.max(...all.map((one) => one.most)),
          cost,
        };
        return { ...whole, anchor, needs: [anchor] };
      }
      case 'optional':
        return { least: 0, most: this.of(node.item).most, anchor: undefined, needs: [] };
      case 'gap':
        return { least: 0, most: node.most, anchor: undefined, needs: [] };
      case 'name': {
        // The first word of a name may be a small one that joins it to what is before it.
        const anchor = { ids: new WordSet([]), flags: FLAG.capital, least: 0, most: 1, cost: 400 };
        return { least: 2, most: 8, anchor, needs: [anchor] };
      }
      case 'quote':
        return { least: 1, most: Number.POSITIVE_INFINITY, anchor: undefined, needs: [] };
      default:
        return { least: 0, most: 0, anchor: undefined, needs: [] };
    }
  }
}

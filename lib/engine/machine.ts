import type { Node } from './pattern.ts';
import { PatternError } from './pattern.ts';
import { type Vocabulary, WordSet } from './sentence.ts';
import { FLAG } from './tokens.ts';

/**
 * A pattern as a small state machine over a sentence's tokens, which run.ts runs.
 */
export type State =
  | { op: 'symbol'; id: number; ids: WordSet; flags: number; next: State }
  | { op: 'name' | 'quote' | 'start' | 'end'; id: number; next: State }
  | { op: 'gap'; id: number; most: number; next: State }
  /** `starts`: what the next token must be for any of the ways; undefined when that can't be told. */
  | { op: 'split'; id: number; ways: State[]; starts: Start | undefined }
  | { op: 'match'; id: number };

/** What a token must be: one of these words, or of a kind with one of these flags. */
export interface Start {
  ids: WordSet;
  flags: number;
}

/** Words one of which the pattern can't match without, and how far from the match's first token they stand. */
export interface Need extends Start {
  least: number;
  most: number;
}

export interface Machine {
  start: State;
  states: number;
  /** The rarest of the needs. */
  anchor: Need;
  /** All needs, the anchor among them. */
  needs: readonly Need[];
}

const MOST_STATES = 600;
const COMMON = new Set(
  'a an the and or of to in on for with by from at as is are was were be been it its this that these those your you our we us their they them can will all more most any every no not have has do does how what when who which so if up out one new get make use need'.split(
    ' ',
  ),
);

interface Measure {
  least: number;
  most: number;
  anchor: (Need & { cost: number }) | undefined;
  needs: readonly Need[];
}

/** Builds the machines of parsed patterns over one vocabulary. */
export class MachineBuilder {
  readonly #vocabulary: Vocabulary;
  /** Word lists are parts of many patterns, and measured once. */
  readonly #measures = new WeakMap<Node, Measure>();
  readonly #startsOf = new WeakMap<Node, Start>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The machine of a pattern. Throws PatternError when it is too large or could match nothing at all. */
  build(node: Node): Machine {
    let states = 0;
    const id = () => {
      if (++states > MOST_STATES)
        throw new PatternError('the pattern has too many alternatives', 'Split it into several patterns.');
      return states - 1;
    };
    const link = (part: Node, next: State): State => {
      switch (part.type) {
        case 'symbol': {
          const ids = this.#vocabulary.ids(part.forms);
          return { op: 'symbol', id: id(), ids, flags: part.flags, next };
        }
        case 'sequence':
          return part.items.reduceRight((after, item) => link(item, after), next);
        case 'choice':
          return {
            op: 'split',
            id: id(),
            ways: part.options.map((option) => link(option, next)),
            starts: this.#starts(part),
          };
        case 'optional':
          return { op: 'split', id: id(), ways: [link(part.item, next), next], starts: undefined };
        case 'gap':
          return { op: 'gap', id: id(), most: part.most, next };
        default:
          return { op: part.type, id: id(), next };
      }
    };
    const start = link(node, { op: 'match', id: id() });
    const { anchor, needs } = this.#measure(node);
    if (!anchor)
      throw new PatternError(
        'the pattern can match without any word',
        'Give it at least one word that must be there.',
      );
    return { start, states, anchor, needs };
  }

  /** What a match of this part begins with; undefined when it may begin with anything, or be nothing. */
  #starts(node: Node): Start | undefined {
    switch (node.type) {
      case 'symbol':
        return { ids: this.#vocabulary.ids(node.forms), flags: node.flags };
      case 'sequence':
        return node.items[0] && this.#starts(node.items[0]);
      case 'choice': {
        const known = this.#startsOf.get(node);
        if (known) return known;
        const all = node.options.map((option) => this.#starts(option));
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
  #measure(node: Node): Measure {
    const known = this.#measures.get(node) ?? this.#measureAnew(node);
    this.#measures.set(node, known);
    return known;
  }

  #measureAnew(node: Node): Measure {
    switch (node.type) {
      case 'symbol': {
        const cost =
          node.forms.reduce((sum, form) => sum + (COMMON.has(form) ? 60 : form.length < 4 ? 3 : 1), 0) +
          (node.flags & FLAG.capital ? 400 : node.flags & FLAG.number ? 60 : node.flags ? 3 : 0);
        const anchor = { ids: this.#vocabulary.ids(node.forms), flags: node.flags, least: 0, most: 0, cost };
        return { least: 1, most: 1, anchor, needs: [anchor] };
      }
      case 'sequence': {
        const needs: Need[] = [];
        const whole: Measure = { least: 0, most: 0, anchor: undefined, needs };
        for (const item of node.items) {
          const part = this.#measure(item);
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
        const parts = node.options.map((option) => this.#measure(option));
        const anchors = parts.map((part) => part.anchor);
        const whole = {
          least: Math.min(...parts.map((p) => p.least)),
          most: Math.max(...parts.map((p) => p.most)),
        };
        if (anchors.some((anchor) => !anchor)) return { ...whole, anchor: undefined, needs: [] };
        const all = anchors as (Need & { cost: number })[];
        const anchor = {
          ids: new WordSet(all.flatMap((one) => one.ids.ids)),
          flags: all.reduce((flags, one) => flags | one.flags, 0),
          least: Math.min(...all.map((one) => one.least)),
          most: Math.max(...all.map((one) => one.most)),
          cost: all.reduce((sum, one) => sum + one.cost, 0),
        };
        return { ...whole, anchor, needs: [anchor] };
      }
      case 'optional':
        return { least: 0, most: this.#measure(node.item).most, anchor: undefined, needs: [] };
      case 'gap':
        return { least: 0, most: node.most, anchor: undefined, needs: [] };
      case 'name': {
        const anchor = { ids: new WordSet([]), flags: FLAG.capital, least: 0, most: 0, cost: 400 };
        return { least: 2, most: 8, anchor, needs: [anchor] };
      }
      case 'quote':
        return { least: 1, most: Number.POSITIVE_INFINITY, anchor: undefined, needs: [] };
      default:
        return { least: 0, most: 0, anchor: undefined, needs: [] };
    }
  }
}

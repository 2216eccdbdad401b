import { Measures, type Need, type Start } from './measure.ts';
import { type Node, PatternError } from './pattern.ts';
import type { Vocabulary, WordSet } from './vocabulary.ts';

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

export interface Machine {
  start: State;
  states: number;
  /** The rarest of the needs. */
  anchor: Need;
  /** All needs, the anchor among them. */
  needs: readonly Need[];
}

const MOST_STATES = 600;
/** Builds the machines of parsed patterns over one vocabulary. */
export class MachineBuilder {
  readonly #measures: Measures;

  constructor(vocabulary: Vocabulary) {
    this.#measures = new Measures(vocabulary);
  }

  /**
   * The machines of a pattern: where it holds a choice, one for each option of the first, as each has a word of its own to
   * be found by. What follows is theirs together. Throws PatternError when the pattern is too large or could match nothing
   * at all.
   */
  build(node: Node): Machine[] {
    let states = 0;
    const id = () => {
      if (++states > MOST_STATES)
        throw new PatternError('the pattern has too many alternatives', 'Split it into several patterns.');
      return states - 1;
    };
    const row = (items: readonly Node[], next: State) =>
      items.reduceRight((after, item) => link(item, after), next);
    const link = (part: Node, next: State): State => {
      switch (part.type) {
        case 'symbol': {
          const ids = this.#measures.ids(part.forms);
          return { op: 'symbol', id: id(), ids, flags: part.flags, next };
        }
        case 'sequence':
          return row(part.items, next);
        case 'choice':
          return {
            op: 'split',
            id: id(),
            ways: part.options.map((option) => link(option, next)),
            starts: this.#measures.starts(part),
          };
        case 'optional':
          return { op: 'split', id: id(), ways: [link(part.item, next), next], starts: undefined };
        case 'gap':
          return { op: 'gap', id: id(), most: part.most, next };
        default:
          return { op: part.type, id: id(), next };
      }
    };
    const { before, options, behind } = this.#apart(node);
    const end = row(behind, { op: 'match', id: id() });
    const machines = options.map((option) => {
      const { anchor, needs } = this.#measures.anew({
        type: 'sequence',
        items: [...before, option, ...behind],
      });
      if (!anchor)
        throw new PatternError(
          'the pattern can match without any word',
          'Give it at least one word that must be there.',
        );
      return { start: row(before, link(option, end)), anchor, needs };
    });
    return machines.map((machine) => ({ ...machine, states }));
  }

  /** The options that a pattern begins with, where it is best found by them; the whole as its only option elsewhere. */
  #apart(node: Node): { before: Node[]; options: Node[]; behind: Node[] } {
    const items = node.type === 'sequence' ? node.items : [node];
    const at = items[0]?.type === 'start' ? 1 : 0;
    const choice = items[at];
    if (
      choice?.type !== 'choice' ||
      this.#measures.of(choice).anchor?.ids !== this.#measures.of(node).anchor?.ids
    )
      return { before: [], options: [node], behind: [] };
    return { before: items.slice(0, at), options: optionsOf(choice), behind: items.slice(at + 1) };
  }
}

/** The options of a choice, and those of choices among them. */
function optionsOf(node: Node): Node[] {
  return node.type === 'choice' ? node.options.flatMap(optionsOf) : [node];
}

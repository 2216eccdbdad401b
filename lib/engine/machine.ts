import type { Start } from './measure.ts';
import { type Node, PatternError } from './pattern.ts';
import type { WordSet } from './vocabulary.ts';

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
}

const MOST_STATES = 600;

/**
 * A pattern that begins with a choice, as one row of parts for each option of it; and that choice. Undefined where a
 * pattern begins otherwise.
 */
export function takeApart(node: Node): { choice: Node; rows: Node[][] } | undefined {
  const items = node.type === 'sequence' ? node.items : [node];
  const at = items[0]?.type === 'start' ? 1 : 0;
  const choice = items[at];
  if (choice?.type !== 'choice') return undefined;
  return { choice, rows: optionsOf(choice).map((option) => items.with(at, option)) };
}

/** The options of a choice, and those of choices among them. */
function optionsOf(node: Node): Node[] {
  return node.type === 'choice' ? node.options.flatMap(optionsOf) : [node];
}

/**
 * The machine of a pattern, given as its parts in a row.
 * @param startsOf what a choice must begin with; undefined when that can't be told
 * @throws PatternError when the pattern is too large
 */
export function buildMachine(
  nodes: readonly Node[],
  ids: (forms: readonly string[]) => WordSet,
  startsOf: (choice: Node) => Start | undefined,
): Machine {
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
      case 'symbol':
        return { op: 'symbol', id: id(), ids: ids(part.forms), flags: part.flags, next };
      case 'sequence':
        return row(part.items, next);
      case 'choice':
        return {
          op: 'split',
          id: id(),
          ways: part.options.map((option) => link(option, next)),
          starts: startsOf(part),
        };
      case 'optional':
        return { op: 'split', id: id(), ways: [link(part.item, next), next], starts: undefined };
      case 'gap':
        return { op: 'gap', id: id(), most: part.most, next };
      default:
        return { op: part.type, id: id(), next };
    }
  };
  return { start: row(nodes, { op: 'match', id: id() }), states };
}

import type { Machine } from './machine.ts';
import type { Needs } from './machines.ts';
import type { Need } from './measure.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What the machines of packs need, as plain data. To find it out every pattern is parsed, which takes long, so it is done
 * when the extension is built; from then on only those machines are built that a text may have use for.
 */
export interface PatternIndex {
  /** All forms that patterns name. The number of a form is its place, counted from 1. */
  forms: readonly string[];
  /** One need after another: its flags, how many forms it has, and their numbers, each less the one before it. */
  needs: readonly number[];
  /** One machine after another, in the order of their anchors: the fields of Candidate. */
  machines: readonly number[];
}

/**
 * Where a machine is from and what it needs: its anchor, and the two rarest of its other needs, by their place among the
 * needs, each with how far from the anchor it stands in tokens, below nought before it. One again, or the anchor itself,
 * where there are no more.
 */
export interface Candidate {
  /** The rule's index. */
  rule: number;
  /** 1 where the pattern is one of those that guard the rule, else 0. */
  guard: number;
  /** Which of the rule's patterns, and which option of it, or WHOLE. */
  pattern: number;
  option: number;
  anchor: number;
  /** How far the anchor stands from the machine's first token, in tokens. */
  anchorLeast: number;
  anchorMost: number;
  second: number;
  secondLeast: number;
  secondMost: number;
  third: number;
  thirdLeast: number;
  thirdMost: number;
  /** Built when a sentence has all it needs. */
  machine: Machine | undefined;
}
const FIELDS = 13;

/** Farther than this is anywhere: places are told apart over 32 tokens. */
const FAR = 99;
/** No sentence has so many tokens: see sentences.ts. */
const FAR_FROM_START = 1024;

/** Collects what machines need. */
export class IndexMaker {
  readonly #numbers = new Map<string, number>();
  readonly #needs: number[] = [];
  readonly #rows: Candidate[] = [];

  /** Adds the machines of one pattern of a rule. */
  add(rule: number, guard: boolean, pattern: number, machines: readonly Needs[]): void {
    for (const { option, anchor, needs } of machines) {
      const others = needs.filter(({ ids }) => ids !== anchor.ids).sort((a, b) => a.cost - b.cost);
      const [second = anchor, third = second] = others;
      const least = (need: Need) => (need === anchor ? 0 : Math.max(need.least - anchor.most, -FAR));
      const most = (need: Need) => (need === anchor ? 0 : Math.min(need.most - anchor.least, FAR));
      this.#rows.push({
        rule,
        guard: guard ? 1 : 0,
        pattern,
        option,
        anchor: this.#number(anchor),
        anchorLeast: anchor.least,
        anchorMost: Math.min(anchor.most, FAR_FROM_START),
        second: this.#number(second),
        secondLeast: least(second),
        secondMost: most(second),
        third: this.#number(third),
        thirdLeast: least(third),
        thirdMost: most(third),
        machine: undefined,
      });
    }
  }

  index(vocabulary: Vocabulary): PatternIndex {
    const rows = this.#rows.toSorted((a, b) => a.anchor - b.anchor);
    return {
      forms: vocabulary.forms,
      needs: this.#needs,
      machines: rows.flatMap((row) => [
        ...[row.rule, row.guard, row.pattern, row.option, row.anchor, row.anchorLeast, row.anchorMost],
        ...[row.second, row.secondLeast, row.secondMost, row.third, row.thirdLeast, row.thirdMost],
      ]),
    };
  }

  #number({ flags, ids: { ids, key } }: Need): number {
    const name = `${flags} ${key}`;
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(name, number);
    this.#needs.push(flags, ids.length, ...ids.map((id, i) => id - (ids[i - 1] ?? 0)));
    return number;
  }
}

/** The machines of an index, in its order. */
export function candidatesIn({ machines }: PatternIndex): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < machines.length; at += FIELDS) {
    const field = (i: number) => machines[at + i] as number;
    candidates.push({
      rule: field(0),
      guard: field(1),
      pattern: field(2),
      option: field(3),
      anchor: field(4),
      anchorLeast: field(5),
      anchorMost: field(6),
      second: field(7),
      secondLeast: field(8),
      secondMost: field(9),
      third: field(10),
      thirdLeast: field(11),
      thirdMost: field(12),
      machine: undefined,
    });
  }
  return candidates;
}

/** Hands on the needs of an index, in their order. @returns how many there are */
export function eachNeed(
  { needs }: PatternIndex,
  take: (number: number, flags: number, ids: readonly number[]) => void,
): number {
  let number = 0;
  for (let at = 0; at < needs.length; number++) {
    const flags = needs[at++] as number;
    const end = at + 1 + (needs[at++] as number);
    const ids: number[] = [];
    for (let id = 0; at < end; at++) {
      id += needs[at] as number;
      ids.push(id);
    }
    take(number, flags, ids);
  }
  return number;
}

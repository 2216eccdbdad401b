import type { CompiledRule } from './compile.ts';
import type { Machine } from './machine.ts';
import type { Need } from './measure.ts';

/** Where another need stands, counted in tokens from the anchor; below nought before it. */
export interface Companion {
  /** Its number. */
  need: number;
  least: number;
  most: number;
}

/** A machine of a rule. */
export interface Candidate {
  machine: Machine;
  rule: CompiledRule;
  /** The number of its anchor. */
  anchor: number;
  /** The two rarest of its other needs; one again, or the anchor itself, where there are no more. */
  second: Companion;
  third: Companion;
}

/** All machines by what they need. Each set of words that some machine can't do without has a number. */
export class Candidates {
  readonly #numbers = new Map<string, number>();
  readonly #ofWord = new Map<number, number[]>();
  readonly #ofFlag: [flag: number, numbers: number[]][] = [];
  /** The machines of rules' own patterns, in the order of their anchors. */
  readonly all: readonly Candidate[];
  /** Where each anchor's machines begin in that order, by number; those of the next begin where they end. */
  readonly from: Uint32Array;
  /** The second need of each: a list of its own, since hardly a machine that is asked for is run. */
  readonly seconds: Uint32Array;
  readonly guards = new Map<CompiledRule, Candidate[]>();

  constructor(rules: readonly CompiledRule[]) {
    this.all = rules
      .flatMap((rule) => rule.machines.map((machine) => this.#candidate(machine, rule)))
      .sort((a, b) => a.anchor - b.anchor);
    for (const rule of rules)
      if (rule.guards.length > 0)
        this.guards.set(
          rule,
          rule.guards.map((machine) => this.#candidate(machine, rule)),
        );
    this.seconds = Uint32Array.from(this.all, ({ second }) => second.need);
    this.from = new Uint32Array(this.size + 1);
    for (const { anchor } of this.all) this.from[anchor + 1] = (this.from[anchor + 1] as number) + 1;
    for (let i = 1; i <= this.size; i++)
      this.from[i] = (this.from[i] as number) + (this.from[i - 1] as number);
  }

  /** How many numbers there are. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Numbers of the needs that a word with these ids and flags meets, each once. */
  metBy(ids: readonly number[], flags: number): number[] {
    const byWord = ids.flatMap((id) => this.#ofWord.get(id) ?? []);
    const byFlag = this.#ofFlag.flatMap(([flag, numbers]) => (flags & flag ? numbers : []));
    return [...new Set([...byWord, ...byFlag])];
  }

  #candidate(machine: Machine, rule: CompiledRule): Candidate {
    const { anchor, needs } = machine;
    const others = needs.filter(({ ids }) => ids !== anchor.ids).sort((a, b) => a.cost - b.cost);
    const beside = (need: Need): Companion => ({
      need: this.#number(need),
      least: need === anchor ? 0 : need.least - anchor.most,
      most: need === anchor ? 0 : need.most - anchor.least,
    });
    return {
      machine,
      rule,
      anchor: this.#number(anchor),
      second: beside(others[0] ?? anchor),
      third: beside(others[1] ?? others[0] ?? anchor),
    };
  }

  #number(need: Need): number {
    const key = `${need.flags} ${need.ids.key}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    for (const id of need.ids.ids) {
      const same = this.#ofWord.get(id);
      if (same) same.push(number);
      else this.#ofWord.set(id, [number]);
    }
    for (let flag = 1; flag <= need.flags; flag <<= 1)
      if (need.flags & flag) {
        const same = this.#ofFlag.find(([one]) => one === flag);
        if (same) same[1].push(number);
        else this.#ofFlag.push([flag, [number]]);
      }
    return number;
  }
}

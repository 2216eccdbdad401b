import { type Candidate, candidatesIn, eachNeed, type PatternIndex } from './pattern-index.ts';

/** Which of the needs of machines a word meets. */
export interface Met {
  /** By their numbers, each once: first those that are some machine's anchor. */
  needs: readonly number[];
  /** How many those are. */
  anchors: number;
}

/** All machines by what they need. Each set of words that some machine can't do without has a number. */
export class Candidates {
  readonly #ofWord: number[][] = [];
  readonly #ofFlag: [flag: number, numbers: number[]][] = [];
  /** What words meet that no pattern names, by their flags. */
  readonly #ofOthers = new Map<number, Met>();
  /** How many numbers there are. */
  readonly size: number;
  /** The machines of rules' own patterns, in the order of their anchors. */
  readonly all: readonly Candidate[];
  /** Where each anchor's machines begin in that order, by number; those of the next begin where they end. */
  readonly from: Uint32Array;
  /** The second need of each: a list of its own, since hardly a machine that is asked for is run. */
  readonly seconds: Uint32Array;
  /** By the index of a rule, the machines that guard it. */
  readonly guards = new Map<number, Candidate[]>();

  constructor(index: PatternIndex) {
    this.size = eachNeed(index, (number, flags, ids) => this.#take(number, flags, ids));
    const all: Candidate[] = [];
    for (const candidate of candidatesIn(index)) {
      const { rule, guard } = candidate;
      if (guard === 0) all.push(candidate);
      else this.guards.set(rule, [...(this.guards.get(rule) ?? []), candidate]);
    }
    this.all = all;
    this.seconds = Uint32Array.from(all, ({ second }) => second);
    this.from = new Uint32Array(this.size + 1);
    for (const { anchor } of all) this.from[anchor + 1] = (this.from[anchor + 1] as number) + 1;
    for (let i = 1; i <= this.size; i++)
      this.from[i] = (this.from[i] as number) + (this.from[i - 1] as number);
  }

  /** The needs that a word with these ids and flags meets. */
  metBy(ids: readonly number[], flags: number): Met {
    const known = ids.length === 0 ? this.#ofOthers.get(flags) : undefined;
    if (known) return known;
    const byWord = ids.flatMap((id) => this.#ofWord[id] ?? []);
    const byFlag = this.#ofFlag.flatMap(([flag, numbers]) => (flags & flag ? numbers : []));
    const all = [...new Set([...byWord, ...byFlag])];
    const anchors = all.filter((need) => this.from[need] !== this.from[need + 1]);
    const others = all.filter((need) => this.from[need] === this.from[need + 1]);
    const met = { needs: [...anchors, ...others], anchors: anchors.length };
    if (ids.length === 0) this.#ofOthers.set(flags, met);
    return met;
  }

  #take(number: number, flags: number, ids: readonly number[]): void {
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number;
      const same = this.#ofWord[id];
      if (same) same.push(number);
      else this.#ofWord[id] = [number];
    }
    for (let flag = 1; flag <= flags; flag <<= 1)
      if (flags & flag) {
        const same = this.#ofFlag.find(([one]) => one === flag);
        if (same) same[1].push(number);
        else this.#ofFlag.push([flag, [number]]);
      }
  }
}

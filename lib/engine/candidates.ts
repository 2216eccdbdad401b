import { type Candidate, candidatesIn, eachNeed, type PatternIndex } from './pattern-index.ts';

/** All machines by what they need. Each set of words that some machine can't do without has a number. */
export class Candidates {
  readonly #ofWord: number[][] = [];
  readonly #ofFlag: [flag: number, numbers: number[]][] = [];
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

  /** Numbers of the needs that a word with these ids and flags meets, each once. */
  metBy(ids: readonly number[], flags: number): readonly number[] {
    const byWord =
      ids.length === 1 ? (this.#ofWord[ids[0] as number] ?? []) : ids.flatMap((id) => this.#ofWord[id] ?? []);
    const byFlag = this.#ofFlag.flatMap(([flag, numbers]) => (flags & flag ? numbers : []));
    return ids.length < 2 && byFlag.length === 0 ? byWord : [...new Set([...byWord, ...byFlag])];
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

import type { CompiledPacks, CompiledRule } from './compile.ts';
import type { Machine, Need } from './machine.ts';
import { matchAt, meets } from './run.ts';
import { type Entry, readSentence, type Sentence, type Vocabulary } from './sentence.ts';
import type { Span } from './sentences.ts';

/** A rule found in a sentence, with the words that made it: UTF-16 offsets within the passage. */
export interface Hit {
  rule: CompiledRule;
  start: number;
  end: number;
}

/** A machine with the numbers of what it needs, and how many tokens from its anchor each of them may stand. */
interface Candidate {
  machine: Machine;
  rule: CompiledRule;
  anchor: number;
  needs: readonly { number: number; nearest: number; farthest: number }[];
}

/**
 * Runs all rules over a sentence at once. Every set of words that some pattern can't do without has a number; a sentence
 * is looked through once for the numbers it has, and only patterns that have all of theirs are tried.
 */
export class Matcher {
  readonly vocabulary: Vocabulary;
  /** Numbers of the needs that a word, or a flag, meets. */
  readonly #ofWord: number[][] = [];
  readonly #ofFlag: [flag: number, needs: number[]][] = [];
  readonly #candidates: Candidate[][] = [];
  readonly #guards = new Map<CompiledRule, Candidate[]>();
  /** The sentence in which a need was last met: a number that goes up, so that nothing needs clearing. */
  readonly #met: Uint32Array;
  /** The first and the last token there that meets it. */
  readonly #first: Uint32Array;
  readonly #last: Uint32Array;
  #sentence = 0;

  constructor(compiled: CompiledPacks) {
    this.vocabulary = compiled.vocabulary;
    const numbers = new Map<string, number>();
    const candidate = (machine: Machine, rule: CompiledRule): Candidate => ({
      machine,
      rule,
      anchor: this.#number(machine.anchor, numbers),
      needs: machine.needs
        .filter((need) => need.ids !== machine.anchor.ids)
        .map((need) => ({
          number: this.#number(need, numbers),
          nearest: need.least - machine.anchor.most,
          farthest: need.most - machine.anchor.least,
        })),
    });
    for (const rule of compiled.rules) {
      for (const machine of rule.machines) {
        const one = candidate(machine, rule);
        this.#candidates[one.anchor] ??= [];
        this.#candidates[one.anchor]?.push(one);
      }
      const guards = rule.guards.map((machine) => candidate(machine, rule));
      if (guards.length > 0) this.#guards.set(rule, guards);
    }
    this.#met = new Uint32Array(numbers.size);
    this.#first = new Uint32Array(numbers.size);
    this.#last = new Uint32Array(numbers.size);
  }

  sentence(passage: string, span: Span): Sentence {
    return readSentence(passage, span, this.vocabulary);
  }

  /** Rules found in the sentence, each once, guards applied. */
  match(sentence: Sentence): Hit[] {
    const met = this.#lookThrough(sentence);
    const hits: Hit[] = [];
    const found = new Set<CompiledRule>();
    for (const number of met)
      for (const candidate of this.#candidates[number] as Candidate[]) {
        if (!this.#canMatch(candidate) || found.has(candidate.rule)) continue;
        const hit = this.#run(candidate, sentence);
        if (!hit) continue;
        found.add(candidate.rule);
        const guarded = this.#guards
          .get(candidate.rule)
          ?.some((guard) => this.#canMatch(guard) && this.#run(guard, sentence));
        if (!guarded) hits.push(hit);
      }
    // Not in the order of the search, which changes with every new word.
    return hits.sort((a, b) => a.rule.index - b.rule.index);
  }

  /** Takes note of all needs that the sentence meets; replies with those that are some pattern's anchor. */
  #lookThrough({ entries }: Sentence): number[] {
    const now = ++this.#sentence;
    const met: number[] = [];
    const meet = (numbers: readonly number[] | undefined, at: number) => {
      if (!numbers) return;
      for (let i = 0; i < numbers.length; i++) {
        const number = numbers[i] as number;
        this.#last[number] = at;
        if (this.#met[number] === now) continue;
        this.#met[number] = now;
        this.#first[number] = at;
        if (this.#candidates[number]) met.push(number);
      }
    };
    for (let at = 0; at < entries.length; at++) {
      const { ids, flags } = entries[at] as Entry;
      for (let i = 0; i < ids.length; i++) meet(this.#ofWord[ids[i] as number], at);
      if (flags !== 0) for (const [flag, numbers] of this.#ofFlag) if (flags & flag) meet(numbers, at);
    }
    return met;
  }

  /** Whether all needs are met, at distances that the pattern allows as far as first and last places tell. */
  #canMatch({ anchor, needs }: Candidate): boolean {
    if (this.#met[anchor] !== this.#sentence) return false;
    const first = this.#first[anchor] as number;
    const last = this.#last[anchor] as number;
    for (let i = 0; i < needs.length; i++) {
      const { number, nearest, farthest } = needs[i] as Candidate['needs'][number];
      if (this.#met[number] !== this.#sentence) return false;
      if ((this.#first[number] as number) - last > farthest) return false;
      if ((this.#last[number] as number) - first < nearest) return false;
    }
    return true;
  }

  #run({ machine, rule, anchor }: Candidate, sentence: Sentence): Hit | undefined {
    const { least, most } = machine.anchor;
    const last = this.#last[anchor] as number;
    let tried = -1;
    for (let at = Math.max(this.#first[anchor] as number, least); at <= last; at++) {
      const entry = sentence.entries[at];
      if (!entry || !meets(entry, machine.anchor)) continue;
      for (let from = Math.max(at - most, tried + 1); from <= at - least; from++) {
        tried = from;
        const end = matchAt(machine, sentence, from);
        if (end >= 0) return hit(rule, sentence, from, end);
      }
    }
    return undefined;
  }

  #number(need: Need, numbers: Map<string, number>): number {
    const key = `${need.flags} ${need.ids.key}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    for (const id of need.ids.ids) {
      this.#ofWord[id] ??= [];
      this.#ofWord[id]?.push(number);
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

function hit(rule: CompiledRule, sentence: Sentence, from: number, end: number): Hit {
  const first = sentence.tokens[Math.min(from, sentence.length - 1)];
  const last = sentence.tokens[Math.max(end - 1, from, 0)] ?? first;
  return { rule, start: first?.start ?? sentence.span.start, end: Math.max(last?.end ?? 0, first?.end ?? 0) };
}

import type { CompiledPacks, CompiledRule } from './compile.ts';
import { type Machine, matchAt } from './machine.ts';
import { readSentence, type Sentence, type Vocabulary } from './sentence.ts';
import type { Span } from './sentences.ts';

/** A rule found in a sentence, with the words that made it: UTF-16 offsets within the passage. */
export interface Hit {
  rule: CompiledRule;
  start: number;
  end: number;
}

interface Posting {
  machine: Machine;
  rule: CompiledRule;
  number: number;
}

/**
 * Runs all rules over a sentence at once: a rule is tried only where a word it can't do without stands, so most rules
 * cost nothing in most sentences.
 */
export class Matcher {
  readonly vocabulary: Vocabulary;
  readonly #byWord: Posting[][] = [];
  readonly #byFlag = new Map<number, Posting[]>();
  readonly #flags: number;

  constructor(compiled: CompiledPacks) {
    this.vocabulary = compiled.vocabulary;
    let number = 0;
    for (const rule of compiled.rules)
      for (const machine of rule.machines) {
        const posting = { machine, rule, number: number++ };
        for (const id of machine.anchor.ids) {
          this.#byWord[id] ??= [];
          this.#byWord[id].push(posting);
        }
        for (let flag = 1; flag <= machine.anchor.flags; flag <<= 1)
          if (machine.anchor.flags & flag) {
            const list = this.#byFlag.get(flag);
            if (list) list.push(posting);
            else this.#byFlag.set(flag, [posting]);
          }
      }
    this.#flags = [...this.#byFlag.keys()].reduce((all, flag) => all | flag, 0);
  }

  sentence(passage: string, span: Span): Sentence {
    return readSentence(passage, span, this.vocabulary);
  }

  /** Rules found in the sentence, each once, guards applied. */
  match(sentence: Sentence): Hit[] {
    const hits: Hit[] = [];
    const found = new Set<number>();
    const attempt = (posting: Posting, at: number) => {
      const { machine, rule } = posting;
      if (found.has(rule.index)) return;
      const { least, most } = machine.anchor;
      for (let from = at - least; from >= 0 && from >= at - most; from--) {
        const end = matchAt(machine, sentence, from);
        if (end < 0) continue;
        found.add(rule.index);
        if (!guarded(rule, sentence)) hits.push(hit(rule, sentence, from, end));
        return;
      }
    };
    for (let at = 0; at < sentence.length; at++) {
      const entry = sentence.entries[at];
      if (!entry) continue;
      for (const id of entry.ids) for (const posting of this.#byWord[id] ?? []) attempt(posting, at);
      const flags = entry.flags & this.#flags;
      for (let flag = 1; flag <= flags; flag <<= 1)
        if (flags & flag) for (const posting of this.#byFlag.get(flag) ?? []) attempt(posting, at);
    }
    return hits;
  }
}

function guarded(rule: CompiledRule, sentence: Sentence): boolean {
  return rule.guards.some((guard) => {
    for (let from = 0; from <= sentence.length; from++) if (matchAt(guard, sentence, from) >= 0) return true;
    return false;
  });
}

function hit(rule: CompiledRule, sentence: Sentence, from: number, end: number): Hit {
  const first = sentence.tokens[Math.min(from, sentence.length - 1)];
  const last = sentence.tokens[Math.max(end - 1, from, 0)] ?? first;
  return { rule, start: first?.start ?? sentence.span.start, end: Math.max(last?.end ?? 0, first?.end ?? 0) };
}

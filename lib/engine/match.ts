import { type Candidate, Candidates } from './candidates.ts';
import type { CompiledPacks, CompiledRule } from './compile.ts';
import { Entries, type Entry } from './entries.ts';
import { matchAt, meets } from './run.ts';
import { readSentence, type Sentence } from './sentence.ts';
import type { Span } from './sentences.ts';

/** A rule found in a sentence, with the words that made it: UTF-16 offsets within the passage. */
export interface Hit {
  rule: CompiledRule;
  start: number;
  end: number;
}

/**
 * Runs all rules over a sentence at once: it is looked through once for what machines need, and only those that have all
 * of theirs are run.
 */
export class Matcher {
  readonly #entries: Entries;
  readonly #candidates: Candidates;
  /** By the number of a need, the sentence in which it was last met: it goes up, so that nothing needs clearing. */
  readonly #met: Uint32Array;
  #sentence = 0;

  constructor({ vocabulary, rules }: CompiledPacks) {
    this.#candidates = new Candidates(rules);
    this.#met = new Uint32Array(this.#candidates.size);
    this.#entries = new Entries(vocabulary, (ids, flags) => this.#candidates.metBy(ids, flags));
  }

  sentence(passage: string, span: Span): Sentence {
    return readSentence(passage, span, this.#entries);
  }

  /** Rules found in the sentence, each once, guards applied. */
  match(sentence: Sentence): Hit[] {
    const met = this.#met;
    const now = ++this.#sentence;
    const { all, from, seconds, guards } = this.#candidates;
    const anchors = this.#lookThrough(sentence);
    const hits: Hit[] = [];
    const found = new Set<CompiledRule>();
    for (let i = 0; i < anchors.length; i++) {
      const anchor = anchors[i] as number;
      const end = from[anchor + 1] as number;
      for (let k = from[anchor] as number; k < end; k++) {
        if (met[seconds[k] as number] !== now) continue;
        const candidate = all[k] as Candidate;
        if (met[candidate.third] !== now || found.has(candidate.rule)) continue;
        const hit = run(candidate, sentence);
        if (!hit) continue;
        found.add(candidate.rule);
        const guarded = guards
          .get(candidate.rule)
          ?.some((guard) => this.#canMatch(guard) && run(guard, sentence));
        if (!guarded) hits.push(hit);
      }
    }
    // Not in the order of the search, which changes with every new word.
    return hits.length > 1 ? hits.sort((a, b) => a.rule.index - b.rule.index) : hits;
  }

  /** Takes note of all needs that the sentence meets; replies with those that are some pattern's anchor. */
  #lookThrough({ entries }: Sentence): number[] {
    const met = this.#met;
    const now = this.#sentence;
    const { from } = this.#candidates;
    const anchors: number[] = [];
    for (let at = 0; at < entries.length; at++) {
      const { needs } = entries[at] as Entry;
      for (let i = 0; i < needs.length; i++) {
        const need = needs[i] as number;
        if (met[need] === now) continue;
        met[need] = now;
        if (from[need] !== from[need + 1]) anchors.push(need);
      }
    }
    return anchors;
  }

  #canMatch({ anchor, second, third }: Candidate): boolean {
    const now = this.#sentence;
    return this.#met[anchor] === now && this.#met[second] === now && this.#met[third] === now;
  }
}

/** Tries a machine wherever its anchor stands. */
function run({ machine, rule }: Candidate, sentence: Sentence): Hit | undefined {
  const { anchor } = machine;
  let tried = -1;
  for (let at = anchor.least; at < sentence.length; at++) {
    if (!meets(sentence.entries[at] as Entry, anchor)) continue;
    for (let from = Math.max(at - anchor.most, tried + 1); from <= at - anchor.least; from++) {
      tried = from;
      const end = matchAt(machine, sentence, from);
      if (end >= 0) return hit(rule, sentence, from, end);
    }
  }
  return undefined;
}

function hit(rule: CompiledRule, sentence: Sentence, from: number, end: number): Hit {
  const first = sentence.tokens[Math.min(from, sentence.length - 1)];
  const last = sentence.tokens[Math.max(end - 1, from, 0)] ?? first;
  return { rule, start: first?.start ?? sentence.span.start, end: Math.max(last?.end ?? 0, first?.end ?? 0) };
}

import { Candidates } from './candidates.ts';
import type { CompiledPacks, CompiledRule } from './compile.ts';
import { Entries, type Entry } from './entries.ts';
import { Machines } from './machines.ts';
import { WordLists } from './pattern.ts';
import type { Candidate } from './pattern-index.ts';
import { matchAt } from './run.ts';
import { Sentence } from './sentence.ts';
import type { Span } from './sentences.ts';

/** A rule found in a sentence, with the words that made it: UTF-16 offsets within the passage. */
export interface Hit {
  rule: CompiledRule;
  start: number;
  end: number;
}

/**
 * Runs all rules over a sentence at once: it is looked through once for what machines need, and only those that have all
 * of theirs, near enough to each other, are run.
 */
export class Matcher {
  readonly #entries: Entries;
  readonly #candidates: Candidates;
  readonly #machines: Machines;
  readonly #rules: readonly CompiledRule[];
  /** By the number of a need, the sentence in which it was last met: it goes up, so that nothing needs clearing. */
  readonly #met: Uint32Array;
  /** And at which of its tokens: a bit each, the 33rd token's being the first's again. */
  readonly #places: Int32Array;
  /** By the index of a rule, the sentence in which it was last found. */
  readonly #found: Uint32Array;
  /** Those of the sentence's needs that are some pattern's anchor, in the order in which they were met. */
  readonly #anchors: Uint32Array;
  #sentence = 0;

  constructor({ vocabulary, lexicon, rules, index }: CompiledPacks) {
    this.#candidates = new Candidates(index);
    this.#machines = new Machines(vocabulary, new WordLists(lexicon.slots));
    this.#rules = rules;
    this.#met = new Uint32Array(this.#candidates.size);
    this.#places = new Int32Array(this.#candidates.size);
    this.#found = new Uint32Array(rules.length);
    this.#anchors = new Uint32Array(this.#candidates.size);
    this.#entries = new Entries(vocabulary, (ids, flags) => this.#candidates.metBy(ids, flags));
  }

  sentence(passage: string, span: Span): Sentence {
    return new Sentence(passage, span, this.#entries);
  }

  /** Rules found in the sentence, each once, guards applied. */
  match(sentence: Sentence): Hit[] {
    const met = this.#met;
    const now = ++this.#sentence;
    const { all, from, seconds, guards } = this.#candidates;
    const anchors = this.#lookThrough(sentence);
    const hits: Hit[] = [];
    for (let i = 0; i < anchors; i++) {
      const anchor = this.#anchors[i] as number;
      const end = from[anchor + 1] as number;
      for (let k = from[anchor] as number; k < end; k++) {
        if (met[seconds[k] as number] !== now) continue;
        const candidate = all[k] as Candidate;
        const { rule } = candidate;
        if (this.#found[rule] === now) continue;
        const hit = this.#run(candidate, sentence);
        if (!hit) continue;
        this.#found[rule] = now;
        if (!this.#isGuarded(guards.get(rule), sentence)) insert(hits, hit);
      }
    }
    return hits;
  }

  #isGuarded(guards: readonly Candidate[] | undefined, sentence: Sentence): boolean {
    if (!guards) return false;
    for (let i = 0; i < guards.length; i++) if (this.#run(guards[i] as Candidate, sentence)) return true;
    return false;
  }

  /** Takes note of all needs that the sentence meets, and where; replies with how many are some pattern's anchor. */
  #lookThrough({ entries }: Sentence): number {
    const met = this.#met;
    const places = this.#places;
    const now = this.#sentence;
    let anchors = 0;
    for (let at = 0; at < entries.length; at++) {
      const { needs, anchors: first } = entries[at] as Entry;
      const place = 1 << at;
      for (let i = 0; i < needs.length; i++) {
        const need = needs[i] as number;
        if (met[need] === now) places[need] = (places[need] as number) | place;
        else {
          met[need] = now;
          places[need] = place;
          if (i < first) this.#anchors[anchors++] = need;
        }
      }
    }
    return anchors;
  }

  /** Tries a machine wherever its anchor stands with its other needs around it. */
  #run(candidate: Candidate, sentence: Sentence): Hit | undefined {
    const { second, secondLeast, secondMost, third, thirdLeast, thirdMost } = candidate;
    const near = this.#placesOf(candidate.anchor) & this.#beside(second, secondLeast, secondMost);
    const places = near === 0 ? 0 : near & this.#beside(third, thirdLeast, thirdMost);
    if (places === 0) return undefined;
    const rule = this.#rules[candidate.rule] as CompiledRule;
    candidate.machine ??= this.#machines.build(patternOf(candidate, rule), candidate.option);
    const { machine, anchor, anchorLeast, anchorMost } = candidate;
    let tried = -1;
    for (let at = anchorLeast; at < sentence.length; at++) {
      if ((places & (1 << at)) === 0 || !sentence.entries[at]?.needs.includes(anchor)) continue;
      for (let from = Math.max(at - anchorMost, tried + 1); from <= at - anchorLeast; from++) {
        tried = from;
        const end = matchAt(machine, sentence, from);
        if (end >= 0) return hit(rule, sentence, from, end);
      }
    }
    return undefined;
  }

  /** The places of a need in the sentence; none when it isn't met. */
  #placesOf(need: number): number {
    return this.#met[need] === this.#sentence ? (this.#places[need] as number) : 0;
  }

  /** The places that have a need at least and at most so far from them; below nought it is before them. */
  #beside(need: number, least: number, most: number): number {
    const own = this.#placesOf(need);
    if (own === 0 || most - least >= 31) return own === 0 ? 0 : -1;
    let places = 0;
    for (let far = least; far <= most; far++) places |= (own >>> far) | (own << -far);
    return places;
  }
}

/** Puts a hit in the order of the rules: that of the search changes with every new word. There are few of them. */
function insert(hits: Hit[], hit: Hit): void {
  let at = hits.push(hit) - 1;
  for (; at > 0 && (hits[at - 1] as Hit).rule.index > hit.rule.index; at--) hits[at] = hits[at - 1] as Hit;
  hits[at] = hit;
}

const patternOf = ({ guard, pattern }: Candidate, { rule }: CompiledRule): string =>
  (guard ? rule.unless : rule.patterns)?.[pattern] ?? '';

function hit(rule: CompiledRule, sentence: Sentence, from: number, end: number): Hit {
  const last = sentence.length - 1;
  const first = Math.min(from, last);
  return {
    rule,
    start: sentence.starts[first] ?? sentence.span.start,
    end: sentence.ends[Math.max(first, Math.min(end - 1, last))] ?? 0,
  };
}

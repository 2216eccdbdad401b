import { byLanguage, type Read, toldBy } from './by-language.ts';
import { readChecks } from './checks.ts';
import { readClaims, weigh } from './claims.ts';
import type { CompiledPacks } from './compile.ts';
import { isJudged, judgePassage } from './judge.ts';
import { KindReader } from './kind.ts';
import { Matcher } from './match.ts';
import { Names } from './names.ts';
import { place } from './place.ts';
import { quoteMarks } from './quotations.ts';
import { Telling } from './telling.ts';
import { CHECKS, type Critique, type Passage, type Role } from './types.ts';
import { onlyBuyers } from './voices.ts';
import type { Weights } from './weights.ts';

export interface CritiqueOptions {
  /** The person said that it is a pitch: claims and checks are read whatever the kind. */
  treatAsPitch?: boolean;
}

/** What was found in a passage, and the last reading it was part of. */
interface Kept extends Omit<Read, 'passage'> {
  reading: number;
}

/**
 * Reads one pitch at a time, again and again as it changes: what was found in a passage is kept as long as the passage
 * stays, so a changed paragraph costs one paragraph. The answer depends on the passages and the packs alone.
 */
export class Engine {
  readonly #matcher: Matcher;
  readonly #telling: Telling;
  readonly #weights: Weights;
  readonly #kind: KindReader;
  readonly #names = new Names();
  readonly #compiled: CompiledPacks;
  readonly #languages: ReadonlySet<string>;
  /** By role and text. */
  readonly #kept = new Map<Role, Map<string, Kept>>();
  /** How many are kept, and in which reading the engine is. */
  #keeps = 0;
  #reading = 0;

  /** @param weights fitted with these packs */
  constructor(compiled: CompiledPacks, weights: Weights) {
    this.#compiled = compiled;
    this.#weights = weights;
    this.#matcher = new Matcher(compiled);
    this.#telling = new Telling(this.#matcher, weights);
    this.#kind = new KindReader(weights.kind);
    this.#languages = new Set(compiled.rules.map((rule) => rule.pack.language));
  }

  /** The critique of the passages, in their order. Never throws on any text. */
  critique(passages: readonly Passage[], { treatAsPitch = false }: CritiqueOptions = {}): Critique {
    const read = this.#read(passages);
    const { language, judged, has, unjudged } = byLanguage(read, this.#languages);
    const { placed, spoken } = place(read, judged ? has : () => true);
    const words = placed.reduce(
      (sum, here) => sum + (isJudged(here.passage.role) ? here.finding.words : 0),
      0,
    );
    const nothing = {
      claims: [],
      checks: CHECKS.map((check) => ({ check, status: 'missing' as const, evidence: [] })),
      onlyBuyers: [],
    };
    const common = { language, judged, unjudged, words, packs: this.#compiled.packs };
    if (!judged) return { ...common, kind: 'not-pitch', kindReasons: [], sure: true, ...nothing };
    const names = this.#names.of(placed.map(({ finding }) => finding));
    const made = weigh(placed, names, this.#weights);
    const { kind, sure, reasons } = this.#kind.read(placed, made);
    const answer = { ...common, kind, sure, kindReasons: reasons };
    return kind === 'pitch' || !sure || treatAsPitch
      ? {
          ...answer,
          claims: readClaims(placed, made, this.#telling),
          checks: readChecks(placed),
          onlyBuyers: onlyBuyers(spoken),
        }
      : { ...answer, ...nothing };
  }

  #read(passages: readonly Passage[]): Read[] {
    const now = ++this.#reading;
    const read = passages.map((passage) => {
      const { role, text } = passage;
      const same = this.#kept.get(role) ?? new Map<string, Kept>();
      this.#kept.set(role, same);
      let known = same.get(text);
      if (!known) {
        const findings = judgePassage(passage, this.#matcher, this.#weights);
        known = { findings, told: toldBy(passage), marks: quoteMarks(passage), reading: now };
        same.set(text, known);
        this.#keeps++;
      }
      known.reading = now;
      return { passage, findings: known.findings, told: known.told, marks: known.marks };
    });
    if (this.#keeps > 2 * passages.length) this.#forgetAllBut(now);
    return read;
  }

  #forgetAllBut(reading: number): void {
    for (const same of this.#kept.values())
      for (const [text, known] of same)
        if (known.reading !== reading) {
          same.delete(text);
          this.#keeps--;
        }
  }
}

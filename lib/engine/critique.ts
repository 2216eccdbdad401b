import { byLanguage } from './by-language.ts';
import { readChecks } from './checks.ts';
import { readClaims, weigh } from './claims.ts';
import type { CompiledPacks } from './compile.ts';
import { judgePassage } from './judge.ts';
import { KindReader } from './kind.ts';
import { Matcher } from './match.ts';
import { Names } from './names.ts';
import { place } from './place.ts';
import { Readings } from './readings.ts';
import { Telling } from './telling.ts';
import { CHECKS, type Critique, type Passage } from './types.ts';
import { onlyBuyers } from './voices.ts';
import type { Weights } from './weights.ts';

export interface CritiqueOptions {
  /** The person said that it is a pitch: claims and checks are read whatever the kind. */
  treatAsPitch?: boolean;
}

/**
 * Reads one pitch at a time, again and again as it changes: what was found in a passage is kept as long as the passage
 * stays, so a changed paragraph costs one paragraph. The answer depends on the passages and the packs alone.
 */
export class Engine {
  readonly #readings: Readings;
  readonly #telling: Telling;
  readonly #weights: Weights;
  readonly #kind: KindReader;
  readonly #names = new Names();
  readonly #compiled: CompiledPacks;
  readonly #languages: ReadonlySet<string>;

  /** @param weights fitted with these packs */
  constructor(compiled: CompiledPacks, weights: Weights) {
    this.#compiled = compiled;
    this.#weights = weights;
    const matcher = new Matcher(compiled);
    this.#readings = new Readings((passage) => judgePassage(passage, matcher, weights));
    this.#telling = new Telling(matcher, weights);
    this.#kind = new KindReader(weights.kind);
    this.#languages = new Set(compiled.rules.map((rule) => rule.pack.language));
  }

  /** The critique of the passages, in their order. Never throws on any text. */
  critique(passages: readonly Passage[], { treatAsPitch = false }: CritiqueOptions = {}): Critique {
    const read = this.#readings.of(passages);
    const { language, judged, has, unjudged, words } = byLanguage(read, this.#languages);
    const { placed, spoken } = place(read, judged ? has : () => true);
    const nothing = {
      claims: [],
      checks: CHECKS.map((check) => ({ check, status: 'missing' as const, evidence: [] })),
      onlyBuyers: [],
    };
    const common = { language, judged, unjudged, words, packs: this.#compiled.packs };
    if (!judged) return { ...common, kind: 'not-pitch', kindReasons: [], sure: true, ...nothing };
    const names = this.#names.of(placed.map(({ finding }) => finding));
    weigh(placed, names, this.#weights);
    const { kind, sure, reasons } = this.#kind.read(placed);
    const answer = { ...common, kind, sure, kindReasons: reasons };
    return kind === 'pitch' || !sure || treatAsPitch
      ? {
          ...answer,
          claims: readClaims(placed, names, this.#telling),
          checks: readChecks(placed),
          onlyBuyers: onlyBuyers(spoken),
        }
      : { ...answer, ...nothing };
  }
}

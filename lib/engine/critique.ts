import { byLanguage, type Read, toldBy } from './by-language.ts';
import { readChecks } from './checks.ts';
import { readClaims, weigh } from './claims.ts';
import type { CompiledPacks } from './compile.ts';
import { isJudged, judgePassage } from './judge.ts';
import { readKind, tellingKind, weighingWords } from './kind.ts';
import { Matcher } from './match.ts';
import { Names } from './names.ts';
import { place } from './place.ts';
import { quoteMarks } from './quotations.ts';
import { Telling } from './telling.ts';
import { CHECKS, type Critique, type Passage, type Role } from './types.ts';
import { onlyBuyers } from './voices.ts';
import type { Weights } from './weights.ts';
import { WordCounts } from './word-counts.ts';

export interface CritiqueOptions {
  /** The person said that it is a pitch: claims and checks are read whatever the kind. */
  treatAsPitch?: boolean;
}

/**
 * Reads one pitch at a time, again and again as it changes: what was found in a passage is kept as long as the passage
 * stays, so a changed paragraph costs one paragraph. The answer depends on the passages and the packs alone.
 */
export class Engine {
  readonly #matcher: Matcher;
  readonly #telling: Telling;
  readonly #weights: Weights;
  readonly #words: WordCounts;
  readonly #names = new Names();
  readonly #compiled: CompiledPacks;
  readonly #languages: ReadonlySet<string>;
  /** By role and text. */
  #kept = new Map<Role, Map<string, Omit<Read, 'passage'>>>();

  /** @param weights fitted with these packs */
  constructor(compiled: CompiledPacks, weights: Weights) {
    this.#compiled = compiled;
    this.#weights = weights;
    this.#matcher = new Matcher(compiled);
    this.#telling = new Telling(this.#matcher, weights);
    this.#words = new WordCounts(weighingWords(weights.kind));
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
    const { kind, sure, reasons } = readKind(
      placed,
      made,
      this.#words.in(tellingKind(placed)),
      this.#weights.kind,
    );
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
    const kept = new Map<Role, Map<string, Omit<Read, 'passage'>>>();
    const read = passages.map((passage) => {
      const { role, text } = passage;
      const same = kept.get(role) ?? new Map<string, Omit<Read, 'passage'>>();
      kept.set(role, same);
      const known = same.get(text) ??
        this.#kept.get(role)?.get(text) ?? {
          findings: judgePassage(passage, this.#matcher, this.#weights),
          told: toldBy(passage),
          marks: quoteMarks(passage),
        };
      same.set(text, known);
      return { passage, findings: known.findings, told: known.told, marks: known.marks };
    });
    this.#kept = kept;
    return read;
  }
}

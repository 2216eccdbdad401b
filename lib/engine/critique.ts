import { byLanguage, type Read, toldBy } from './by-language.ts';
import { readChecks } from './checks.ts';
import { type Placed, readClaims } from './claims.ts';
import type { CompiledPacks } from './compile.ts';
import { isJudged, judgePassage } from './judge.ts';
import { readKind } from './kind.ts';
import { Matcher } from './match.ts';
import { type Quoted, readQuotations } from './quotations.ts';
import { readSpeakers } from './speakers.ts';
import { CHECKS, type Critique, type Passage } from './types.ts';
import { onlyBuyers, type Spoken } from './voices.ts';

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
  readonly #compiled: CompiledPacks;
  readonly #languages: ReadonlySet<string>;
  #kept = new Map<string, Omit<Read, 'passage'>>();

  constructor(compiled: CompiledPacks) {
    this.#compiled = compiled;
    this.#matcher = new Matcher(compiled);
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
    const { kind, sure, reasons } = readKind(placed);
    const answer = { ...common, kind, sure, kindReasons: reasons };
    return kind === 'pitch' || !sure || treatAsPitch
      ? {
          ...answer,
          claims: readClaims(placed),
          checks: readChecks(placed),
          onlyBuyers: onlyBuyers(spoken),
        }
      : { ...answer, ...nothing };
  }

  #read(passages: readonly Passage[]): Read[] {
    const kept = new Map<string, Omit<Read, 'passage'>>();
    const read = passages.map((passage) => {
      const key = `${passage.role} ${passage.text}`;
      const known = kept.get(key) ??
        this.#kept.get(key) ?? {
          findings: judgePassage(passage, this.#matcher),
          told: toldBy(passage),
        };
      kept.set(key, known);
      return { passage, ...known };
    });
    this.#kept = kept;
    return read;
  }
}

/** Puts what was found to its place among what is quoted, and lists the quotations. @param has which sentences are taken */
function place(
  read: readonly Read[],
  has: (passage: number, sentence: number) => boolean,
): { placed: Placed[]; spoken: Spoken[] } {
  const passages = read.map(({ passage }) => passage);
  const quotations = readQuotations(passages);
  const speakers = readSpeakers(passages, quotations);
  const placed: Placed[] = [];
  const spoken: Spoken[] = [];
  for (const [i, { passage, findings }] of read.entries()) {
    const { ranges, attribution } = quotations[i] as Quoted;
    let heard = -1;
    for (const [k, finding] of findings.entries()) {
      const { start, end } = finding;
      const speech = ranges.some(([from, to]) => from <= start + 1 && end - 1 <= to);
      const part = ranges.findIndex(([from, to]) => from < end && start < to);
      const named = part >= 0 || attribution ? speakers[i]?.[Math.max(0, part)] : undefined;
      if (part > heard) {
        heard = part;
        const [from, to] = [Math.max(start, ranges[part]?.[0] ?? 0), Math.min(end, ranges[part]?.[1] ?? end)];
        spoken.push({
          quote: { passage: passage.id, start: from, end: to, text: passage.text.slice(from, to) },
          named,
        });
      }
      if (has(i, k))
        placed.push({
          passage,
          finding,
          quoted: speech ? 'speech' : attribution ? 'attribution' : undefined,
          named,
        });
    }
  }
  return { placed, spoken };
}

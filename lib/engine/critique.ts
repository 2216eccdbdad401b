import { readChecks } from './checks.ts';
import { type Placed, readClaims } from './claims.ts';
import type { CompiledPacks } from './compile.ts';
import { type Finding, isJudged, judgePassage } from './judge.ts';
import { readKind } from './kind.ts';
import { languageOf } from './language.ts';
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
  #kept = new Map<string, Finding[]>();

  constructor(compiled: CompiledPacks) {
    this.#compiled = compiled;
    this.#matcher = new Matcher(compiled);
    this.#languages = new Set(compiled.rules.map((rule) => rule.pack.language));
  }

  /** The critique of the passages, in their order. Never throws on any text. */
  critique(passages: readonly Passage[], { treatAsPitch = false }: CritiqueOptions = {}): Critique {
    const judged = passages.filter((passage) => isJudged(passage.role));
    const language = languageOf(judged.map((passage) => passage.text));
    const common = { language, packs: this.#compiled.packs };
    const missing = CHECKS.map((check) => ({ check, status: 'missing' as const, evidence: [] }));
    const { placed, spoken } = this.#place(passages);
    const words = placed.reduce(
      (sum, here) => sum + (isJudged(here.passage.role) ? here.finding.words : 0),
      0,
    );
    if (language !== 'und' && !this.#languages.has(language))
      return {
        ...common,
        kind: 'not-pitch',
        kindReasons: [],
        judged: false,
        words,
        claims: [],
        checks: missing,
      };
    const { kind, reasons } = readKind(placed);
    const answer = { ...common, kind, kindReasons: reasons, judged: true, words };
    return kind === 'pitch' || treatAsPitch
      ? { ...answer, claims: readClaims(placed), checks: readChecks(placed), onlyBuyers: onlyBuyers(spoken) }
      : { ...answer, claims: [], checks: missing };
  }

  #place(passages: readonly Passage[]): { placed: Placed[]; spoken: Spoken[] } {
    const kept = new Map<string, Finding[]>();
    const placed: Placed[] = [];
    const quotations = readQuotations(passages);
    const speakers = readSpeakers(passages, quotations);
    const spoken: Spoken[] = [];
    const heard = new Set<string>();
    for (const [i, passage] of passages.entries()) {
      const key = `${passage.role} ${passage.text}`;
      const findings = kept.get(key) ?? this.#kept.get(key) ?? judgePassage(passage, this.#matcher);
      kept.set(key, findings);
      const { ranges, attribution } = quotations[i] as Quoted;
      for (const finding of findings) {
        const speech = ranges.some(([from, to]) => from <= finding.start + 1 && finding.end - 1 <= to);
        const part = ranges.findIndex(([from, to]) => from < finding.end && finding.start < to);
        const named = speakers[i]?.[Math.max(0, part)];
        placed.push({
          passage,
          finding,
          quoted: speech ? 'speech' : attribution ? 'attribution' : undefined,
          named: part >= 0 || attribution ? named : undefined,
        });
        if (part >= 0 && !heard.has(`${i} ${part}`)) {
          heard.add(`${i} ${part}`);
          const [from, to] = ranges[part] ?? [finding.start, finding.end];
          const start = Math.max(from, finding.start);
          const end = Math.min(to, finding.end);
          spoken.push({
            quote: { passage: passage.id, start, end, text: passage.text.slice(start, end) },
            named,
          });
        }
      }
    }
    this.#kept = kept;
    return { placed, spoken };
  }
}

import type { Placed } from '../../../lib/engine/claims.ts';
import { compilePacks } from '../../../lib/engine/compile.ts';
import { hash32 } from '../../../lib/engine/hash.ts';
import { hasWords, judgePassage } from '../../../lib/engine/judge.ts';
import { Matcher } from '../../../lib/engine/match.ts';
import { Names, noteNames } from '../../../lib/engine/names.ts';
import type { Strength } from '../../../lib/engine/pack.ts';
import { place } from '../../../lib/engine/place.ts';
import { quoteMarks } from '../../../lib/engine/quotations.ts';
import { noteFindings, notePlace, noteWords } from '../../../lib/engine/traits.ts';
import { CATEGORIES, type Category } from '../../../lib/engine/types.ts';
import { Weights } from '../../../lib/engine/weights.ts';
import { englishLexicon, englishPacks } from '../../../lib/packs/english.ts';
import type { LabelledDocument } from '../evaluate/corpus.ts';
import { type Fit, type Prior, regress } from './regression.ts';

/** Held so strongly because there are many more pairs of words than sentences. */
const HOLD = 10;
/** Rules are few, and each was thought about: one that is hardly ever seen keeps what its writer said it is worth. */
const HOLD_RULES = 4;
const WORTH: Record<Strength, number> = { sure: 2, likely: 1.4, hint: 0.6 };
const DOUBT = hash32('voice doubt');
const HOLD_DOUBT = 100;
/** How much a sentence of what is no pitch counts, to one of a pitch. More, and quiet claims of pitches are missed. */
const OTHERS_COUNT = 0.1;
/** How much a sentence of a real text counts, to one that was invented: a hundred real texts teach nearly what a thousand do. */
const REAL_COUNTS = 3;
/** A trait of fewer sentences tells of those sentences alone. */
const FEWEST = 5;

/** A sentence as the weights see it, and what it was labelled. */
export interface Sample {
  /** Its place in the document's sentences. */
  at: number;
  has: number[];
  claims: ReadonlySet<Category>;
}

export interface Sampled {
  document: LabelledDocument;
  /** Written by a vendor or a public body, not for this project. */
  real: boolean;
  placed: readonly Placed[];
  samples: readonly Sample[];
}

const { compiled } = compilePacks(englishPacks, englishLexicon);
const rules = new Map(compiled.rules.map((rule) => [rule.trait, rule]));
const matcher = new Matcher(compiled);
const none = new Weights({
  version: 0,
  traits: '',
  table: '',
  step: 0,
  bias: CATEGORIES.map(() => 0),
  from: 0,
  kind: { bias: 0, traits: {} },
});

/** Reads a document as the engine does, and notes the traits of each of its sentences. */
export function sample(document: LabelledDocument, real: boolean): Sampled {
  const { placed } = place(
    document.passages.map((passage) => ({
      passage,
      findings: judgePassage(passage, matcher, none),
      told: { language: 'en', mixed: false },
      marks: quoteMarks(passage),
    })),
    () => true,
  );
  const names = new Names().of(placed.map(({ finding }) => finding));
  const samples = placed.map(({ passage, finding, quoted }, at) => {
    const has: number[] = [];
    const note = (trait: number) => void has.push(trait);
    const sentence = matcher.sentence(passage.text, finding);
    if (hasWords(sentence.text)) {
      noteWords(sentence, note);
      noteFindings(finding, passage.role, sentence.text, note);
      noteNames(finding.capitals, names, note);
      notePlace(quoted, sentence.text, at, placed.length, note);
    }
    return {
      at,
      has,
      claims: labelsOf(document, Number(passage.id) + finding.start, Number(passage.id) + finding.end),
    };
  });
  return { document, real, placed, samples };
}

/** What the units that lie in a sentence, or that it lies in, are labelled. Offsets into the document's text. */
function labelsOf(document: LabelledDocument, start: number, end: number): ReadonlySet<Category> {
  const middle = (start + end) / 2;
  return new Set(
    document.units.flatMap((unit, i) =>
      (unit.start <= middle && middle < unit.end) || (start <= unit.start && unit.end <= end)
        ? (document.claims?.[i + 1] ?? [])
        : [],
    ),
  );
}

/** What was learnt of claims: the traits that have weights, and by category what each of them adds. */
export interface ClaimFit {
  traits: readonly number[];
  fits: readonly Fit[];
}

/**
 * What is thought of a trait before anything is seen: rules speak for their own category, and who doubts or denies claims
 * nothing, though a customer may well tell of doubts.
 */
function priorOf(trait: number, category: Category): Prior {
  if (trait === DOUBT && category !== 'testimonial') return { weight: -2, hold: HOLD_DOUBT };
  const rule = rules.get(trait);
  if (!rule) return { weight: 0, hold: HOLD };
  const speaks = rule.pack.list === 'claim' && rule.pack.subject === category;
  return { weight: speaks ? WORTH[rule.rule.strength] : 0, hold: HOLD_RULES };
}

/**
 * Weights of each category, fitted on the sentences of the documents. In what is no pitch nobody claims anything, however
 * much a sentence sounds like it; these count for less, since they were not read one by one.
 */
export function fitClaims(sampled: readonly Sampled[]): ClaimFit {
  const samples = sampled.flatMap(({ document, real, samples: own }) => {
    const counts = (document.kind === 'pitch' ? 1 : OTHERS_COUNT) * (real ? REAL_COUNTS : 1);
    return own.map((one) => ({ ...one, counts }));
  });
  const times = new Map<number, number>();
  for (const { has } of samples)
    for (const trait of new Set(has)) times.set(trait, (times.get(trait) ?? 0) + 1);
  const traits = [...times]
    .flatMap(([trait, count]) => (count < FEWEST || rules.has(trait) ? [] : [trait]))
    .concat(...rules.keys())
    .sort((a, b) => a - b);
  const numbers = new Map(traits.map((trait, i) => [trait, i]));
  const seen = samples.map(({ has }) => has.flatMap((trait) => numbers.get(trait) ?? []));
  const fits = CATEGORIES.map((category) =>
    regress(
      samples.map(({ claims, counts }, i) => ({ has: seen[i] ?? [], yes: claims.has(category), counts })),
      traits.map((trait) => priorOf(trait, category)),
    ),
  );
  return { traits, fits };
}

/** The sum of each category in each of the sentences. */
export function sums(samples: readonly Sample[], { traits, fits }: ClaimFit): number[][] {
  const numbers = new Map(traits.map((trait, i) => [trait, i]));
  return samples.map(({ has }) => {
    const known = has.flatMap((trait) => numbers.get(trait) ?? []);
    return fits.map(({ bias, weights }) => known.reduce((sum, at) => sum + (weights[at] as number), bias));
  });
}

/** Right, wrong and missed claims with a sum from which on a claim is made. */
export function tally(
  sampled: readonly Sampled[],
  weighed: ReadonlyMap<Sample, readonly number[]>,
  from: number,
): { f1: number; precision: number; recall: number } {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const { document, samples } of sampled) {
    if (document.kind !== 'pitch') continue;
    for (const one of samples)
      for (const [i, category] of CATEGORIES.entries()) {
        const said = (weighed.get(one)?.[i] ?? 0) >= from;
        if (said && one.claims.has(category)) right++;
        else if (said) wrong++;
        else if (one.claims.has(category)) missed++;
      }
  }
  return {
    f1: (2 * right) / (2 * right + wrong + missed || 1),
    precision: right / (right + wrong || 1),
    recall: right / (right + missed || 1),
  };
}

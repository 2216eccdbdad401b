import { shortHash } from './hash.ts';
import { type Finding, isJudged } from './judge.ts';
import type { Named } from './speakers.ts';
import { substantiate } from './substantiation.ts';
import type { Telling } from './telling.ts';
import { namesOf, noteNames, notePlace } from './traits.ts';
import { CATEGORIES, type Category, type Claim, type Passage, type Quote } from './types.ts';
import type { Weights } from './weights.ts';

/** A finding with the passage it was made in. */
export interface Placed {
  passage: Passage;
  finding: Finding;
  /** Somebody speaks, or is named as the speaker. */
  quoted: 'speech' | 'attribution' | undefined;
  /** Who that is, where the text says. */
  named?: Named | undefined;
}

/** The claims that each sentence makes, and the names that the text is about. */
export interface Made {
  claims: readonly (readonly Category[])[];
  names: ReadonlySet<string>;
}

const NONE: readonly Category[] = [];

/**
 * Weighs each sentence: what its own words say, which is known already, what the names in it say, and its place. It makes
 * a claim where the sum reaches what the weights ask for.
 */
export function weigh(placed: readonly Placed[], weights: Weights): Made {
  const { sums: all, names } = sumsOf(placed, weights);
  const claims = all.map((sums) =>
    sums ? CATEGORIES.filter((_, i) => (sums[i] as number) >= weights.from) : NONE,
  );
  return { claims, names };
}

/** The sum of each category in each sentence, in the order of CATEGORIES; undefined where no claim can be made. */
function sumsOf(
  placed: readonly Placed[],
  weights: Weights,
): { sums: (Float32Array | undefined)[]; names: ReadonlySet<string> } {
  const names = namesOf(placed.map(({ finding }) => finding.capitals));
  const sums = placed.map(({ passage, finding, quoted }, i) => {
    if (!isJudged(passage.role)) return undefined;
    const sum = finding.sums.slice();
    const note = weights.into(sum);
    noteNames(finding.capitals, names, note);
    notePlace(quoted, passage.text.slice(finding.start, finding.end), i, placed.length, note);
    return sum;
  });
  return { sums, names };
}

/** The claims of a text in its order, with the words that told and with what bears them out. */
export function readClaims(placed: readonly Placed[], { claims, names }: Made, telling: Telling): Claim[] {
  const total = placed.reduce((sum, here) => sum + here.finding.words, 0);
  let before = 0;
  return placed.flatMap((here, i) => {
    const at = before / Math.max(total, 1);
    before += here.finding.words;
    const made = claims[i] ?? NONE;
    if (made.length === 0) return [];
    const quote = quoteOf(here);
    return made.map((category) => ({
      id: `${category}:${shortHash(quote.text.toLowerCase().replace(/\s+/g, ' '))}`,
      category,
      quote,
      ...telling.of(here, category, names),
      at,
      substantiation: substantiate(category, placed, i),
    }));
  });
}

/** The words of a finding as they stand in the passage. */
export function quoteOf({ passage, finding: { start, end } }: Placed): Quote {
  return { passage: passage.id, start, end, text: passage.text.slice(start, end) };
}

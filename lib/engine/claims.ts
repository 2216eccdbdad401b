import { shortHash } from './hash.ts';
import { type Finding, isJudged } from './judge.ts';
import { noteNames } from './names.ts';
import type { Named } from './speakers.ts';
import { substantiate } from './substantiation.ts';
import type { Telling } from './telling.ts';
import { notePlace, placeIn } from './traits.ts';
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

/** What a sentence was found to claim, and what that depends on beside its own words. */
interface Weighed {
  names: string;
  quoted: Placed['quoted'];
  place: number;
  claims: readonly Category[];
}

/** Of each finding the last, since a sentence mostly stays where it is when another one changes. */
const weighed = new WeakMap<Finding, Weighed>();

/**
 * Weighs each sentence: what its own words say, which is known already, what the names in it say, and its place. It makes
 * a claim where the sum reaches what the weights ask for. Who denies it, or says what would be if, claims nothing,
 * though a customer may well tell of doubts.
 */
export function weigh(placed: readonly Placed[], names: ReadonlySet<string>, weights: Weights): Made {
  const about = [...names].join('\n');
  const claims = placed.map((here, i) => {
    const { passage, finding, quoted } = here;
    if (!isJudged(passage.role)) return NONE;
    const place = placeIn(i, placed.length);
    const known = weighed.get(finding);
    if (known && known.names === about && known.quoted === quoted && known.place === place)
      return known.claims;
    const sums = finding.sums.slice();
    const note = weights.into(sums);
    noteNames(finding.capitals, names, note);
    notePlace(quoted, passage.text.slice(finding.start, finding.end), i, placed.length, note);
    const made = CATEGORIES.filter(
      (category, k) => (sums[k] as number) >= weights.from && (!finding.denied || category === 'testimonial'),
    );
    const own = made.length > 0 ? made : NONE;
    weighed.set(finding, { names: about, quoted, place, claims: own });
    return own;
  });
  return { claims, names };
}

/** The claims of a sentence without where they stand, and what they depend on beside its own words. */
interface Told {
  categories: readonly Category[];
  before: Finding | undefined;
  behind: Finding | undefined;
  speaker: string | undefined;
  claims: readonly Omit<Claim, 'quote' | 'at'>[];
}

/** As above. */
const told = new WeakMap<Finding, Told>();

/** The claims of a text in its order, with the words that told and with what bears them out. */
export function readClaims(placed: readonly Placed[], { claims, names }: Made, telling: Telling): Claim[] {
  const total = placed.reduce((sum, here) => sum + here.finding.words, 0);
  const all: Claim[] = [];
  let words = 0;
  for (let i = 0; i < placed.length; i++) {
    const here = placed[i] as Placed;
    const at = words / Math.max(total, 1);
    words += here.finding.words;
    const categories = claims[i] ?? NONE;
    if (categories.length === 0) continue;
    const quote = quoteOf(here);
    const neighbour = (other: Placed | undefined) =>
      other?.passage === here.passage ? other.finding : undefined;
    const [before, behind, speaker] = [neighbour(placed[i - 1]), neighbour(placed[i + 1]), here.named?.words];
    let known = told.get(here.finding);
    // Categories are the same list only where the text's names, which telling depends on, are the same too.
    if (
      known?.categories !== categories ||
      known.before !== before ||
      known.behind !== behind ||
      known.speaker !== speaker
    ) {
      const own = categories.map((category) => ({
        id: `${category}:${shortHash(quote.text.toLowerCase().replace(/\s+/g, ' '))}`,
        category,
        ...telling.of(here, category, names),
        substantiation: substantiate(category, placed, i),
      }));
      known = { categories, before, behind, speaker, claims: own };
      told.set(here.finding, known);
    }
    for (const claim of known.claims) all.push({ ...claim, quote, at });
  }
  return all;
}

/** The words of a finding as they stand in the passage. */
export function quoteOf({ passage, finding: { start, end } }: Placed): Quote {
  return { passage: passage.id, start, end, text: passage.text.slice(start, end) };
}

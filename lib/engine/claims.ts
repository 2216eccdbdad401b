import type { Facts } from './facts.ts';
import { shortHash } from './hash.ts';
import type { Finding } from './judge.ts';
import type { Named } from './named.ts';
import { noteNames } from './names.ts';
import { substantiate } from './substantiation.ts';
import type { Telling } from './telling.ts';
import { notePlace, placeIn } from './traits.ts';
import { CATEGORIES, type Category, type Claim, type Passage, type Quote } from './types.ts';
import type { Weights } from './weights.ts';

/**
 * A finding with the passage it was made in. It is kept from one reading of the text to the next, and with it what was
 * concluded of it last, each by who concludes it.
 */
export interface Placed {
  readonly passage: Passage;
  readonly finding: Finding;
  /** Somebody speaks, or is named as the speaker. */
  readonly quoted: 'speech' | 'attribution' | undefined;
  /** Who that is, where the text says. */
  readonly named: Named | undefined;
  /**
   * What every pass over a text asks of each of its sentences, as the passage and the finding say. It stands here as well
   * since most of the time of reading a long text again is waiting for memory, and they are elsewhere in it.
   */
  readonly words: number;
  readonly judged: boolean;
  /** The kind of the text is told by it too: it is neither page furniture nor code. */
  readonly tells: boolean;
  /** No rule and no voice was found in it. */
  readonly silent: boolean;
  quote: Quote | undefined;
  /** What it claims where the text is about these names and it stands in this part of it. */
  names: ReadonlySet<string> | undefined;
  place: number;
  claimed: Claimed;
  told: Told | undefined;
  facts: Facts | undefined;
}

/** What a sentence claims. */
export interface Claimed {
  categories: readonly Category[];
  /** A reader would sooner call one of them a claim than not. */
  strong: boolean;
}

/** The sum from which on nearly three of four would call a sentence a claim. */
const STRONG = 1;
export const NOTHING: Claimed = { categories: [], strong: false };

/**
 * Weighs each sentence: what its own words say, which is known already, what the names in it say, and its place. It makes
 * a claim where the sum reaches what the weights ask for. Who denies it, or says what would be if, claims nothing,
 * though a customer may well tell of doubts.
 */
export function weigh(placed: readonly Placed[], names: ReadonlySet<string>, weights: Weights): void {
  const sums = weights.start();
  const note = weights.into(sums);
  for (let i = 0; i < placed.length; i++) {
    const here = placed[i] as Placed;
    const place = placeIn(i, placed.length);
    if (here.names === names && here.place === place) continue;
    here.names = names;
    here.place = place;
    if (!here.judged) continue;
    const { finding, quoted } = here;
    for (let k = 0; k < sums.length; k++) sums[k] = finding.sums[k] as number;
    noteNames(finding.capitals, names, note);
    notePlace(quoted, quoted ? quoteOf(here).text : '', i, placed.length, note);
    here.claimed = claimedBy(sums, weights.from, finding.denied);
  }
}

/** What sums come to, in the order of CATEGORIES. */
export function claimedBy(sums: readonly number[], from: number, denied = false): Claimed {
  if (!sums.some((sum) => sum >= from)) return NOTHING;
  const categories = CATEGORIES.filter(
    (category, k) => (sums[k] as number) >= from && (!denied || category === 'testimonial'),
  );
  return categories.length > 0 ? { categories, strong: Math.max(...sums) >= STRONG } : NOTHING;
}

/** The claims of a sentence as they stood in the text last, and what they depend on beside itself. */
interface Told {
  categories: readonly Category[];
  before: Placed | undefined;
  behind: Placed | undefined;
  claims: readonly Claim[];
}

/**
 * The claims of a text in its order, as they were weighed, with the words that told and with what bears them out.
 * @param names those that the text is about
 */
export function readClaims(placed: readonly Placed[], names: ReadonlySet<string>, telling: Telling): Claim[] {
  let total = 0;
  for (let i = 0; i < placed.length; i++) total += (placed[i] as Placed).words;
  const all: Claim[] = [];
  let words = 0;
  for (let i = 0; i < placed.length; i++) {
    const here = placed[i] as Placed;
    const at = words / Math.max(total, 1);
    words += here.words;
    if (here.claimed === NOTHING) continue;
    const { categories } = here.claimed;
    const before = neighbour(here, placed[i - 1]);
    const behind = neighbour(here, placed[i + 1]);
    let { told } = here;
    // Categories are the same list only where the text's names, which telling depends on, are the same too.
    if (told?.categories !== categories || told.before !== before || told.behind !== behind) {
      const quote = quoteOf(here);
      const own = categories.map((category) => ({
        id: `${category}:${shortHash(quote.text.toLowerCase().replace(/\s+/g, ' '))}`,
        category,
        ...telling.of(here, category, names),
        substantiation: substantiate(category, here, before, behind),
        quote,
        at,
      }));
      told = { categories, before, behind, claims: own };
      here.told = told;
    }
    // Claims that were handed out before keep their place.
    for (const claim of told.claims) all.push(claim.at === at ? claim : { ...claim, at });
  }
  return all;
}

/** What stands beside a sentence, where that is of its passage. */
const neighbour = (here: Placed, other: Placed | undefined): Placed | undefined =>
  other?.passage === here.passage ? other : undefined;

/** The words of a finding as they stand in the passage. */
export function quoteOf(placed: Placed): Quote {
  const { passage, finding } = placed;
  const { start, end } = finding;
  placed.quote ??= { passage: passage.id, start, end, text: passage.text.slice(start, end) };
  return placed.quote;
}

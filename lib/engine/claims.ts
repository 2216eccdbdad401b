import { shortHash } from './hash.ts';
import { type Finding, isJudged } from './judge.ts';
import type { Strength } from './pack.ts';
import type { Named } from './speakers.ts';
import { substantiate } from './substantiation.ts';
import type { Category, Claim, Passage, Quote } from './types.ts';

/** A finding with the passage it was made in. */
export interface Placed {
  passage: Passage;
  finding: Finding;
  /** Somebody speaks, or is named as the speaker. */
  quoted: 'speech' | 'attribution' | undefined;
  /** Who that is, where the text says. */
  named?: Named | undefined;
}

/**
 * How much a cue says by itself, and what the sentence around it adds or takes. A claim needs a sum of 1: a hint needs
 * the seller's voice and a promise, and doubt outweighs any cue.
 */
const WEIGHT: Record<Strength, number> = { sure: 1.2, likely: 1, hint: 0.4 };
const AGAIN = 0.2;
/** A sentence so short has no room for more than its promise. */
const TERSE = 6;
const SELLER = 0.35;
const PROMISE = 0.25;
const DOUBT = -1.5;
const BUYER = -0.8;
const NEAR = 0.15;
const CLAIM = 0.99;

type Scores = Map<Category, { rule: string; score: number }>;

/** How strongly the words of a sentence make each claim, strongest rule first. A neighbour can still tip the scale. */
function scored({ passage, finding, quoted }: Placed): Scores {
  const found: Scores = new Map();
  if (!isJudged(passage.role)) return found;
  const { good, bad } = contextOf(passage, finding);
  for (const { rule } of finding.hits) {
    if (rule.pack.list !== 'claim') continue;
    const { subject } = rule.pack;
    const weight = WEIGHT[rule.rule.strength];
    const before = found.get(subject);
    // A customer may well tell of doubts and of its own residents.
    const context = subject === 'testimonial' ? good : good + bad;
    if (!before) found.set(subject, { rule: rule.rule.id, score: weight + context });
    else {
      const best = before.score - context;
      if (weight > best) before.rule = rule.rule.id;
      before.score = Math.max(weight, best) + AGAIN + context;
    }
  }
  const asks = /\?["”’]?$/.test(passage.text.slice(finding.start, finding.end));
  if (quoted && !asks && (found.get('testimonial')?.score ?? 0) < CLAIM)
    found.set('testimonial', { rule: `testimonial.${quoted}`, score: CLAIM });
  return found;
}

function contextOf(
  { role, text }: Passage,
  { voices, start, end, words }: Finding,
): { good: number; bad: number } {
  const terse =
    role === 'heading' ||
    role === 'bullet' ||
    words <= TERSE ||
    text[end - 1] === '?' ||
    (start === 0 && !/[.!?…:]["'”’)]?$/.test(text.slice(start, end)));
  return {
    good: (voices.has('seller') || terse ? SELLER : 0) + (voices.has('promise') ? PROMISE : 0),
    bad: (voices.has('doubt') ? DOUBT : 0) + (voices.has('buyer') ? BUYER : 0),
  };
}

/** The categories a sentence asserts by its own words alone. */
export function claimed(here: Placed): ReadonlySet<Category> {
  return new Set([...scored(here)].flatMap(([category, { score }]) => (score < CLAIM ? [] : [category])));
}

/** Which claims each sentence makes: a sentence between two that make one needs less to make it too. */
function settled(placed: readonly Placed[]): Scores[] {
  const all = placed.map(scored);
  const makes = (i: number, category: Category): boolean => (all[i]?.get(category)?.score ?? 0) >= CLAIM;
  return all.map((scores, i) => {
    const made: Scores = new Map();
    for (const [category, { rule, score }] of scores) {
      const near = (makes(i - 1, category) ? NEAR : 0) + (makes(i + 1, category) ? NEAR : 0);
      if (score + near >= CLAIM) made.set(category, { rule, score });
    }
    return made;
  });
}

/** The claims of a text in its order, with what bears them out. */
export function readClaims(placed: readonly Placed[]): Claim[] {
  const total = placed.reduce((sum, here) => sum + here.finding.words, 0);
  let before = 0;
  const made = settled(placed);
  return placed.flatMap((here, i) => {
    const at = before / Math.max(total, 1);
    before += here.finding.words;
    const found = made[i];
    if (!found || found.size === 0) return [];
    const quote = quoteOf(here);
    return [...found].map(([category, { rule }]) => ({
      id: `${category}:${shortHash(quote.text.toLowerCase().replace(/\s+/g, ' '))}`,
      category,
      quote,
      rule,
      at,
      substantiation: substantiate(category, placed, i),
    }));
  });
}

/** The words of a finding as they stand in the passage. */
export function quoteOf({ passage, finding: { start, end } }: Placed): Quote {
  return { passage: passage.id, start, end, text: passage.text.slice(start, end) };
}

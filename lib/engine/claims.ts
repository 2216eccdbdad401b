import { shortHash } from './hash.ts';
import { type Finding, isJudged } from './judge.ts';
import type { Strength } from './pack.ts';
import { substantiate } from './substantiation.ts';
import type { Category, Claim, Passage, Quote } from './types.ts';

/** A finding with the passage it was made in. */
export interface Placed {
  passage: Passage;
  finding: Finding;
  /** Somebody speaks, or is named as the speaker. */
  quoted: 'speech' | 'attribution' | undefined;
}

/** How much a cue says by itself, and what the sentence around it adds or takes. A claim needs a sum of 1. */
const WEIGHT: Record<Strength, number> = { sure: 1, likely: 0.65, hint: 0.4 };
const AGAIN = 0.2;
/** A sentence so short has no room for more than its promise. */
const TERSE = 6;
const SELLER = 0.35;
const PROMISE = 0.25;
const DOUBT = -0.7;
const BUYER = -0.5;
const CLAIM = 0.99;

/** Whose sentences make claims: the categories a sentence asserts, strongest rule of each. */
export function claimed({
  passage,
  finding,
  quoted,
}: Placed): Map<Category, { rule: string; score: number }> {
  const found = new Map<Category, { rule: string; score: number }>();
  if (!isJudged(passage.role)) return found;
  const context = contextOf(passage, finding);
  const asks = /\?["”’]?$/.test(passage.text.slice(finding.start, finding.end));
  for (const { rule } of finding.hits) {
    if (rule.pack.list !== 'claim') continue;
    const weight = WEIGHT[rule.rule.strength];
    const before = found.get(rule.pack.subject);
    if (!before) found.set(rule.pack.subject, { rule: rule.rule.id, score: weight + context });
    else {
      const best = before.score - context;
      if (weight > best) before.rule = rule.rule.id;
      before.score = Math.max(weight, best) + AGAIN + context;
    }
  }
  if (quoted && !asks && !found.has('testimonial'))
    found.set('testimonial', { rule: `testimonial.${quoted}`, score: CLAIM });
  for (const [category, { score }] of found) if (score < CLAIM) found.delete(category);
  return found;
}

function contextOf({ role, text }: Passage, { voices, start, end, words }: Finding): number {
  let sum = 0;
  const terse =
    role === 'heading' ||
    role === 'bullet' ||
    words <= TERSE ||
    text[end - 1] === '?' ||
    (start === 0 && !/[.!?…:]["'”’)]?$/.test(text.slice(start, end)));
  if (voices.has('seller') || terse) sum += SELLER;
  if (voices.has('promise')) sum += PROMISE;
  if (voices.has('doubt')) sum += DOUBT;
  if (voices.has('buyer')) sum += BUYER;
  return sum;
}

/** The claims of a text in its order, with what bears them out. */
export function readClaims(placed: readonly Placed[]): Claim[] {
  const total = placed.reduce((sum, here) => sum + here.finding.words, 0);
  let before = 0;
  return placed.flatMap((here, i) => {
    const at = before / total;
    before += here.finding.words;
    const found = claimed(here);
    if (found.size === 0) return [];
    const quote = quoteOf(here);
    const next = placed[i + 1];
    const around = next && Math.abs(next.finding.words) < 60 ? quoteOf(next).text : '';
    return [...found].map(([category, { rule }]) => ({
      id: `${category}:${shortHash(quote.text.toLowerCase().replace(/\s+/g, ' '))}`,
      category,
      quote,
      rule,
      at,
      substantiation: substantiate(category, quote.text, around),
    }));
  });
}

/** The words of a finding as they stand in the passage. */
export function quoteOf({ passage, finding: { start, end } }: Placed): Quote {
  return { passage: passage.id, start, end, text: passage.text.slice(start, end) };
}

import type { CheckId, Claim, Status } from '../engine/types.ts';
import { groupBy } from './group.ts';
import type { ReviewReading } from './record.ts';

/** What is different in a later reading of the same pitch. */
export interface Changes {
  /** Any word of the text is different, claims or not. */
  text: boolean;
  /** Claims that are in neither `reworded` nor the other reading, in the order of their text. */
  gone: Claim[];
  added: Claim[];
  /** Claims of one category in mostly the same words; none of very many. */
  reworded: { before: Claim; after: Claim }[];
  checks: { check: CheckId; before: Status; after: Status }[];
}

/** How alike the words of two claims must be for one to be the other reworded: their common share, from 0 to 1. */
const ALIKE = 0.5;
/** With more pairs to compare than this no claim is looked for in other words: it would take many seconds. */
const MOST_PAIRS = 1_000_000;

/** What changed from one reading to a later one. */
export function changesBetween(before: ReviewReading, after: ReviewReading): Changes {
  const [old, now] = [before.critique, after.critique];
  const gone = without(old.claims, now.claims);
  const added = without(now.claims, old.claims);
  const pairs = rewordings(gone, added);
  const paired = new Set([...pairs].flat());
  return {
    text: before.textSha256 !== after.textSha256,
    gone: gone.filter((claim) => !paired.has(claim)),
    added: added.filter((claim) => !paired.has(claim)),
    reworded: pairs.map(([one, other]) => ({ before: one, after: other })),
    checks: old.checks.flatMap(({ check, status }) => {
      const other = now.checks.find((result) => result.check === check);
      return other && other.status !== status ? [{ check, before: status, after: other.status }] : [];
    }),
  };
}

/** The claims whose ids are not among the others', each id once. */
function without(claims: readonly Claim[], others: readonly Claim[]): Claim[] {
  const seen = new Set(others.map(({ id }) => id));
  return claims.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Pairs of claims, each claim in one at most: the most alike first, then those that come first in the text. */
function rewordings(gone: readonly Claim[], added: readonly Claim[]): [Claim, Claim][] {
  const afters = groupBy(added, ({ category }) => category);
  if (gone.reduce((sum, { category }) => sum + (afters.get(category)?.length ?? 0), 0) > MOST_PAIRS)
    return [];
  const candidates = gone
    .flatMap((before) =>
      (afters.get(before.category) ?? []).map((after) => ({ before, after, alike: likeness(before, after) })),
    )
    .filter(({ alike }) => alike >= ALIKE)
    .toSorted((a, b) => b.alike - a.alike || a.before.at - b.before.at || a.after.at - b.after.at);
  const taken = new Set<Claim>();
  const pairs: [Claim, Claim][] = [];
  for (const { before, after } of candidates) {
    if (taken.has(before) || taken.has(after)) continue;
    taken.add(before).add(after);
    pairs.push([before, after]);
  }
  return pairs.toSorted(([a], [b]) => a.at - b.at);
}

/** Twice the words in common over all words (Dice), each word once. */
function likeness(a: Claim, b: Claim): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  // The share can't be higher than the numbers of words allow; most pairs end here.
  const most = (2 * Math.min(one.size, other.size)) / (one.size + other.size);
  if (!(most >= ALIKE)) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  return (2 * common) / (one.size + other.size);
}

const known = new WeakMap<Claim, ReadonlySet<string>>();

function wordsOf(claim: Claim): ReadonlySet<string> {
  const words = known.get(claim) ?? new Set(claim.quote.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  known.set(claim, words);
  return words;
}

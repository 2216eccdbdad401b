import { type Entry, inOrder, type Review, type ReviewReading, SCHEMA } from './record.ts';
import { sourceKey } from './source.ts';

/**
 * A review from its parts: each part once, in order. Parts with the same id are the same, since ids come from content.
 * Undefined where there is no reading.
 * @param id the review's
 */
export function assemble(
  id: string,
  readings: readonly ReviewReading[],
  entries: readonly Entry[],
): Review | undefined {
  const sorted = unique(readings);
  const newest = sorted.at(-1);
  return newest && { schema: SCHEMA, id, source: newest.source, readings: sorted, entries: unique(entries) };
}

/**
 * All of both copies of a review. Commutative, associative and idempotent. Throws a RangeError for copies of different
 * reviews.
 */
export function merge(a: Review, b: Review): Review {
  const merged = assemble(a.id, [...a.readings, ...b.readings], [...a.entries, ...b.entries]);
  if (a.id !== b.id || !merged || sourceKey(a.source) !== sourceKey(b.source))
    throw new RangeError('These are reviews of different pitches.');
  return merged;
}

/** What a copy of a review would add to the one that is here. */
export function newIn(
  incoming: Review,
  here: Review | undefined,
): { readings: ReviewReading[]; entries: Entry[] } {
  const known = new Set([...(here?.readings ?? []), ...(here?.entries ?? [])].map(({ id }) => id));
  return {
    readings: incoming.readings.filter(({ id }) => !known.has(id)),
    entries: incoming.entries.filter(({ id }) => !known.has(id)),
  };
}

const unique = <T extends { id: string; at: string }>(parts: readonly T[]): T[] =>
  [...new Map(parts.map((part) => [part.id, part])).values()].toSorted(inOrder);

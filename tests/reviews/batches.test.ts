import { expect, it } from 'vitest';
import { batches } from '../../lib/reviews/batches.ts';
import type { Review } from '../../lib/reviews/record.ts';
import { keep, reviewOf } from './support/make.ts';

const sizes = async (all: Iterable<Review>): Promise<number[]> => {
  const found: number[] = [];
  for await (const some of batches(all, (review) => review)) found.push(some.length);
  return found;
};

it('groups all, in their order, few enough and with little enough text at once', async () => {
  const review = reviewOf(await keep());
  const many = Array.from({ length: 450 }, (_, i) => ({ ...review, id: String(i) }));
  const seen: string[] = [];
  for await (const some of batches(many, (one) => one)) seen.push(...some.map(({ id }) => id));
  expect(seen).toEqual(many.map(({ id }) => id));
  expect(await sizes(many)).toEqual([200, 200, 50]);
  expect(await sizes([])).toEqual([]);
  const long = {
    ...review,
    readings: review.readings.map((reading) => ({ ...reading, textLength: 2_000_000 })),
  };
  expect(await sizes(Array(7).fill(long))).toEqual([3, 3, 1]);
});

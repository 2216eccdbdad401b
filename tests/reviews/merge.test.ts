import fc from 'fast-check';
import { expect, it } from 'vitest';
import { merge, newIn } from '../../lib/reviews/merge.ts';
import type { Review } from '../../lib/reviews/record.ts';
import { readReview } from '../../lib/reviews/validate.ts';
import { parts, reviewFrom } from './support/arbitrary.ts';
import { keep, LINES, MAIL, reviewOf } from './support/make.ts';

const holds = (law: (a: Review, b: Review, c: Review) => void) =>
  fc.assert(
    fc.asyncProperty(parts, parts, parts, async (a, b, c) => {
      law(await reviewFrom(a), await reviewFrom(b), await reviewFrom(c));
    }),
    { numRuns: 60 },
  );

it('is commutative', () => holds((a, b) => expect(merge(a, b)).toEqual(merge(b, a))));

it('is associative', () => holds((a, b, c) => expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))));

it('is idempotent, and has all of both', () =>
  holds((a, b) => {
    expect(merge(a, a)).toEqual(a);
    const both = merge(a, b);
    expect(merge(both, b)).toEqual(both);
    for (const one of [a, b]) expect(newIn(one, both)).toEqual({ readings: [], entries: [] });
    expect(newIn(both, a).entries.length).toBe(both.entries.length - a.entries.length);
  }));

it('gives a valid review', () =>
  fc.assert(
    fc.asyncProperty(parts, parts, async (a, b) => {
      const both = merge(await reviewFrom(a), await reviewFrom(b));
      expect(await readReview(JSON.parse(JSON.stringify(both)))).toEqual({ ok: true, value: both });
    }),
    { numRuns: 60 },
  ));

it('refuses different reviews', async () => {
  const [page, mail] = [reviewOf(await keep()), reviewOf(await keep(LINES, { source: MAIL }))];
  expect(() => merge(page, mail)).toThrow(RangeError);
  expect(() => merge(page, { ...mail, id: page.id })).toThrow(RangeError);
});

import fc from 'fast-check';
import { CHECKS } from '../../../lib/engine/types.ts';
import type { Unsigned } from '../../../lib/reviews/ids.ts';
import { makeEntry } from '../../../lib/reviews/make.ts';
import { assemble } from '../../../lib/reviews/merge.ts';
import type { Entry, Review, Target } from '../../../lib/reviews/record.ts';
import { keep, LINES } from './make.ts';

const text = fc.string({ unit: 'binary', maxLength: 20 });
const filled = text.map((part) => `x${part}`);
const by = fc.constantFrom('Ann', 'Bob', '', '__proto__');
const at = fc.integer({ min: 0, max: 5 }).map((minute) => `2026-11-02T11:0${minute}:00.000Z`);
const onCheck = fc.record({ type: fc.constant('check' as const), check: fc.constantFrom(...CHECKS) });
const target: fc.Arbitrary<Target> = fc.oneof(
  onCheck,
  fc.constant({ type: 'review' as const }),
  fc.record({ type: fc.constant('claim' as const), claim: filled, quote: text, rule: text }),
);
const what = fc.oneof(
  fc.record({ kind: fc.constantFrom('agree', 'asked', 'note'), target, note: text }),
  fc.record({ kind: fc.constant('answered'), target, answer: text, where: text }),
  fc.record({
    kind: fc.constant('false-alarm'),
    target,
    scope: fc.constantFrom('here', 'site', 'everywhere'),
    note: text,
  }),
  fc.record({
    kind: fc.constant('status'),
    target: onCheck,
    status: fc.constantFrom('evidenced', 'missing'),
    note: text,
  }),
  fc.record({ kind: fc.constant('finding'), quote: filled, prefix: text, suffix: text, note: text }),
  fc.record({ kind: fc.constant('title'), title: filled }),
  fc.record({ kind: fc.constantFrom('tag', 'untag'), tag: fc.constantFrom('a', 'b') }),
  fc.record({ kind: fc.constantFrom('delete', 'undelete') }),
  fc.record({ kind: fc.constant('withdraw'), entry: fc.constantFrom('0'.repeat(64), 'f'.repeat(64)) }),
);
const entries = fc.array(fc.tuple(what, by, at, fc.boolean()), { maxLength: 8 });

/** A few readings of one page, made once. */
const kept = Promise.all(
  [LINES, LINES.slice(1), LINES.slice(2)].map((lines, i) =>
    keep(lines, {
      at: `2026-11-0${3 - i}T10:00:00.000Z`,
      source: { type: 'page', url: `https://portal.example/digital#${i}` },
    }),
  ),
);

/** What a copy of one review is made of: which readings, and what was said. */
export const parts = fc.record({
  readings: fc.subarray([0, 1, 2], { minLength: 1 }),
  entries,
});

/** A copy of one review; all made here are copies of the same. */
export async function reviewFrom(
  of: typeof parts extends fc.Arbitrary<infer P> ? P : never,
): Promise<Review> {
  const all = await kept;
  const readings = of.readings.flatMap((i) => all[i]?.reading ?? []);
  const review = all[0]?.review ?? '';
  const said = of.entries.map(([one, who, when, own]) =>
    makeEntry({ review, by: who, at: when, private: own, ...one } as Unsigned<Entry>),
  );
  return assemble(review, readings, (await Promise.all(said)) as Entry[]) as Review;
}

/** The full texts of a review made here. */
export async function textOf(_: string, sha256: string): Promise<string | undefined> {
  return (await kept).find(({ reading }) => reading.textSha256 === sha256)?.text;
}

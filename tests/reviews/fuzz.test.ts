import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFile, writeFile } from '../../lib/reviews/backup.ts';
import { contentId, reviewId } from '../../lib/reviews/ids.ts';
import { merge } from '../../lib/reviews/merge.ts';
import type { Entry, Review, ReviewReading } from '../../lib/reviews/record.ts';
import { ReviewStore } from '../../lib/reviews/store.ts';
import { readReview } from '../../lib/reviews/validate.ts';
import { newName } from './support/database.ts';
import { keep, LINES, MAIL, reviewOf, say } from './support/make.ts';

/** How many files are tried: `FUZZ=100000 npx vitest run tests/reviews/fuzz.test.ts` for a longer run. */
const RUNS = Number(process.env.FUZZ ?? 1000);

const hostile = fc.oneof(
  fc.constantFrom<unknown[]>(
    null,
    '',
    0,
    -1,
    1e308,
    true,
    [],
    {},
    '__proto__',
    'constructor',
    '<script>',
    '=1+1',
    '\ud800',
    '\u0000',
    'javascript:alert(1)',
    '9999-99-99T99:99:99.999Z',
    'a'.repeat(64),
    'x'.repeat(100_000),
    { toJSON: 1 },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

type Node = Record<string, unknown> | unknown[];

/** Every place in a value that holds something: the object or list and the key. */
function places(value: unknown, found: [Node, string][] = []): [Node, string][] {
  if (typeof value === 'object' && value !== null)
    for (const key of Object.keys(value)) {
      found.push([value as Node, key]);
      places((value as Record<string, unknown>)[key], found);
    }
  return found;
}

const wound = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'add', 'swap', 'repeat'),
  key: fc.constantFrom('__proto__', 'constructor', 'x', 'schema', 'id', 'review', 'hasOwnProperty'),
  value: hostile,
  with: fc.nat(),
});

function apply(
  file: unknown,
  { at, how, key, value, with: other }: typeof wound extends fc.Arbitrary<infer W> ? W : never,
): void {
  const all = places(file);
  const [node, name] = all[at % all.length] ?? [{}, ''];
  const set = (on: Node, to: string, what: unknown) =>
    Object.defineProperty(on, to, {
      value: structuredClone(what),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  if (how === 'replace') set(node, name, value);
  else if (how === 'remove') Reflect.deleteProperty(node, name);
  else if (how === 'add') set(node, key, value);
  else {
    const [from, its] = all[other % all.length] ?? [{}, ''];
    const taken = (from as Record<string, unknown>)[its];
    if (how === 'repeat' && Array.isArray(node)) node.push(structuredClone(taken));
    else set(node, name, taken);
  }
}

/** Makes all ids fit again, as somebody would who knows how they are made. */
async function sign(file: { reviews?: { review?: Partial<Review> }[] }): Promise<void> {
  for (const { review } of file.reviews ?? []) {
    const [first] = review?.readings ?? [];
    if (!review || !first) continue;
    review.id = await reviewId(first.source);
    for (const part of [...(review.readings ?? []), ...(review.entries ?? [])] as (ReviewReading | Entry)[]) {
      if ('review' in part) part.review = review.id;
      part.id = await contentId(part);
    }
  }
}

it(`no file of ${RUNS} changes what is stored, or anything else`, async () => {
  const kept = [await keep(), await keep(LINES, { source: MAIL })];
  const target = { type: 'check', check: 'culture' } as const;
  const said = (review: string) =>
    Promise.all([
      say(review, 'Ann', 1, { kind: 'note', target, note: 'Ask again.' }),
      say(review, 'Bob', 2, { kind: 'answered', target, answer: 'Soon.', where: 'Call' }, true),
      say(review, 'Bob', 3, { kind: 'finding', quote: 'No downtime.', prefix: 'a', suffix: 'b', note: '' }),
    ]);
  const before = await Promise.all(kept.map(async (each) => reviewOf(each, await said(each.review))));
  const texts = new Map(kept.map(({ reading, text }) => [reading.textSha256, text]));
  let file = '';
  const included = { private: true, text: async (_: string, sha256: string) => texts.get(sha256) };
  for await (const piece of writeFile(before, included)) file += piece;
  const store = new ReviewStore(newName());
  const fill = async () => {
    await store.erase();
    for (const each of kept) await store.save(each);
    await store.add(before.flatMap(({ entries }) => entries));
  };
  await fill();

  let taken = 0;
  const attempt = async (text: string) => {
    const read = await readFile(text);
    if (!read.ok) return;
    const { reviews } = read.value;
    for (const { review } of reviews) expect(await readReview(review)).toEqual({ ok: true, value: review });
    await store.take(reviews);
    for (const review of before) {
      const now = (await store.get(review.id)) as Review;
      expect(merge(now, review)).toEqual(now);
      expect(await readReview(now)).toEqual({ ok: true, value: now });
    }
    for (const { review, reading, text: full } of kept)
      expect(await store.text(review, reading.textSha256)).toBe(full);
    // What is taken in piles up, and every look at it takes longer.
    if (++taken % 50 === 0) await fill();
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(wound, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      fc.option(fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })), { freq: 5 }),
      async (wounds, signed, torn) => {
        const content = JSON.parse(file) as { reviews?: { review?: Partial<Review> }[] };
        for (const one of wounds) apply(content, one);
        // What can't be signed is tried as it is.
        if (signed) await sign(content).catch(() => {});
        const text = JSON.stringify(content) ?? '';
        const at = torn ? torn[0] % (text.length + 1) : text.length;
        await attempt(torn ? text.slice(0, at) + torn[1] + text.slice(at + 2) : text);
        expect(Object.keys(Object.prototype)).toEqual([]);
      },
    ),
    { numRuns: RUNS },
  );
  // Else nothing but refusals was tried.
  expect(taken).toBeGreaterThan(RUNS / 20);
}, 3_600_000);

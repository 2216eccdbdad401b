import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Included, readFile, writeFile } from '../../lib/reviews/backup.ts';
import { merge } from '../../lib/reviews/merge.ts';
import type { Review } from '../../lib/reviews/record.ts';
import { ReviewStore } from '../../lib/reviews/store.ts';
import { parts, reviewFrom, textOf } from './support/arbitrary.ts';
import { newName } from './support/database.ts';
import { keep, LINES, MAIL, reviewOf, say } from './support/make.ts';

async function fileOf(
  reviews: Iterable<Review> | AsyncIterable<Review>,
  included: Included,
): Promise<string> {
  let file = '';
  for await (const piece of writeFile(reviews, included)) file += piece;
  return file;
}

const ALL: Included = { private: true, text: textOf };

it('gives back what was exported', () =>
  fc.assert(
    fc.asyncProperty(parts, async (of) => {
      const review = await reviewFrom(of);
      const texts: Record<string, string | undefined> = {};
      for (const { textSha256 } of review.readings) texts[textSha256] = await textOf('', textSha256);
      const file = await fileOf([review], ALL);
      expect(await readFile(file)).toEqual({
        ok: true,
        value: { reviews: [{ review, texts }], refused: [] },
      });
    }),
    { numRuns: 100 },
  ));

it('restores a whole notebook into an empty one', async () => {
  const [one, other] = [new ReviewStore(newName()), new ReviewStore(newName())];
  const kept = [
    await keep(),
    await keep(LINES.slice(1), { at: '2026-11-05T10:00:00.000Z' }),
    await keep(LINES, { source: MAIL }),
  ];
  for (const each of kept) {
    await one.save(each);
    await one.add([
      await say(each.review, 'Ann', 1, { kind: 'delete' }),
      await say(each.review, 'Ann', 2, { kind: 'tag', tag: 'x' }, true),
    ]);
  }
  const file = await fileOf(one.all(), { private: true, text: (...of) => one.text(...of) });
  const shares: number[] = [];
  const read = await readFile(file, (share) => shares.push(share));
  if (!read.ok) throw new Error(read.problem);
  expect(shares).toHaveLength(2);
  expect(shares[1]).toBeCloseTo(1, 1);
  await other.take(read.value.reviews);
  await other.take(read.value.reviews);
  for (const { review, reading, text } of kept) {
    expect(await other.get(review)).toEqual(await one.get(review));
    expect(await other.text(review, reading.textSha256)).toBe(text);
  }
  expect(await fileOf(other.all(), { private: true, text: (...of) => other.text(...of) })).toBe(file);
});

it('leaves private entries and texts out unless asked', async () => {
  const kept = await keep();
  const secret = await say(
    kept.review,
    'Ann',
    1,
    { kind: 'note', target: { type: 'review' }, note: 'Our budget' },
    true,
  );
  const undo = await say(kept.review, 'Ann', 2, { kind: 'withdraw', entry: secret.id });
  const tag = await say(kept.review, 'Ann', 3, { kind: 'tag', tag: 'x' });
  const file = await fileOf([reviewOf(kept, [secret, undo, tag])], { private: false, text: null });
  for (const hidden of ['Our budget', secret.id, undo.id]) expect(file).not.toContain(hidden);
  expect(file).not.toContain(JSON.stringify(kept.text).slice(1, -1));
  expect(await readFile(file)).toMatchObject({
    value: { reviews: [{ review: { entries: [tag] }, texts: {} }] },
  });
});

it('reads what it can, says what it cannot, and has each review once', async () => {
  const [page, mail] = [await keep(), await keep(LINES, { source: MAIL })];
  const tag = await say(page.review, 'Ann', 3, { kind: 'tag', tag: 'x' });
  const forged = { ...reviewOf(mail), entries: [{ ...tag, by: 'Bob' }] };
  const newer = { ...reviewOf(mail), schema: 2 };
  const reviews = [reviewOf(page), reviewOf(page, [tag]), forged, newer] as Review[];
  const read = await readFile(await fileOf(reviews, { private: true, text: null }));
  expect(read).toEqual({
    ok: true,
    value: {
      reviews: [{ review: merge(reviewOf(page), reviewOf(page, [tag])), texts: {} }],
      refused: ['changed', 'newer'],
    },
  });
});

it('reads a file that was cut off as far as it goes, and one that was written otherwise', async () => {
  const reviews = await Promise.all(
    [1, 2, 3].map(async (i) =>
      reviewOf(await keep(LINES, { source: { type: 'page', url: `https://a.example/${i}` } })),
    ),
  );
  const file = await fileOf(reviews, ALL);
  const found = async (content: string | Blob) => {
    const read = await readFile(content);
    return read.ok ? [read.value.reviews.length, ...read.value.refused] : read.problem;
  };
  expect(await found(new Blob([file]))).toEqual([3]);
  expect(await found(file.replaceAll('\n', '\r\n'))).toEqual([3]);
  expect(await found(`\ufeff${file}`)).toEqual([3]);
  for (const indent of [0, 2])
    expect(await found(JSON.stringify(JSON.parse(file), null, indent))).toEqual([3]);
  const third = file.lastIndexOf('{"review":');
  expect(await found(file.slice(0, third))).toEqual([2, 'damaged']);
  expect(await found(file.slice(0, third + 100))).toEqual([2, 'damaged', 'damaged']);
  expect(await found(file.slice(0, 60))).toBe('damaged');
  expect(await found(file.replace('"schema":1', '"schema":2'))).toBe('newer');
  expect(await readFile(await fileOf([], ALL))).toEqual({ ok: true, value: { reviews: [], refused: [] } });
});

it('refuses other files as a whole, in one word', async () => {
  const kept = await keep();
  const part = { review: reviewOf(kept), texts: {} };
  const file = (content: unknown) => readFile(JSON.stringify(content));
  for (const text of [
    '',
    '{',
    'null',
    '1',
    '"x"',
    '[]',
    '{}',
    '{"pitchcheck":"x","reviews":[]}',
    '['.repeat(200_000),
  ])
    expect(await readFile(text)).toEqual({ ok: false, problem: 'not-json' });
  const problems: [unknown, string][] = [
    [{ pitchcheck: 'reviews', schema: 2, reviews: [part] }, 'newer'],
    [{ pitchcheck: 'reviews', schema: 1, reviews: 7 }, 'damaged'],
    [{ pitchcheck: 'reviews', schema: 1, reviews: [null] }, 'damaged'],
    [
      {
        pitchcheck: 'reviews',
        schema: 1,
        reviews: [{ ...part, texts: { [kept.reading.textSha256]: 'Other.' } }],
      },
      'changed',
    ],
    [
      { pitchcheck: 'reviews', schema: 1, reviews: [{ ...part, texts: { [kept.reading.textSha256]: {} } }] },
      'damaged',
    ],
  ];
  for (const [content, problem] of problems) expect(await file(content)).toEqual({ ok: false, problem });
  // Texts nobody asked for are left where they are.
  expect(
    await file({
      pitchcheck: 'reviews',
      schema: 1,
      reviews: [{ ...part, texts: { __proto__: 'x', a: 'y' } }],
    }),
  ).toMatchObject({ value: { reviews: [part] } });
});

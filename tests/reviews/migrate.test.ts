import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFile } from '../../lib/reviews/backup.ts';
import { openDatabase } from '../../lib/reviews/database.ts';
import { stateOf } from '../../lib/reviews/judgements.ts';
import { migrate } from '../../lib/reviews/migrate.ts';
import { type Review, SCHEMA } from '../../lib/reviews/record.ts';
import { ReviewStore } from '../../lib/reviews/store.ts';
import { readReview } from '../../lib/reviews/validate.ts';
import { newName, storeElsewhere } from './support/database.ts';
import { keep, PAGE, say } from './support/make.ts';

/** Of before the first release: `url` for the source, no names of readers, entries that do not say of which review. */
const stored = readFileSync(new URL('fixtures/schema-0.json', import.meta.url), 'utf8');
interface Old {
  schema: 0;
  id: string;
  readings: { id: string; url: string }[];
  entries: { id: string }[];
}
const old = (): Old => JSON.parse(stored) as Old;

/** The old review as it must be now. */
async function now(): Promise<Review> {
  const result = await readReview(old());
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

it('brings an old record up to this version, with all that was in it', async () => {
  const review = await now();
  expect(review).toMatchObject({ schema: SCHEMA, id: (await keep()).review, source: PAGE });
  expect(review.readings).toHaveLength(2);
  for (const [i, { id: _, url, ...rest }] of old().readings.entries()) {
    const source = { type: 'page', url };
    const added = { source, by: '', letter: null, treatedAsPitch: false };
    expect(review.readings[i]).toEqual({ ...rest, ...added, id: review.readings[i]?.id });
  }
  const state = stateOf(review.entries);
  expect(review.entries).toHaveLength(3);
  // The withdrawal still names the entry it takes back.
  expect(state.claims.size).toBe(0);
  expect(state.checks.culture.judgements).toMatchObject([
    { kind: 'answered', answer: 'In year two.', private: true },
  ]);
  expect(await readReview(review)).toEqual({ ok: true, value: review });
});

it('gives the same whenever it is done, and leaves what it was given as it was', async () => {
  const record = old();
  expect(await migrate(record)).toEqual(await migrate(old()));
  expect(record).toEqual(old());
});

it('reads an old file', async () => {
  expect(await readFile(stored)).toEqual({
    ok: true,
    value: { reviews: [{ review: await now(), texts: {} }], refused: [] },
  });
});

it('refuses a newer record and a damaged old one', async () => {
  expect(await migrate({ ...old(), schema: SCHEMA + 1 })).toEqual({ ok: false, problem: 'newer' });
  for (const damage of [
    { readings: [] },
    { readings: [null] },
    { readings: 1 },
    { entries: [[]] },
    { readings: [{}] },
  ])
    expect(await readReview({ ...old(), ...damage })).toEqual({ ok: false, problem: 'damaged' });
});

it('reads documents that an older version stored, beside new ones', async () => {
  const name = newName();
  const { db } = await openDatabase(name);
  const { id, readings, entries } = old();
  await db.bulkDocs([
    ...readings.map((reading) => ({ _id: `reading/${id}/${reading.id}`, schema: 0, reading })),
    ...entries.map((entry) => ({ _id: `entry/${id}/${entry.id}`, schema: 0, entry })),
  ]);
  const store = new ReviewStore(name);
  expect(await store.get(id)).toEqual(await now());
  const entry = await say(id, 'Bob', 9, { kind: 'tag', tag: 'old' });
  await store.add([entry]);
  expect((await store.get(id))?.entries).toEqual([...(await now()).entries, entry]);
});

it('leaves out what a newer version stored, and what is not what its id says', async () => {
  const name = newName();
  const store = new ReviewStore(name);
  const kept = await keep();
  await store.save(kept);
  const entry = await say(kept.review, 'Ann', 1, { kind: 'tag', tag: 'x' });
  const other = 'f'.repeat(64);
  const db = await store.database();
  await db.bulkDocs([
    { _id: `entry/${kept.review}/a`, schema: SCHEMA + 1, entry },
    { _id: `entry/${kept.review}/b`, schema: SCHEMA, entry: { ...entry, by: 'Bob' } },
    { _id: `entry/${other}/c`, schema: SCHEMA, entry },
    { _id: `reading/${other}/d`, schema: SCHEMA, reading: kept.reading },
    { _id: `reading/${kept.review}/e`, schema: SCHEMA, reading: '<script>' },
    { _id: `reading/${kept.review}/f`, schema: 'x' },
  ] as object[]);
  const reopened = storeElsewhere(name);
  expect((await reopened.get(kept.review))?.entries).toEqual([]);
  expect((await reopened.get(kept.review))?.readings).toEqual([kept.reading]);
  expect(await reopened.get(other)).toBeUndefined();
});

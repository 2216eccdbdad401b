import { afterAll, beforeAll, expect, it } from 'vitest';
import { assemble } from '../../lib/reviews/merge.ts';
import type { Entry, Review } from '../../lib/reviews/record.ts';
import { keep, LINES, say } from '../reviews/support/make.ts';
import { openServer, type Tried } from './support/server.ts';
import { CHECK, joined, seen } from './support/team.ts';

const REVIEWS = 150;
const ENTRIES = 4;

let tried: Tried;
beforeAll(async () => {
  tried = await openServer();
});
afterAll(() => tried.close());

it('the first replication of many says how far it is, can be used meanwhile, and goes on where it was stopped', async () => {
  const [ann, bob] = await joined(tried, 'ann', 'bob');
  const all: Review[] = [];
  for (let i = 0; i < REVIEWS; i++) {
    const { review, reading } = await keep(LINES, {
      by: ann.user,
      source: { type: 'page', url: `https://vendor${i}.example/` },
    });
    const entries: Entry[] = [];
    for (let j = 0; j < ENTRIES; j++)
      entries.push(await say(review, ann.user, j, { kind: 'note', target: CHECK, note: `Note ${j}` }));
    all.push(assemble(review, [reading], entries) as Review);
  }
  await (await ann.store()).take(all.map((review) => ({ review, texts: {} })));
  await ann.teams.run();
  expect(await ann.state()).toMatchObject({ phase: 'up-to-date', waiting: 0, denied: [] });

  const progress: number[] = [];
  const total = REVIEWS * (1 + ENTRIES) + 1;
  let stop = new AbortController();
  let usable: Promise<Review | undefined> | undefined;
  const watching = new AbortController();
  bob.teams.watch(([now]) => {
    const far = now?.state.progress;
    if (!far) return;
    expect(far.total).toBe(total);
    progress.push(far.done);
    usable ??= seen(bob, all[0]?.id ?? '');
    if (progress.length === 2) stop.abort();
  }, watching.signal);
  await bob.teams.run(stop.signal);
  const halfway = (await (await (await bob.store()).database()).info()).doc_count;
  expect(halfway).toBeGreaterThan(0);
  expect(halfway).toBeLessThan(total);

  bob.restart();
  stop = new AbortController();
  bob.teams.watch(([now]) => now?.state.progress && progress.push(now.state.progress.done), watching.signal);
  const asked = bob.requests.length;
  await bob.teams.run(stop.signal);
  watching.abort();
  expect(await bob.state()).toMatchObject({ phase: 'up-to-date', progress: null });
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  await usable;
  for (const review of all) expect(await seen(bob, review.id)).toEqual(review);
  // What was there is not asked for again.
  expect(bob.requests.slice(asked).filter((one) => one.includes('_bulk_get')).length).toBeLessThan(4);
});

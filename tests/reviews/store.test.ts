import { describe, expect, it, vi } from 'vitest';
import type { Review } from '../../lib/reviews/record.ts';
import { ReviewStore, type StoreChange } from '../../lib/reviews/store.ts';
import { failAt, newName, storeElsewhere } from './support/database.ts';
import { keep, LINES, MAIL, reviewOf, say } from './support/make.ts';

const CHECK = { type: 'check', check: 'culture' } as const;
async function list(store: ReviewStore): Promise<Review[]> {
  const all: Review[] = [];
  for await (const review of store.all()) all.push(review);
  return all;
}

describe('a store', () => {
  it('gives back what was saved, text included, after it was closed', async () => {
    const name = newName();
    const kept = await keep([...LINES, 'Mae’n arbed amser 😀 £5m']);
    await new ReviewStore(name).save(kept);
    const later = storeElsewhere(name);
    expect(await later.get(kept.review)).toEqual(reviewOf(kept));
    expect(await later.text(kept.review, kept.reading.textSha256)).toBe(kept.text);
    expect(await later.text(kept.review, '0'.repeat(64))).toBeUndefined();
    expect(await later.get('0'.repeat(64))).toBeUndefined();
  });

  it('keeps two readings of one page as one review, and the same reading once', async () => {
    const store = new ReviewStore(newName());
    const first = await keep();
    const second = await keep(LINES.slice(1), { at: '2026-11-03T10:00:00.000Z' });
    for (const kept of [second, first, first]) await store.save(kept);
    const review = await store.get(first.review);
    expect(second.review).toBe(first.review);
    expect(review?.readings).toEqual([first.reading, second.reading]);
    expect(await list(store)).toEqual([review]);
  });

  it('adds entries, and shows no review before it has a reading', async () => {
    const store = new ReviewStore(newName());
    const kept = await keep();
    const entry = await say(kept.review, 'Ann', 1, { kind: 'agree', target: CHECK, note: '' });
    await store.add([entry, entry]);
    await store.add([entry]);
    expect(await store.get(kept.review)).toBeUndefined();
    expect(await list(store)).toEqual([]);
    await store.save(kept);
    expect(await store.get(kept.review)).toEqual(reviewOf(kept, [entry]));
  });

  it('goes through all reviews, however many readings one has', async () => {
    const store = new ReviewStore(newName());
    const ids: string[] = [];
    for (let i = 0; i < 120; i++) {
      const source = { type: 'page', url: `https://a.example/${i}` } as const;
      const at = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();
      const readings = await Promise.all(
        Array.from({ length: i === 60 ? 700 : 3 }, (_, n) => keep(LINES.slice(0, 1), { source, at: at(n) })),
      );
      const [first] = readings;
      if (!first) throw new Error('none');
      const review = { ...reviewOf(first), readings: readings.map(({ reading }) => reading) };
      await store.take([{ review, texts: {} }]);
      ids.push(first.review);
    }
    const all = await list(store);
    expect(all.map(({ id }) => id)).toEqual(ids.toSorted());
    expect(all.map(({ readings }) => readings.length).toSorted((a, b) => a - b)).toEqual([
      ...Array(119).fill(3),
      700,
    ]);
  });

  it('tells every page and worker of what is new, and where changes begin', async () => {
    const name = newName();
    const [here, there] = [new ReviewStore(name), storeElsewhere(name)];
    const heard: StoreChange[] = [];
    const stop = new AbortController();
    there.watch((change) => heard.push(change), stop.signal);
    const kept = await keep();
    await here.save(kept);
    await expect.poll(() => heard).toEqual([{ reviews: [kept.review] }]);
    const first = await there.changes(0);
    expect(first).toEqual({ reviews: [kept.review], seq: 2, more: false });
    const mail = await keep(LINES, { source: MAIL });
    await there.save(mail);
    expect(await here.changes(first.seq)).toMatchObject({ reviews: [mail.review] });
    stop.abort();
    await here.erase();
    expect(heard).toHaveLength(2);
  });

  it('takes writes of two contexts in turn', async () => {
    const name = newName();
    const stores = [new ReviewStore(name), storeElsewhere(name), storeElsewhere(name)];
    const kept = await keep();
    for (const store of stores) await store.get(kept.review);
    for (let i = 0; i < 30; i++)
      await stores[i % 3]?.add([
        await say(kept.review, 'Ann', i, { kind: 'note', target: CHECK, note: `${i}` }),
      ]);
    await stores[0]?.save(kept);
    for (const store of stores) expect((await store.get(kept.review))?.entries).toHaveLength(30);
  });

  it('opens after the clock was set back', async () => {
    const name = newName();
    const kept = await keep();
    await new ReviewStore(name).save(kept);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 86_400_000 });
    try {
      expect(await storeElsewhere(name).get(kept.review)).toEqual(reviewOf(kept));
    } finally {
      vi.useRealTimers();
    }
  });

  it('writes the same content as the same revision on every machine', async () => {
    const kept = await keep();
    const entry = await say(kept.review, 'Ann', 1, { kind: 'agree', target: CHECK, note: 'Yes' });
    const revisions = await Promise.all(
      [0, 1].map(async (machine) => {
        const store = new ReviewStore(newName());
        // What came from a file has its keys in the file's order.
        const turned = Object.fromEntries(Object.entries(entry).toReversed()) as typeof entry;
        await store.save(kept);
        await store.add([machine === 0 ? entry : turned]);
        return (await (await store.database()).allDocs()).rows.map(({ id, value }) => [id, value.rev]);
      }),
    );
    expect(revisions[0]).toHaveLength(3);
    expect(revisions[1]).toEqual(revisions[0]);
  });

  it('erases everything at once, for whoever has it open', async () => {
    const name = newName();
    const [here, there] = [new ReviewStore(name), storeElsewhere(name)];
    const kept = await keep();
    await here.save(kept);
    expect(await there.get(kept.review)).toBeDefined();
    await here.erase();
    for (const store of [here, there, storeElsewhere(name)]) {
      expect(await list(store)).toEqual([]);
      expect(await store.text(kept.review, kept.reading.textSha256)).toBeUndefined();
    }
    const { seq } = await there.changes(0);
    await there.save(kept);
    expect(await here.get(kept.review)).toEqual(reviewOf(kept));
    expect((await here.changes(seq)).reviews).toEqual([kept.review]);
  });
});

describe('a save that fails', () => {
  it.each([
    ['full', 'QuotaExceededError'],
    ['failed', ''],
  ] as const)('leaves what was saved before and nothing of itself: %s', async (reason, thrown) => {
    // The adapter says so on the console as well.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const before = await keep();
    const after = await keep(LINES, { source: MAIL });
    const entry = await say(before.review, 'Ann', 1, { kind: 'agree', target: CHECK, note: '' });
    const steps: ((store: ReviewStore) => Promise<void>)[] = [
      (store) => store.save(after),
      (store) => store.add([entry]),
      (store) => store.take([{ review: reviewOf(after), texts: { [after.reading.textSha256]: after.text } }]),
    ];
    for (const step of steps) {
      let failures = 0;
      for (let nth = 1; ; nth++) {
        const name = newName();
        const store = new ReviewStore(name);
        await store.save(before);
        const fault = failAt(nth, thrown);
        const error = await step(store).catch((cause: unknown) => cause);
        fault.restore();
        if (fault.puts() < nth) break;
        failures++;
        expect(error).toMatchObject({ name: 'Error', reason });
        for (const one of [store, storeElsewhere(name)]) {
          expect(await list(one)).toEqual([reviewOf(before)]);
          expect(await one.text(before.review, before.reading.textSha256)).toBe(before.text);
          expect(await one.text(after.review, after.reading.textSha256)).toBeUndefined();
        }
        await step(store);
        expect((await list(store)).length + ((await store.get(before.review))?.entries.length ?? 0)).toBe(2);
      }
      expect(failures).toBeGreaterThanOrEqual(2);
    }
  });
});

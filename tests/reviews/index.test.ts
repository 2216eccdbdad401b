import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewIndex } from '../../lib/reviews/index.ts';
import { type Row, rowOf } from '../../lib/reviews/row.ts';
import { ReviewStore } from '../../lib/reviews/store.ts';
import { failAt, newName, storeElsewhere } from './support/database.ts';
import { keep, LINES, MAIL, say } from './support/make.ts';

const CULTURE = { type: 'check', check: 'culture' } as const;
const byId = (rows: readonly Row[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));

let name: string;
let store: ReviewStore;
beforeEach(() => {
  name = newName();
  store = new ReviewStore(name);
});

/** The rows made anew from all that is stored. */
async function fresh(): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const review of store.all()) rows.push(rowOf(review));
  return byId(rows);
}

async function fill(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    const kept = await keep([`Number ${i}`, ...LINES], {
      source: { type: 'page', url: `https://v${i}.example/` },
    });
    await store.save(kept);
    ids.push(kept.review);
  }
  return ids;
}

/** The index as the next page would open it, before it is brought up to date and after. */
async function reopened(): Promise<{ before: Row[]; after: Row[]; changed: boolean }> {
  const index = await ReviewIndex.open(storeElsewhere(name));
  const before = byId(index.rows);
  const changed = await index.update();
  return { before, after: byId(index.rows), changed };
}

describe('an index', () => {
  it('is made, put away, and is there at the next opening', async () => {
    await fill(8);
    const index = await ReviewIndex.open(store);
    expect(index.rows).toEqual([]);
    const shares: number[] = [];
    expect(await index.update((share) => shares.push(share))).toBe(true);
    expect(shares).toHaveLength(8);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(byId(index.rows)).toEqual(await fresh());
    await index.putAway();
    expect(await reopened()).toEqual({ before: await fresh(), after: await fresh(), changed: false });
  });

  it('brings up to date what changed since it was put away', async () => {
    const [first] = await fill(4);
    const index = await ReviewIndex.open(store);
    await index.update();
    await index.putAway();
    const old = await fresh();
    await store.add([await say(first ?? '', 'Ann', 1, { kind: 'agree', target: CULTURE, note: 'Yes' })]);
    await store.save(await keep(LINES, { source: MAIL }));
    const { before, after, changed } = await reopened();
    expect([before, after, changed]).toEqual([old, await fresh(), true]);
    expect(after).not.toEqual(old);
    expect(await index.update()).toBe(true);
    await index.putAway();
    expect((await reopened()).before).toEqual(await fresh());
  });

  it('takes in what others do, and that all was erased', async () => {
    const [first] = await fill(2);
    const index = await ReviewIndex.open(store);
    await index.update();
    await storeElsewhere(name).add([await say(first ?? '', 'Bob', 1, { kind: 'tag', tag: 'new' })]);
    expect(await index.update()).toBe(true);
    expect(byId(index.rows)).toEqual(await fresh());
    await store.erase();
    await index.update();
    expect(index.rows).toEqual([]);
    const [again] = await fill(1);
    await index.update();
    expect(index.rows.map(({ id }) => id)).toEqual([again]);
    await index.putAway();
    expect((await reopened()).before).toEqual(await fresh());
  });

  it('forgets a review whose documents were deleted', async () => {
    const ids = await fill(3);
    const index = await ReviewIndex.open(store);
    await index.update();
    await index.putAway();
    const db = await store.database();
    for (const id of ids.slice(0, 2)) {
      const { rows } = await db.allDocs({ startkey: `reading/${id}`, endkey: `reading/${id}/\uffff` });
      for (const row of rows) await db.remove(row.id, row.value.rev);
      await index.update();
      expect(byId(index.rows)).toEqual(await fresh());
      expect((await reopened()).after).toEqual(await fresh());
    }
    expect(index.rows.map((row) => row.id)).toEqual([ids[2]]);
  });

  it('is made anew when what was put away is gone or of no use', async () => {
    await fill(3);
    const index = await ReviewIndex.open(store);
    await index.update();
    await index.putAway();
    const db = await store.database();
    const spoil: [string, object | null][] = [
      ['_local/index-5', null],
      ['_local/index-7', { rows: '{' }],
      ['_local/index', { format: 0, seq: 1 }],
      ['_local/index', { format: 1 }],
      ['_local/index', null],
    ];
    for (const [id, by] of spoil) {
      const { _rev } = await db.get(id);
      if (by) await db.put({ _id: id, _rev, ...by });
      else await db.remove(id, _rev);
      const other = await ReviewIndex.open(storeElsewhere(name));
      expect(other.rows).toEqual([]);
      expect(await other.update()).toBe(true);
      expect(byId(other.rows)).toEqual(await fresh());
      await other.putAway();
      expect((await reopened()).before).toEqual(await fresh());
    }
  });

  it('is never half put away, and harms no review, when that fails', async () => {
    await fill(3);
    const index = await ReviewIndex.open(store);
    await index.update();
    // The adapter says so on the console as well.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const nth of [1, 20, 65]) {
      const fault = failAt(nth, '');
      const error = await index.putAway().catch((cause: unknown) => cause);
      fault.restore();
      expect(error).toBeDefined();
      expect(await reopened()).toMatchObject({ before: [], after: await fresh() });
    }
  });

  it('that two put away at once is right at the next opening', async () => {
    const ids = await fill(6);
    const other = storeElsewhere(name);
    const indexes = [await ReviewIndex.open(store), await ReviewIndex.open(other)];
    for (const [i, id] of ids.entries()) {
      await store.add([await say(id, 'Ann', i, { kind: 'tag', tag: `t${i}` })]);
      const index = indexes[i % 2];
      await index?.update();
      await index?.putAway();
      expect((await reopened()).after).toEqual(await fresh());
    }
  });

  it('takes in hundreds of changes at once', async () => {
    await fill(1);
    const index = await ReviewIndex.open(store);
    await index.update();
    await fill(520);
    await index.update();
    expect(byId(index.rows)).toEqual(await fresh());
    expect(index.rows).toHaveLength(520);
  });
});

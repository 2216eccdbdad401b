import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CATEGORIES, CHECKS } from '../../lib/engine/types.ts';
import { filterRows } from '../../lib/reviews/filter.ts';
import { ReviewIndex } from '../../lib/reviews/index.ts';
import { marksOf, type Row, rowOf } from '../../lib/reviews/row.ts';
import { ReviewStore } from '../../lib/reviews/store.ts';
import { failAt, newName, storeElsewhere } from './support/database.ts';
import { keep, LINES, MAIL, reviewOf, say } from './support/make.ts';

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

  it('follows what others do', async () => {
    const [first] = await fill(2);
    const index = await ReviewIndex.open(store);
    await index.update();
    let told = 0;
    const stop = new AbortController();
    index.follow(
      () => told++,
      () => expect.fail(),
      stop.signal,
    );
    await storeElsewhere(name).add([await say(first ?? '', 'Bob', 1, { kind: 'tag', tag: 'new' })]);
    await expect.poll(() => told).toBe(1);
    expect(byId(index.rows)).toEqual(await fresh());
    await store.erase();
    await expect.poll(() => index.rows).toEqual([]);
    const [again] = await fill(1);
    await expect.poll(() => index.rows.map(({ id }) => id)).toEqual([again]);
    stop.abort();
    await index.putAway();
    expect((await reopened()).before).toEqual(await fresh());
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

describe('a row', () => {
  it('says how the review stands', async () => {
    const kept = await keep(LINES, { source: MAIL });
    const row = rowOf(
      reviewOf(kept, [
        await say(kept.review, 'Ann', 1, {
          kind: 'status',
          target: CULTURE,
          status: 'evidenced',
          note: 'p. 4',
        }),
        await say(kept.review, 'Ann', 2, { kind: 'title', title: 'Cloud: the Café pitch' }),
        await say(kept.review, 'Ann', 3, { kind: 'tag', tag: 'Lot 1' }),
      ]),
    );
    expect(row).toMatchObject({
      id: kept.review,
      title: 'Cloud: the Café pitch',
      vendor: 'cloud.example',
      source: 'mail',
      at: '2026-11-02T10:00:00.000Z',
      changed: '2026-11-02T11:03:00.000Z',
      tags: ['Lot 1'],
      pitch: true,
      judged: false,
    });
    expect(row.statuses[CHECKS.indexOf('culture')]).toBe('evidenced');
    const { claims } = kept.reading.critique;
    for (const [i, category] of CATEGORIES.entries())
      expect(row.claims[i]).toBe(claims.filter((claim) => claim.category === category).length);
    expect(row.claims[CATEGORIES.indexOf('savings')]).toBeGreaterThan(0);
    for (const word of ['cafe pitch', 'ann@cloud.example', 'lot 1', 'p. 4', 'save up to 40%'])
      expect(row.search).toContain(word);
    const marks = marksOf(row);
    expect(marks).toContainEqual({
      at: expect.closeTo(kept.reading.critique.claims[0]?.at ?? 0, 2),
      category: 'portal',
    });
    expect(marks.filter((mark) => 'check' in mark).map((mark) => 'check' in mark && mark.check)).toContain(
      'user-needs',
    );
    expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  it('is found by what it says, and by nothing else', async () => {
    const kept = await keep();
    const other = await keep(LINES, { source: MAIL });
    const rows = [
      rowOf(reviewOf(kept, [await say(kept.review, 'Ann', 3, { kind: 'tag', tag: 'crm' })])),
      rowOf(reviewOf(other, [await say(other.review, 'Ann', 3, { kind: 'delete' })])),
      rowOf(
        reviewOf(other, [await say(other.review, 'Ann', 1, { kind: 'agree', target: CULTURE, note: '' })]),
      ),
    ];
    const found = (filter: Parameters<typeof filterRows>[1]) =>
      filterRows(rows, filter).map((row) => rows.indexOf(row));
    expect(found({})).toEqual([0, 2]);
    expect(found({ deleted: true })).toEqual([1]);
    expect(found({ text: ' PORTAL  residents ' })).toEqual([0, 2]);
    expect(found({ text: 'portal nowhere' })).toEqual([]);
    expect(found({ vendor: 'portal.example' })).toEqual([0]);
    expect(found({ source: 'mail' })).toEqual([2]);
    expect(found({ tag: 'crm' })).toEqual([0]);
    expect(found({ judged: true })).toEqual([2]);
    expect(found({ disagreement: true })).toEqual([]);
    expect(found({ headline: true })).toEqual([0, 2]);
    expect(found({ headline: false })).toEqual([]);
    expect(found({ check: { check: 'culture', status: 'missing' } })).toEqual([0, 2]);
    expect(found({ check: { check: 'user-needs', status: 'missing' } })).toEqual([]);
  });
});

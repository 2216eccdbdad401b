import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../lib/i18n/translate.ts';
import { stateOf } from '../../lib/reviews/judgements.ts';
import type { Review } from '../../lib/reviews/record.ts';
import type { Saying } from '../../lib/reviews/saying.ts';
import { lately } from '../../lib/team/activity.ts';
import { Notebook } from '../../lib/team/notebook.ts';
import { NotebookRows } from '../../lib/team/rows.ts';
import { shareAll } from '../../lib/team/share-all.ts';
import { keep, LINES, say } from '../reviews/support/make.ts';
import type { Person } from './support/person.ts';
import { openServer, type Tried } from './support/server.ts';
import { agree, CHECK, joined, kept, LONG, seen, share } from './support/team.ts';

let tried: Tried;
beforeAll(async () => {
  tried = await openServer();
});
afterAll(() => tried.close());

const AT = '2026-11-05T09:00:00.000Z';
const notebookOf = (person: Person) => new Notebook(person.own, person.teams, async () => ['Ann']);
const asked = (note: string, own = false): Saying => ({
  kind: 'asked',
  target: CHECK,
  note,
  at: AT,
  private: own,
});
const words = (review: Review | undefined) =>
  (review?.entries ?? []).map((entry) => [entry.by, 'note' in entry ? entry.note : entry.kind]);

/** Both in one team, with a review that Ann keeps and has shared. */
async function two(): Promise<{ ann: Person; bob: Person; review: string }> {
  const [ann, bob] = await joined(tried, 'ann', 'bob');
  const review = await kept(ann);
  await share(ann, review);
  await ann.teams.run();
  await bob.teams.run();
  return { ann, bob, review };
}

describe('the notebook with teams', () => {
  it('says to the team what is not private, and to the own notebook all, and shows each thing once', async () => {
    const { ann, bob, review } = await two();
    const notebook = notebookOf(ann);
    await notebook.say(review, asked('On the phone.'), 'Ann');
    await notebook.say(review, asked('Between us.', true), 'Ann');
    expect(words(await notebook.get(review))).toEqual(
      [
        ['Ann', 'Between us.'],
        [ann.user, 'On the phone.'],
      ].sort(),
    );
    await ann.teams.run();
    await bob.teams.run();
    expect(words(await seen(bob, review))).toEqual([[ann.user, 'On the phone.']]);
  });

  it('takes back in the team and in the own notebook, whichever id is named', async () => {
    const { ann, bob, review } = await two();
    const notebook = notebookOf(ann);
    await notebook.say(review, asked('On the phone.'), 'Ann');
    const [there] = (await seen(ann, review))?.entries ?? [];
    const back: Saying = { kind: 'withdraw', entry: there?.id ?? '', at: AT, private: false };
    const own = await notebook.forOwn(review, [back]);
    const [here] = (await ann.own.get(review))?.entries ?? [];
    expect(own).toEqual([{ ...back, entry: here?.id }]);
    expect(here?.id).not.toBe(there?.id);
    await notebook.tell(review, [{ ...back, entry: here?.id ?? '' }]);
    await ann.teams.run();
    await bob.teams.run();
    const state = stateOf((await seen(bob, review))?.entries ?? []);
    expect(state.judged).toBe(false);
  });

  it('keeps of a review that only the team has nothing here, but what is for this machine alone', async () => {
    const { bob, review } = await two();
    const notebook = notebookOf(bob);
    await notebook.say(review, { kind: 'tag', tag: 'portals', at: AT, private: false }, 'Bob');
    expect(await bob.own.get(review)).toBeUndefined();
    expect(stateOf((await seen(bob, review))?.entries ?? []).tags).toEqual(['portals']);
    await notebook.say(review, { kind: 'delete', at: AT, private: false }, 'Bob');
    expect(stateOf((await notebook.get(review))?.entries ?? []).deleted).toBe(true);
    expect(stateOf((await seen(bob, review))?.entries ?? []).deleted).toBe(false);
  });

  it('lists every review once, in the order of their ids', async () => {
    const { ann } = await two();
    for (const n of [1, 2, 3])
      await ann.own.save(await keep(LINES, { source: { type: 'page', url: `https://portal.example/${n}` } }));
    const notebook = notebookOf(ann);
    const ids: string[] = [];
    for await (const { id } of notebook.all()) ids.push(id);
    expect(ids).toHaveLength(4);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });
});

describe('its rows', () => {
  it('are one to a review, with the teams, what is unread, what people differ about and whom to ask', async () => {
    const { ann, bob, review } = await two();
    await ann.own.save(await keep(LINES, { source: { type: 'page', url: 'https://portal.example/own' } }));
    const notebook = notebookOf(ann);
    const rows = await NotebookRows.open(notebook);
    await rows.update();
    const find = () => rows.rows.find(({ id }) => id === review);
    expect(rows.rows.map(({ teams }) => teams).toSorted()).toEqual([[], ['Digital team']]);
    await notebook.say(review, asked('On the phone.'), 'Ann');
    await agree(bob, review, 'So it is.', '2026-11-06T09:00:00.000Z');
    await bob.teams.run();
    await ann.teams.run();
    await rows.update();
    expect(find()).toMatchObject({
      disagreement: true,
      differ: [
        { verdict: 'asked', n: 1 },
        { verdict: 'agree', n: 1 },
      ],
      ask: bob.user,
      unread: false,
    });
    const before = rows.rows.find(({ id }) => id !== review);
    rows.unread = new Set([review]);
    expect(find()?.unread).toBe(true);
    await rows.update();
    expect(find()?.unread).toBe(true);
    expect(rows.rows.find(({ id }) => id !== review)).toBe(before);
  });

  it('go with the team that is left', async () => {
    const { bob } = await two();
    const rows = await NotebookRows.open(notebookOf(bob));
    await rows.update();
    expect(rows.rows).toHaveLength(1);
    await bob.teams.leave(bob.team, { remove: true });
    await rows.update();
    expect(rows.rows).toHaveLength(0);
  });
});

it('of several reviews the one that is too long is not shared, with the reason, and all the others are', async () => {
  const [ann] = await joined(tried, 'ann');
  const long = await keep(LONG, { source: { type: 'page', url: 'https://long.example/' } });
  await ann.own.save(long);
  const before = await kept(ann, 'https://before.example/');
  const after = await kept(ann, 'https://after.example/');
  const told: number[] = [];
  const notShared = await shareAll(
    notebookOf(ann),
    [before, long.review, after],
    ann.team,
    { text: false, names: ['Ann'] },
    (share) => told.push(share),
    new AbortController().signal,
  );
  expect(notShared).toEqual([t('team.share.too-long', { title: 'A page of claims' })]);
  expect(told).toEqual([0, 1 / 3, 2 / 3]);
  expect(await Promise.all([before, long.review, after].map(async (id) => !!(await seen(ann, id))))).toEqual([
    true,
    false,
    true,
  ]);
}, 30_000);

it('what others did is told newest first, without what one did oneself, and marked where it is new', async () => {
  const { ann, bob, review } = await two();
  const store = await ann.store();
  const since = await store.seq();
  await agree(bob, review, 'Older word, later come.', '2026-01-01T09:00:00.000Z');
  await bob.teams.run();
  await ann.teams.run();
  const ofAnn = { team: ann.team, user: ann.user, since };
  const { done, unread } = await lately(store, ofAnn);
  expect(done.map(({ by, unread: isNew }) => [by, isNew])).toEqual([[bob.user, true]]);
  expect([...unread]).toEqual([review]);
  const later = await lately(store, { ...ofAnn, since: await store.seq() });
  expect(later.unread.size).toBe(0);
  const ofBob = await lately(await bob.store(), { team: bob.team, user: bob.user, since: 0 });
  expect(ofBob.done.map(({ entry, by }) => [entry, by])).toEqual([[null, ann.user]]);
});

it('whoever was away for long finds every review marked to which something came', async () => {
  const { ann, bob } = await two();
  const store = await ann.store();
  const since = await store.seq();
  const n = 5100;
  const idOf = (i: number) => String(i).padStart(64, '0');
  const db = await store.database();
  const come = (from: number, to: number) =>
    db.bulkDocs(
      Array.from({ length: to - from }, (_, i) => ({
        _id: `entry/${idOf(from + i)}/${idOf(from + i)}`,
        entry: { by: i % 2 === 0 ? bob.user : ann.user },
      })),
    );
  await come(0, n);
  const ofAnn = { team: ann.team, user: ann.user, since };
  expect((await lately(store, ofAnn)).unread.size).toBe(n / 2);
  await come(n, n + 2);
  expect((await lately(store, ofAnn)).unread.size).toBe(n / 2 + 1);
});

it('all that is new is counted and marked, more than is listed too', async () => {
  const { ann, bob } = await two();
  const store = await ann.store();
  const since = await store.seq();
  const many = Array.from({ length: 60 }, (_, i) =>
    say(String(i).padStart(64, '0'), bob.user, i % 50, { kind: 'tag', tag: 'shortlist' }),
  );
  await store.add(await Promise.all(many));
  await store.add([await say('a0'.repeat(32), ann.user, 1, { kind: 'tag', tag: 'own' })]);
  const ofAnn = { team: ann.team, user: ann.user, since };
  const found = await lately(store, ofAnn);
  expect([found.done.length, found.news, found.unread.size]).toEqual([50, 60, 60]);
  const seen = await lately(store, { ...ofAnn, since: await store.seq() });
  expect([seen.done.length, seen.news, seen.unread.size]).toEqual([50, 0, 0]);
});

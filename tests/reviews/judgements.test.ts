import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differing, settledBy, stateOf, statusOf } from '../../lib/reviews/judgements.ts';
import type { Entry } from '../../lib/reviews/record.ts';
import { keep, reviewOf, say } from './support/make.ts';

const REVIEW = 'a'.repeat(64);
const CLAIM = { type: 'claim', claim: 'c1', quote: 'Save 40%.', rule: 'savings.share' } as const;
const CHECK = { type: 'check', check: 'culture' } as const;

it('takes the latest word of each person', async () => {
  const entries = [
    await say(REVIEW, 'Ann', 1, { kind: 'asked', target: CLAIM, note: '' }),
    await say(REVIEW, 'Ann', 3, {
      kind: 'answered',
      target: CLAIM,
      answer: 'In year two.',
      where: 'Email, 3 Nov',
    }),
    await say(REVIEW, 'Bob', 2, { kind: 'asked', target: CLAIM, note: 'Again' }),
    await say(REVIEW, 'Bob', 4, { kind: 'note', target: CLAIM, note: 'Which year?' }),
  ] as const;
  const claim = stateOf(entries).claims.get('c1');
  expect(claim).toEqual({ judgements: [entries[2], entries[1]], disagreement: true, notes: [entries[3]] });
  expect(stateOf(entries)).toMatchObject({ judged: true, disagreement: true, deleted: false });
  expect(stateOf(entries.slice(2)).disagreement).toBe(false);
});

it('takes back what its own author withdraws, and nobody else', async () => {
  const ask = await say(REVIEW, 'Ann', 1, { kind: 'asked', target: CHECK, note: '' });
  const agree = await say(REVIEW, 'Ann', 2, { kind: 'agree', target: CHECK, note: '' });
  const undo = (by: string, entry: Entry, minute: number) =>
    say(REVIEW, by, minute, { kind: 'withdraw', entry: entry.id });
  const latest = (entries: Entry[]) => stateOf(entries).checks.culture.judgements.map(({ kind }) => kind);
  expect(latest([ask, agree])).toEqual(['agree']);
  expect(latest([ask, agree, await undo('Ann', agree, 3)])).toEqual(['asked']);
  expect(latest([ask, agree, await undo('Bob', agree, 3)])).toEqual(['agree']);
  const undone = await undo('Ann', agree, 3);
  expect(latest([ask, agree, undone, await undo('Ann', undone, 4)])).toEqual(['asked']);
  // A clock that went back between saying and taking back.
  expect(latest([ask, agree, await undo('Ann', agree, 0)])).toEqual(['asked']);
});

it('settles a flag by a false alarm that nobody contests, or by an answer that nobody questioned since', async () => {
  const agree = await say(REVIEW, 'Ann', 1, { kind: 'agree', target: CHECK, note: '' });
  const asked = await say(REVIEW, 'Ann', 2, { kind: 'asked', target: CHECK, note: '' });
  const answer = await say(REVIEW, 'Bob', 3, { kind: 'answered', target: CHECK, answer: 'Yes.', where: '' });
  const alarm = await say(REVIEW, 'Cat', 4, { kind: 'false-alarm', target: CHECK, scope: 'here', note: '' });
  const again = await say(REVIEW, 'Ann', 5, { kind: 'asked', target: CHECK, note: 'Not enough.' });
  const by = (...entries: Entry[]) => settledBy(stateOf(entries).checks.culture).map(({ kind }) => kind);
  expect(by()).toEqual([]);
  expect(by(agree)).toEqual([]);
  expect(by(alarm)).toEqual(['false-alarm']);
  expect(by(agree, alarm)).toEqual([]);
  expect(by(asked, answer)).toEqual(['answered']);
  expect(by(asked, answer, again)).toEqual([]);
});

it('has the newest status that somebody gave stand, and shows that people differ', async () => {
  const kept = await keep();
  const found = kept.reading.critique.checks.find(({ check }) => check === 'culture')?.status;
  const status = (by: string, minute: number, what: 'asserted' | 'evidenced') =>
    say(kept.review, by, minute, { kind: 'status', target: CHECK, status: what, note: 'Page 4' });
  const entries = [await status('Ann', 1, 'asserted'), await status('Bob', 2, 'evidenced')];
  const now = (some: Entry[]) => statusOf(reviewOf(kept, some), stateOf(some), 'culture');
  expect(found).toBe('missing');
  expect([now([]), now(entries.slice(0, 1)), now(entries)]).toEqual(['missing', 'asserted', 'evidenced']);
  expect(stateOf(entries).checks.culture).toMatchObject({ disagreement: true, override: entries[1] });
  expect(stateOf(entries).judged).toBe(false);
});

it('keeps titles of all, tags, deletion and findings', async () => {
  const entries = [
    await say(REVIEW, 'Ann', 1, { kind: 'title', title: 'Portal' }),
    await say(REVIEW, 'Bob', 2, { kind: 'title', title: 'Portal 2' }),
    await say(REVIEW, 'Ann', 3, { kind: 'tag', tag: 'lot 1' }),
    await say(REVIEW, 'Ann', 3, { kind: 'tag', tag: 'crm' }),
    await say(REVIEW, 'Bob', 4, { kind: 'untag', tag: 'lot 1' }),
    await say(REVIEW, 'Bob', 5, { kind: 'delete' }),
    await say(REVIEW, 'Ann', 6, { kind: 'finding', quote: 'No downtime.', prefix: '', suffix: '', note: '' }),
  ];
  expect(stateOf(entries)).toMatchObject({
    title: 'Portal 2',
    titles: [entries[0], entries[1]],
    tags: ['crm'],
    deleted: true,
    findings: [entries[6]],
  });
  expect(stateOf([...entries, await say(REVIEW, 'Ann', 7, { kind: 'undelete' })]).deleted).toBe(false);
  expect(stateOf([])).toMatchObject({ title: undefined, tags: [], deleted: false, judged: false });
});

it('is the same in any order, also when all speak at once', async () => {
  const entries = await Promise.all(
    ['Ann', 'Bob', 'Cat'].flatMap((by) => [
      say(REVIEW, by, 1, { kind: 'agree', target: CLAIM, note: by }),
      say(REVIEW, by, 1, { kind: 'asked', target: CLAIM, note: '' }),
      say(REVIEW, by, 1, { kind: 'false-alarm', target: CHECK, scope: 'here', note: 'No' }),
      say(REVIEW, by, 1, { kind: 'title', title: by }),
      say(REVIEW, by, 1, { kind: 'tag', tag: 'x' }),
      say(REVIEW, by, 1, { kind: 'untag', tag: 'x' }),
      say(REVIEW, by, 1, { kind: by === 'Bob' ? 'delete' : 'undelete' }),
    ]),
  );
  const state = stateOf(entries);
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      expect(stateOf(shuffled)).toEqual(state);
    }),
  );
});

it('titles and tags about which people differ stand side by side; where they agree nothing does', async () => {
  const said = await Promise.all([
    say(REVIEW, 'Ann', 1, { kind: 'title', title: 'Portal' }),
    say(REVIEW, 'Bob', 2, { kind: 'title', title: 'Harbour portal' }),
    say(REVIEW, 'Ann', 3, { kind: 'tag', tag: 'crm' }),
    say(REVIEW, 'Bob', 4, { kind: 'untag', tag: 'crm' }),
    say(REVIEW, 'Ann', 5, { kind: 'tag', tag: 'both' }),
    say(REVIEW, 'Bob', 6, { kind: 'tag', tag: 'both' }),
    say(REVIEW, 'Ann', 7, { kind: 'tag', tag: 'mine' }),
    say(REVIEW, 'Ann', 8, { kind: 'untag', tag: 'mine' }),
  ]);
  expect(differing(said).map(({ by, kind }) => `${by} ${kind}`)).toEqual([
    'Ann title',
    'Bob title',
    'Ann tag',
    'Bob untag',
  ]);
  expect(differing(said.slice(0, 1))).toEqual([]);
});

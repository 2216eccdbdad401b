import { describe, expect, it } from 'vitest';
import { contextOf, onRecord, sameReading } from '../../lib/reviews/again.ts';
import { stateOf } from '../../lib/reviews/judgements.ts';
import { makeEntry, makeReading } from '../../lib/reviews/make.ts';
import { assemble } from '../../lib/reviews/merge.ts';
import type { Entry, Review, Target } from '../../lib/reviews/record.ts';
import { alarmsBehind, alarmsOf, type Saying } from '../../lib/reviews/saying.ts';
import type { SetAside } from '../../lib/reviews/set-aside.ts';
import { doneOf, keep, LINES, PAGE, passagesOf } from './support/make.ts';

const LATER = '2026-11-09T10:00:00.000Z';
const SAVING = LINES[2] as string;
const PORTAL = LINES[1] as string;

async function reviewOf(...said: Saying[]): Promise<Review> {
  const { review, reading } = await keep();
  const entries: Entry[] = [];
  for (const saying of said) entries.push(await makeEntry({ ...saying, review, by: 'Ann' }));
  const made = assemble(review, [reading], entries);
  if (!made) throw new Error('A review has a reading.');
  return made;
}

async function targetOf(words: string): Promise<Target & { type: 'claim' }> {
  const { critique } = (await keep()).reading;
  const found = critique.claims.find(({ quote }) => quote.text === words);
  if (!found) throw new Error(`${words} is no claim.`);
  return { type: 'claim', claim: found.id, quote: words, rule: found.rule };
}

async function agree(words: string): Promise<Saying> {
  return { kind: 'agree', target: await targetOf(words), note: '', at: LATER, private: false };
}

async function again(review: Review, lines: readonly string[]) {
  const { reading } = await keep(lines, { at: LATER });
  return onRecord(review, reading, passagesOf(lines));
}

describe('a pitch that is read again', () => {
  it('is the same when nothing has changed, whoever reads it and whenever', async () => {
    const { reading } = await keep(LINES, { at: LATER, by: 'Bob' });
    const first = (await keep()).reading;
    expect(sameReading(first, reading)).toBe(true);
    expect(sameReading(first, { ...reading, treatedAsPitch: true })).toBe(false);
    expect(await again(await reviewOf(), LINES)).toMatchObject({ same: true, by: 'Ann', readings: 1 });
  });

  it('is another when only words around the claims are other ones', async () => {
    const found = await again(await reviewOf(), [...LINES, 'We are in Cardiff.']);
    expect(found).toMatchObject({ same: false, changes: { text: true, gone: [], added: [] } });
  });

  it('lists judged claims that are gone, and those whose words are only quoted or flagged otherwise now', async () => {
    const review = await reviewOf(await agree(SAVING), await agree(PORTAL));
    const found = await again(
      review,
      LINES.filter((line) => line !== SAVING),
    );
    expect(found.unplaced).toEqual([{ claim: (await targetOf(SAVING)).claim, quote: SAVING, place: 'gone' }]);
    const { reading } = await keep(LINES, { at: LATER });
    const unflagged = { ...reading, critique: { ...reading.critique, claims: [] } };
    const [saving] = onRecord(review, unflagged, passagesOf(LINES)).unplaced;
    expect(saving?.place).toMatchObject({ passage: '0.2', text: SAVING });
  });

  it('does not list claims of which everything was taken back', async () => {
    const review = await reviewOf(await agree(SAVING));
    const [said] = review.entries;
    const back = await makeEntry({
      kind: 'withdraw',
      entry: said?.id ?? '',
      review: review.id,
      by: 'Ann',
      at: LATER,
      private: false,
    });
    const found = await again({ ...review, entries: [...review.entries, back] }, LINES.slice(3));
    expect(found.unplaced).toEqual([]);
  });

  it('is not compared with a reading of another part of it', async () => {
    const passages = passagesOf(LINES);
    const done = doneOf(LINES, PAGE, LATER);
    const part = { ...done, reading: { ...done.reading, selection: true } };
    const { reading } = await makeReading({ done: part, passages, by: '', version: '1' });
    expect(onRecord(await reviewOf(), reading, passages)).toMatchObject({ same: false, changes: null });
  });
});

describe('a finding', () => {
  const finding = (quote: string, lines = LINES): Saying => ({
    kind: 'finding',
    quote,
    ...contextOf(quote, passagesOf(lines)),
    note: 'Look.',
    at: LATER,
    private: false,
  });

  it.each([
    ['a few words', '42 residents', { passage: '0.4', text: '42 residents' }],
    ['two passages', `${LINES[3]}\n\n${LINES[4]}`, 'spread'],
  ])('%s: is where it was selected', async (_, quote, place) => {
    const review = await reviewOf(finding(quote));
    const { findings } = await again(review, ['A new first line.', ...LINES].slice(1));
    const [found] = Object.values(findings);
    if (typeof place === 'string') expect(found).toBe(place);
    else expect(found).toMatchObject(place);
  });

  it('is gone with its words', async () => {
    const { findings } = await again(await reviewOf(finding('42 residents')), LINES.slice(0, 4));
    expect(Object.values(findings)).toEqual(['gone']);
  });

  it('has no surroundings where the words stand more than once', () => {
    const twice = ['Save up to 40%. And again, save up to 40%.'];
    expect(contextOf('up to 40%', passagesOf(twice))).toEqual({ prefix: '', suffix: '' });
    expect(contextOf('And  again', passagesOf(twice))).toEqual({
      prefix: 'Save up to 40%. ',
      suffix: ', save up to 40%.',
    });
  });
});

describe('what is set aside', () => {
  const aside = async (scope: SetAside['scope'], where: string): Promise<SetAside> => ({
    target: await targetOf(SAVING),
    scope,
    where,
    reason: 'It is a quote.',
    at: LATER,
  });
  const here = () => aside('page', 'https://portal.example/digital');

  it('is a false alarm of its own time and reason, once for a reviewer', async () => {
    const { critique, source } = (await keep()).reading;
    const list = [await here()];
    const said = alarmsOf(critique, source, list, [], 'Ann');
    expect(said).toEqual([
      {
        kind: 'false-alarm',
        target: await targetOf(SAVING),
        scope: 'here',
        note: 'It is a quote.',
        at: LATER,
        private: false,
      },
    ]);
    const { entries } = await reviewOf(...said);
    expect(alarmsOf(critique, source, list, entries, 'Ann')).toEqual([]);
    expect(alarmsOf(critique, source, list, entries, 'Bob')).toHaveLength(1);
  });

  it('elsewhere is none of this pitch', async () => {
    const { critique, source } = (await keep()).reading;
    expect(alarmsOf(critique, source, [await aside('site', 'other.example')], [], 'Ann')).toEqual([]);
    expect(alarmsOf(critique, source, [await aside('everywhere', '')], [], 'Ann')[0]?.scope).toBe(
      'everywhere',
    );
  });

  it('is taken back with the false alarms behind it, one’s own alone', async () => {
    const { critique, source } = (await keep()).reading;
    const entry = await here();
    const review = await reviewOf(...alarmsOf(critique, source, [entry], [], 'Ann'));
    const state = stateOf(review.entries);
    expect(alarmsBehind(state, source, entry, 'Ann').map(({ id }) => id)).toEqual([review.entries[0]?.id]);
    expect(alarmsBehind(state, source, entry, 'Bob')).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { shippedEngine } from '../../lib/packs/engine.ts';

const claimed = (text: string) =>
  shippedEngine()
    .critique([{ id: '0', role: 'paragraph', text }], { treatAsPitch: true })
    .claims.map(({ category }) => category);

it.each([
  'If it worked, it would save time.',
  'If the scheme went ahead, it would save the council £2m a year.',
  'If this came off, it would transform the service.',
  'Would this really save officers time?',
  'Could it one day streamline the back office?',
  'Might it one day transform the way we work?',
  'We asked whether it would save time.',
  'If it ever worked, this would cut our calls by a third.',
  'If the portal delivered, residents would have one place for everything.',
  'Were it to work, the system would automate most of the paperwork.',
  'A portal will not cut your calls by 40%.',
])('what only might be is no claim: %s', (text) => {
  expect(claimed(text)).toEqual([]);
});

it.each([
  'If you want to save time, our portal does it.',
  'Imagine if you could cut calls by 40%.',
  'Would you like to save 10 hours a week?',
  'Could AI transform your service?',
  'It could save your team 10 hours a week.',
  'If it worked for Leeds, it will work for you: 30% fewer calls.',
])('what is put to the buyer is one, a question and an "if" as well: %s', (text) => {
  expect(claimed(text)).not.toEqual([]);
});

it.each([
  ['This is not good enough for the people you serve.', 'missing'],
  ['Most chatbots are no better than a search box.', 'missing'],
  ['The first letters were not good enough, so we rewrote them.', 'evidenced'],
])('other people’s faults are nothing learnt: %s', (text, status) => {
  const { checks } = shippedEngine().critique([{ id: '0', role: 'paragraph', text }], { treatAsPitch: true });
  expect(checks.find(({ check }) => check === 'learning')?.status).toBe(status);
});

import { expect, it } from 'vitest';
import { changesBetween } from '../../lib/reviews/changes.ts';
import type { ReviewReading } from '../../lib/reviews/record.ts';
import { keep, LINES } from './support/make.ts';

const quotes = (claims: readonly { quote: { text: string } }[]) => claims.map(({ quote }) => quote.text);

async function changes(before: readonly string[], after: readonly string[]) {
  const [one, other] = [await keep(before), await keep(after, { at: '2026-11-09T10:00:00.000Z' })];
  return changesBetween(one.reading, other.reading);
}

it('finds no change in the same text', async () => {
  expect(await changes(LINES, LINES)).toEqual({ text: false, gone: [], added: [], reworded: [], checks: [] });
});

it('sees that only words around the claims changed', async () => {
  const { text, gone, added, reworded } = await changes(LINES, [...LINES, 'Our office is in Cardiff.']);
  expect([text, gone, added, reworded]).toEqual([true, [], [], []]);
});

it('tells claims that are gone, new and reworded, and checks that stand otherwise', async () => {
  const after = [
    LINES[0] as string,
    'Save up to 60% of your contact centre costs in the first two years.',
    'We transform your back office and end rekeying for good.',
    'Join 200 councils that trust our platform.',
  ];
  const found = await changes(LINES, after);
  expect(quotes(found.gone)).toContain('Our portal lets residents do everything online, at any hour.');
  expect(
    found.reworded.map(({ before, after: now }) => [before.category, before.quote.text, now.quote.text]),
  ).toEqual([['savings', LINES[2], after[1]]]);
  expect(quotes(found.added)).toContain('Join 200 councils that trust our platform.');
  expect(quotes([...found.gone, ...found.added])).not.toContain(after[2]);
  expect(found.checks).toContainEqual({ check: 'user-needs', before: 'evidenced', after: 'missing' });
});

it('counts a claim that is made twice once, and a claim moved elsewhere not at all', async () => {
  const twice = await changes(LINES.slice(3), [...LINES.slice(3), LINES[2] as string, LINES[2] as string]);
  expect(quotes(twice.added)).toEqual([LINES[2]]);
  const { gone, added, reworded } = await changes(LINES, LINES.toReversed());
  expect([gone, added, reworded]).toEqual([[], [], []]);
});

it('looks for no claim in other words where there are very many', async () => {
  const { reading } = await keep();
  const [claim] = reading.critique.claims;
  if (!claim) throw new Error('The lines hold a claim.');
  const of = (word: string): ReviewReading => ({
    ...reading,
    critique: {
      ...reading.critique,
      claims: Array.from({ length: 5000 }, (_, n) => ({
        ...claim,
        id: `${word}${n}`,
        quote: { ...claim.quote, text: `${claim.quote.text} ${word} ${n}` },
      })),
    },
  });
  const { gone, added, reworded } = changesBetween(of('old'), of('new'));
  expect([gone.length, added.length, reworded.length]).toEqual([5000, 5000, 0]);
});

import { describe, expect, it } from 'vitest';
import type { Role } from '../../lib/engine/types.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';

const engine = shippedEngine();
/** The kinds of claim in each passage. */
const claims = (...texts: (string | [Role, string])[]): string[][] => {
  const passages = texts.map((text, i) => ({
    id: String(i),
    role: typeof text === 'string' ? ('paragraph' as const) : text[0],
    text: typeof text === 'string' ? text : text[1],
  }));
  const found = engine.critique(passages, { treatAsPitch: true }).claims;
  return passages.map(({ id }) =>
    found.filter((claim) => claim.quote.passage === id).map((claim) => claim.category),
  );
};

describe('what a sentence claims', () => {
  it.each([
    ['savings', 'Nurses get an hour a shift back.'],
    ['savings', 'What took an afternoon is done before coffee.'],
    ['savings', 'Run the counter without taking on a single temp.'],
    ['certainty', 'Nobody has to be retrained.'],
    ['certainty', 'If it slips past March you pay nothing.'],
    ['portal', 'Tenants follow a repair from the sofa.'],
    ['portal', 'Every permit and every payment on one screen.'],
    ['back-office', 'Meter readings go straight into the ledger.'],
    ['back-office', 'Approvals, invoices and stock now talk to each other.'],
    ['transformation', 'The smartest way to run a depot.'],
    ['testimonial', 'Larkhaven Borough halved its planning queue.'],
    ['testimonial', 'Half the boroughs in Wales run on it.'],
    ['technology', 'Machine learning spots the odd claim out.'],
  ])('%s, in words of no particular seller: %s', (category, text) => {
    expect(claims(text)[0]).toContain(category);
  });

  it('may be several things at once', () => {
    expect(
      claims('Residents do it all in one portal, calls fall by 40% and you are live in days.')[0],
    ).toEqual(expect.arrayContaining(['portal', 'savings', 'certainty']));
  });

  it('is nothing in a bare feature, a button, furniture or code', () => {
    expect(
      claims(
        'Exports to CSV.',
        ['control', 'Cut your calls'],
        ['furniture', 'Cut your call volumes by 40%.'],
        ['code', 'Cut your call volumes by 40%.'],
      ),
    ).toEqual([[], [], [], []]);
  });

  it('is nothing without a word', () => {
    expect(claims(['heading', '3.18.0'], ['bullet', '98%'], '2018-04-05.', '4.6 (212)')).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('is nothing in doubt, nor in what a council resolves', () => {
    expect(claims('A portal alone will not cut calls.')[0]).toEqual([]);
    expect(claims('The council agreed savings proposals of £4m.')[0]).toEqual([]);
  });
});

describe('who speaks', () => {
  it('a customer vouches even while it tells of doubts and of its own residents', () => {
    expect(claims('“We were drowning in paper, and our residents told us so every week.”')[0]).toContain(
      'testimonial',
    );
  });

  it('a question in quote marks vouches for nothing', () => {
    expect(claims('“Why is it that we can’t do more with the things we have?”')[0]).not.toContain(
      'testimonial',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKS, type Passage, ROLES } from '../../lib/engine/types.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';

const passages = (...texts: string[]): Passage[] =>
  texts.map((text, i) => ({ id: `0.${i}`, role: 'paragraph', text }));
const PITCH = [
  'Transform your council with our all-in-one customer portal',
  'Our award-winning platform gives residents everything they need in one place, 24/7.',
  'Councils save up to 40% on call handling within months. Streamline your back office and eliminate paperwork.',
  'User-friendly and intuitive, it works without changing the way you work.',
  '“It has transformed how we work,” said Jo Evans, Head of IT at Example Borough Council.',
  'Book a demo today and talk to our team about pricing.',
];
const GUIDANCE = [
  'Report a missed bin collection',
  'You must put your bin out by 7am on your collection day. You can report a missed collection from the day after.',
  'You will need your postcode. If you live in a flat, contact your housing officer.',
  'We aim to return within two working days. Sign in to your account if you want to follow your report.',
];

describe('a critique', () => {
  const critique = shippedEngine().critique(passages(...PITCH));

  it('takes a page that sells for a pitch, with the words that told', () => {
    expect(critique.kind).toBe('pitch');
    expect(critique.kindReasons.length).toBeGreaterThan(0);
  });

  it('finds the claims of each kind the page makes', () => {
    const found = new Set(critique.claims.map((claim) => claim.category));
    for (const category of ['portal', 'savings', 'back-office', 'transformation', 'testimonial'] as const)
      expect(found, category).toContain(category);
  });

  it('gives every check a status, with quotes exactly when there is something to quote', () => {
    expect(critique.checks.map(({ check }) => check)).toEqual([...CHECKS]);
    for (const { status, evidence } of critique.checks)
      expect(evidence.length === 0).toBe(status === 'missing');
    const status = Object.fromEntries(critique.checks.map(({ check, status: s }) => [check, s]));
    expect(status).toMatchObject({ 'user-needs': 'asserted', culture: 'contradicted', iteration: 'missing' });
  });

  it('leaves guidance alone', () => {
    const { kind, claims, checks } = shippedEngine().critique(passages(...GUIDANCE));
    expect(kind).toBe('not-pitch');
    expect(claims).toEqual([]);
    expect(new Set(checks.map(({ status }) => status))).toEqual(new Set(['missing']));
  });

  it('reads claims in what is no pitch when told to', () => {
    const { kind, claims } = shippedEngine().critique(
      passages(...GUIDANCE, 'Save up to 40% on call handling with our portal.'),
      {
        treatAsPitch: true,
      },
    );
    expect(kind).toBe('not-pitch');
    expect(claims.map((claim) => claim.category)).toContain('savings');
  });

  it('does not judge a language it has no rules for', () => {
    const french = passages(
      'Notre plateforme transforme la relation avec les citoyens et réduit les coûts de la mairie dans tous les services.',
    );
    expect(shippedEngine().critique(french)).toMatchObject({ judged: false, language: 'fr', claims: [] });
  });

  it('judges UK and US spelling alike', () => {
    const read = (text: string) => shippedEngine().critique(passages(text), { treatAsPitch: true }).claims;
    const uk = read(
      'Our platform digitises and optimises your paper processes so your organisation saves money.',
    );
    const us = read(
      'Our platform digitizes and optimizes your paper processes so your organization saves money.',
    );
    expect(uk.length).toBeGreaterThan(0);
    expect(us.map(({ category, rule }) => [category, rule])).toEqual(
      uk.map(({ category, rule }) => [category, rule]),
    );
  });

  it('says nothing of buttons, furniture and code', () => {
    const texts = PITCH.flatMap((text, i) =>
      (['control', 'furniture', 'code'] as const).map((role) => ({ id: `${role}${i}`, role, text })),
    );
    const { claims, words } = shippedEngine().critique(texts, { treatAsPitch: true });
    expect(claims).toEqual([]);
    expect(words).toBe(0);
  });

  it('keeps a claim’s id when the text around it changes', () => {
    const ids = (texts: string[]) =>
      shippedEngine()
        .critique(passages(...texts))
        .claims.map(({ id }) => id);
    expect(ids(['A new first paragraph.', ...PITCH])).toEqual(expect.arrayContaining(ids(PITCH)));
  });
});

describe('on any text', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(...PITCH, 'save ', '“', '" ', '£', '40% ', '\u202e', '\ud800', '. ', '\n', 'portal '),
  );
  const text = fc.array(words, { maxLength: 20 }).map((parts) => parts.join(''));
  const any = fc.array(fc.record({ role: fc.constantFrom(...ROLES), text }), { maxLength: 6 });

  it('never throws, quotes what is there, and answers the same twice', () => {
    fc.assert(
      fc.property(any, (parts) => {
        const input = parts.map((part, i) => ({ id: String(i), ...part }));
        const critique = shippedEngine().critique(input, { treatAsPitch: true });
        const quotes = [
          ...critique.claims.map((c) => c.quote),
          ...critique.checks.flatMap((c) => c.evidence.map((e) => e.quote)),
        ];
        for (const quote of quotes) {
          const passage = input[Number(quote.passage)];
          expect(passage?.text.slice(quote.start, quote.end)).toBe(quote.text);
        }
        expect(shippedEngine().critique(input, { treatAsPitch: true })).toEqual(critique);
      }),
      { numRuns: 300 },
    );
  });

  it('reads a single line of a megabyte', () => {
    const line = 'save money with our portal and cut costs '.repeat(25_000);
    const { words: read } = shippedEngine().critique(passages(line), { treatAsPitch: true });
    expect(read).toBe(200_000);
  });
});

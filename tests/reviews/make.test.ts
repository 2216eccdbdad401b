import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../lib/documents/plain-text.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';
import { entryDocument } from '../../lib/reviews/documents.ts';
import { contentId } from '../../lib/reviews/ids.ts';
import { LIMITS } from '../../lib/reviews/limits.ts';
import { fullText, makeReading, NotKept, quotesOf, surroundings } from '../../lib/reviews/make.ts';
import { CONTEXT, contextKey } from '../../lib/reviews/record.ts';
import { readEntry, readReading } from '../../lib/reviews/validate.ts';
import { doneOf, keep, LINES, MAIL, PAGE, passagesOf, say } from './support/make.ts';

const CORPUS = new URL('../corpus/texts/', import.meta.url);
const AT = '2026-11-02T10:00:00.000Z';

describe('a reading', () => {
  it('holds the surroundings and the place of every quote of a long text', async () => {
    const texts = readdirSync(CORPUS).map((file) => readFileSync(new URL(file, CORPUS), 'utf8'));
    const { passages } = readPlainText(texts.join('\n\n'));
    const critique = shippedEngine().critique(passages, { treatAsPitch: true });
    const done = { ...doneOf(LINES, PAGE, AT), critique };
    const { reading, text } = await makeReading({ done, passages, by: '', version: '1' });
    const quotes = quotesOf(critique);
    expect(quotes.length).toBeGreaterThan(300);
    expect(reading.textLength).toBe(text.length);
    for (const quote of quotes) {
      const { prefix, suffix, at } = reading.context[contextKey(quote)] ?? { prefix: '', suffix: '', at: -1 };
      expect(text.slice(at, at + quote.text.length)).toBe(quote.text);
      expect(text.slice(0, at).endsWith(prefix)).toBe(true);
      expect(text.slice(at + quote.text.length).startsWith(suffix)).toBe(true);
      expect(prefix.length).toBeGreaterThanOrEqual(Math.min(at, CONTEXT - 1));
    }
    expect((await readReading(JSON.parse(JSON.stringify(reading)))).ok).toBe(true);
  });

  it('is the same for the same, whatever the order of keys, and another for anything else', async () => {
    const [a, b] = [await keep(), await keep()];
    const reversed = Object.fromEntries(Object.entries(b.reading).toReversed());
    expect(a.reading.id).toBe(b.reading.id);
    expect((await readReading(reversed)).ok).toBe(true);
    const others = [
      await keep(LINES.slice(1)),
      await keep(LINES, { by: 'Bob' }),
      await keep(LINES, { source: MAIL }),
    ];
    expect(new Set([a, ...others].map(({ reading }) => reading.id)).size).toBe(4);
    expect(
      (await keep(LINES, { source: { type: 'page', url: 'https://portal.example/digital' } })).review,
    ).toBe(a.review);
    expect(others[2]?.review).not.toBe(a.review);
  });

  it('stands halves of characters in the text, the title and the quotes', async () => {
    const broken = ['Our \ud83d portal saves 40% of your costs.', '\ude00 Save money with our portal \ud83d'];
    const { reading, text } = await keep(broken);
    expect(JSON.stringify(reading)).toBe(JSON.stringify(reading).toWellFormed());
    expect(JSON.stringify(reading)).not.toMatch(/\\ud[89a-f]/);
    expect(text).toHaveLength(fullText(passagesOf(broken)).length);
    expect((await readReading(reading)).ok).toBe(true);
  });

  it('is refused when the passages are other ones', async () => {
    const done = doneOf(LINES, PAGE, AT);
    const passages = passagesOf(LINES.toReversed());
    await expect(makeReading({ done, passages, by: '', version: '1' })).rejects.toMatchObject({
      reason: 'read-again',
    });
  });

  it('cuts a title and an address that are only long, and is refused when a quote would be', async () => {
    const url = `https://portal.example/digital?${'x'.repeat(LIMITS.url)}`;
    const { reading, review } = await keep(['T'.repeat(9000), ...LINES], { source: { type: 'page', url } });
    expect(reading.title).toHaveLength(LIMITS.line);
    expect(reading.source).toEqual({ type: 'page', url: 'https://portal.example/digital' });
    expect(review).toBe(
      (await keep(LINES, { source: { type: 'page', url: 'https://portal.example/digital' } })).review,
    );
    const long = { ...MAIL, messageId: 'x'.repeat(LIMITS.line + 1) } as typeof MAIL;
    await expect(keep(LINES, { source: long })).rejects.toEqual(new NotKept('too-large'));
  });
});

it('keeps figures read apart, voices, other languages, doubt and the words that told, and reads what was kept before they were', async () => {
  const { reading } = await keep([
    ...LINES,
    'Our portal saves councils between £3m and £4m a year, down from nine hours to minutes.',
    '“We have never looked back since we bought it.” – Ann Lee, Head of IT, Marlow Council',
    'Mae ein porth yn rhyddhau staff y cyngor ac yn arbed amser i bawb sydd yn ei ddefnyddio.',
  ]);
  const { critique } = reading;
  expect(critique.unjudged).toMatchObject([{ language: 'cy' }]);
  expect(critique.onlyBuyers).toHaveLength(1);
  expect(critique.claims.some(({ substantiation: { said } }) => said?.voice === 'buyer')).toBe(true);
  expect(critique.claims.some(({ words }) => words && words.length > 0)).toBe(true);
  const { id: _, ...before } = structuredClone(reading);
  delete before.critique.sure;
  delete before.critique.unjudged;
  delete before.critique.onlyBuyers;
  for (const claim of before.critique.claims) {
    delete claim.words;
    delete claim.substantiation.said;
    for (const figure of claim.substantiation.figures) delete figure.amount;
  }
  const old = { id: await contentId(before), ...before };
  expect(await readReading(old)).toMatchObject({ ok: true, value: { reading: old } });
});

it('surroundings never hold half of a character', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '😀', '\n'), minLength: 100, maxLength: 300 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (all, a, b) => {
      const edges = [a % all.length, b % all.length].map((at) =>
        all[at]?.match(/[\udc00-\udfff]/) ? at - 1 : at,
      );
      const [start, end] = [Math.min(...edges), Math.max(...edges)];
      const { prefix, suffix } = surroundings(all, start, end);
      for (const part of [prefix, suffix]) {
        expect(part.isWellFormed()).toBe(true);
        expect(part.length).toBeLessThanOrEqual(CONTEXT);
      }
      expect(all.slice(start - prefix.length, end + suffix.length)).toBe(
        prefix + all.slice(start, end) + suffix,
      );
    }),
  );
});

describe('an entry', () => {
  const target = { type: 'review' } as const;

  it('is named by what it says', async () => {
    const [a, b] = [
      await say('a'.repeat(64), 'Ann', 1, { kind: 'note', target, note: 'x' }),
      await say('a'.repeat(64), 'Ann', 1, { kind: 'note', target, note: 'y' }),
    ];
    expect(a.id).not.toBe(b.id);
    expect((await readEntry(a)).ok).toBe(true);
    expect(await readEntry({ ...a, note: 'y' })).toEqual({ ok: false, problem: 'changed' });
  });

  it('is less than 5 kB as a document, whatever is in it, and refused when it cannot be', async () => {
    const answer = 'a'.repeat(LIMITS.answer);
    const claim = { type: 'claim', claim: 'c', quote: 'q'.repeat(600), rule: 'r' } as const;
    const entry = await say('a'.repeat(64), 'Ann', 1, {
      kind: 'answered',
      target: claim,
      answer,
      where: 'w'.repeat(500),
    });
    expect(entry.id).toMatch(/^[0-9a-f]{64}$/);
    expect(Buffer.byteLength(JSON.stringify(entryDocument(entry)))).toBeLessThan(5000);
    await expect(
      say('a'.repeat(64), 'Ann', 1, { kind: 'note', target, note: '€'.repeat(2000) }),
    ).rejects.toEqual(new NotKept('too-large'));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../lib/engine/types.ts';
import { anchor, type Wanted } from '../../lib/reviews/anchor.ts';
import { fullText, surroundings } from '../../lib/reviews/make.ts';
import { plain } from '../../lib/reviews/plain.ts';
import { passagesOf } from './support/make.ts';

/** The `nth` place of a quote in a text, as a reading keeps it. */
function wanted(text: string, lines: readonly string[], nth = 1): Wanted {
  const full = fullText(passagesOf(lines));
  let at = -1;
  for (let i = 0; i < nth; i++) at = full.indexOf(text, at + 1);
  if (at < 0) throw new Error(`No ${text}`);
  return { text, at, ...surroundings(full, at, at + text.length) };
}

/** Where a quote of the first text is in the second, as `line.start`; undefined when it is lost. */
function moved(
  text: string,
  before: readonly string[],
  after: readonly string[],
  nth = 1,
): string | undefined {
  const passages = passagesOf(after);
  const { placed, lost } = anchor([wanted(text, before, nth)], passages);
  const [quote] = placed.values();
  expect(placed.size + lost.length).toBe(1);
  if (!quote) return undefined;
  expect(passages.find(({ id }) => id === quote.passage)?.text.slice(quote.start, quote.end)).toBe(
    quote.text,
  );
  return `${quote.passage}.${quote.start}`;
}

const SAVE = 'Save up to 40% of your costs.';
const FILLER = 'The council publishes its minutes every second Tuesday of the month.';

describe('a quote is found again', () => {
  it.each([
    ['unchanged', [FILLER, SAVE], [FILLER, SAVE], '0.1.0'],
    ['after text was put before it', [SAVE, FILLER], [FILLER, FILLER, `Now: ${SAVE}`, FILLER], '0.2.5'],
    ['with other white space', [SAVE], [FILLER, ' Save  up to\u00a040%\nof your costs.'], '0.1.1'],
    ['in a new place with nothing of the old around it', [FILLER, SAVE], [SAVE, 'Other words.'], '0.0.0'],
  ])('%s', (_, before, after, place) => {
    expect(moved(SAVE, before, after)).toBe(place);
  });

  it('with other quotation marks', () => {
    expect(
      moved(
        '“It’s quick for everybody,” said Ann.',
        ['“It’s quick for everybody,” said Ann.'],
        ['"It\'s quick for everybody," said Ann.'],
      ),
    ).toBe('0.0.0');
  });

  it('by what stands around it, when its words are there more than once', () => {
    const before = [
      `Alpha suite for schools. ${SAVE} Ask Ann.`,
      FILLER,
      `Beta tools for clinics. ${SAVE} Ask Bob.`,
    ];
    const after = [before[2] as string, FILLER, before[0] as string];
    expect(moved(SAVE, before, after, 1)).toBe('0.2.25');
    expect(moved(SAVE, before, after, 2)).toBe('0.0.24');
  });

  it('by where it was, when like places are much further off', () => {
    const far = Array<string>(40).fill(FILLER);
    const before = [FILLER, SAVE, FILLER, ...far, FILLER, SAVE, FILLER];
    expect(moved(SAVE, before, ['New.', ...before], 1)).toBe('0.2.0');
    expect(moved(SAVE, before, ['New.', ...before], 2)).toBe('0.45.0');
  });
});

describe('a quote is lost', () => {
  it.each([
    ['gone', SAVE, [FILLER, SAVE], [FILLER]],
    ['reworded', SAVE, [SAVE], ['Save up to 30% of your costs.']],
    ['part of longer words', 'save', ['We save.'], ['We saved.']],
    ['in two passages now', SAVE, [SAVE], ['Save up to 40%', 'of your costs.']],
    [
      'too short to tell, with nothing of the old around it',
      'Go!',
      [FILLER, 'Go!', FILLER],
      ['Up. Go! Now.'],
    ],
  ])('when it is %s', (_, text, before, after) => {
    expect(moved(text, before, after)).toBeUndefined();
  });

  it('when it could be in either of two places', () => {
    const before = [FILLER, SAVE, FILLER];
    expect(moved(SAVE, before, [FILLER, FILLER, SAVE, FILLER, SAVE, FILLER])).toBeUndefined();
    expect(moved(SAVE, before, [`Ann. ${SAVE}`, `Bob. ${SAVE}`])).toBeUndefined();
    // A little more like the one; where it was must not outweigh that.
    const suites = [`Alpha suite. ${SAVE} Ask Ann.`, FILLER, `Beta suite. ${SAVE} Ask Bob.`];
    expect(moved(SAVE, suites, suites.toReversed(), 2)).toBeUndefined();
  });
});

it('every part of a text is found in the text itself, or lost, and never elsewhere', () => {
  const unit = fc.constantFrom('a', 'b', ' ', '  ', '\u00a0', '“', '’', '😀', '\ud800', 'Save money', '. ');
  const line = fc.array(unit, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (lines, which, a, b) => {
        const passages = passagesOf(lines);
        const passage = passages[which % passages.length] as Passage;
        const full = fullText(passages);
        const [start, end] = [a % (passage.text.length + 1), b % (passage.text.length + 1)].toSorted(
          (x, y) => x - y,
        ) as [number, number];
        const at =
          fullText(passages.slice(0, passages.indexOf(passage))).length +
          (passage === passages[0] ? 0 : 1) +
          start;
        const text = full.slice(at, at + end - start);
        const one = { text, at, ...surroundings(full, at, at + text.length) };
        const [quote] = anchor([one], passages).placed.values();
        if (!quote) return;
        const found = passages.find(({ id }) => id === quote.passage) as Passage;
        expect(found.text.slice(quote.start, quote.end)).toBe(quote.text);
        expect(plain(quote.text).text).toBe(plain(text).text.trim());
      },
    ),
    { numRuns: 2000 },
  );
});

// The runner stops what hangs; times say more of the machine than of this.
describe('long texts', () => {
  const word = (i: number) => `w${((Math.imul(i + 1, 0x9e3779b1) ^ (i >> 3)) >>> 8) % 5003}`;
  const all = Array.from({ length: 200_000 }, (_, i) => word(i));
  const lines = Array.from({ length: 4000 }, (_, i) => all.slice(i * 50, i * 50 + 50).join(' '));

  it('of 200,000 words have their 500 quotes found', () => {
    const quotes = Array.from({ length: 500 }, (_, i) =>
      wanted((lines[i * 8] as string).split(' ', 24).join(' '), lines),
    );
    const after = ['Something new.', ...lines.filter((_, i) => i % 9 !== 0)];
    const { placed, lost } = anchor(quotes, passagesOf(after));
    expect(lost).toHaveLength(56);
    expect(placed.size).toBe(444);
  });

  it('that were made to be slow come to an end', () => {
    const hostile = [`${'a'.repeat(1_000_000)}`, 'a '.repeat(100_000)];
    const quotes = Array.from({ length: 200 }, (_, i) => ({
      text: `${'a'.repeat(900)}b${'a'.repeat(i % 90)}`,
      prefix: 'a'.repeat(64),
      suffix: 'a'.repeat(64),
      at: i,
    }));
    const short = quotes.map((quote) => ({ ...quote, text: 'a a' }));
    const { lost } = anchor([...quotes, ...short], passagesOf(hostile));
    expect(lost).toHaveLength(400);
  });
});

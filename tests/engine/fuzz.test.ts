import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../lib/engine/compile.ts';
import { Engine } from '../../lib/engine/critique.ts';
import type { Pack } from '../../lib/engine/pack.ts';
import { sentences } from '../../lib/engine/sentences.ts';
import { type Critique, type Passage, ROLES } from '../../lib/engine/types.ts';
import { Weights } from '../../lib/engine/weights.ts';
import { englishLexicon, englishPacks, englishWeights } from '../../lib/packs/english.ts';

const { compiled } = compilePacks(englishPacks, englishLexicon);
const weights = new Weights(englishWeights);
const engine = new Engine(compiled, weights);
const judge = (passages: readonly Passage[], by = engine) => by.critique(passages, { treatAsPitch: true });

/** Every sentence some rule fires on, so that what is random around them meets all rules. */
const FLAGGED = (englishPacks as readonly Pack[]).flatMap((pack) => pack.rules.flatMap((rule) => rule.flags));
const HOSTILE = [
  '\ud83d',
  '\ude00',
  '😀',
  '\u202e',
  '\u200f',
  '\u2067מערכת עירונית\u2069',
  'بوابة المواطن',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\0',
  'e\u0301\u0301\u0301',
  '“',
  '”',
  '"',
  '‘',
  "'",
  '’',
  '£',
  '1,2.3,4%',
  '24/7',
  '\r\n',
  '\u2028',
  '\t',
  '…?!',
  'ﬃ',
  'İ',
  'ß',
];

const flagged = fc.constantFrom(...FLAGGED);
const hostile = fc.constantFrom(...HOSTILE);
/** A sentence of some rule with something hostile put into the middle of it, wherever that falls. */
const wounded = fc.tuple(flagged, hostile, fc.nat()).map(([text, sign, place]) => {
  const at = place % (text.length + 1);
  return text.slice(0, at) + sign + text.slice(at);
});
const part = fc.oneof(flagged, wounded, hostile, fc.string({ unit: 'binary', maxLength: 12 }));
const text = fc
  .array(fc.tuple(part, fc.constantFrom(' ', '. ', '\n', '')), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));
const pitch = fc
  .array(fc.record({ role: fc.constantFrom(...ROLES), text }), { maxLength: 8 })
  .map((parts) => parts.map((one, i): Passage => ({ id: `p${i}`, ...one })));

/** Everything quoted is there, letter for letter, where it is said to be. */
function expectQuotes({ claims, checks, kindReasons }: Critique, passages: readonly Passage[]): void {
  const byId = new Map(passages.map((passage) => [passage.id, passage.text]));
  for (const { quote } of [...claims, ...checks.flatMap(({ evidence }) => evidence)]) {
    expect(quote.start).toBeLessThan(quote.end);
    expect(byId.get(quote.passage)?.slice(quote.start, quote.end)).toBe(quote.text);
    expect(quote.text).toMatch(/[\p{L}\p{N}]/u);
  }
  const all = [...byId.values()];
  for (const { quote } of kindReasons) expect(all.some((one) => one.includes(quote))).toBe(true);
  for (const { quote, substantiation, at } of claims) {
    for (const figure of substantiation.figures) expect(quote.text).toContain(figure.text);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThanOrEqual(1);
  }
}

describe('on text made to break it', () => {
  it('quotes what is there, whatever stands between the words of its rules', () => {
    fc.assert(
      fc.property(pitch, (passages) => expectQuotes(judge(passages), passages)),
      { numRuns: 1000 },
    );
  });

  it('gives the same answer whatever it read before', () => {
    const used = new Engine(compiled, weights);
    fc.assert(
      fc.property(pitch, pitch, (first, second) => {
        judge(second, used);
        const answer = judge(first, new Engine(compiled, weights));
        expect(judge(first, used)).toEqual(answer);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      }),
      { numRuns: 80 },
    );
  });

  it('stands a passage cut in two anywhere, also between the halves of one character', () => {
    fc.assert(
      fc.property(fc.tuple(wounded, hostile, wounded), (parts) => {
        const whole = parts.join('');
        for (let at = 0; at <= whole.length; at++) {
          const halves = [whole.slice(0, at), whole.slice(at)].map(
            (half, i): Passage => ({ id: String(i), role: 'paragraph', text: half }),
          );
          expectQuotes(judge(halves), halves);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('the work on a long text', () => {
  const NO_REST = [
    'save money with our portal and cut costs ',
    'Save up to 40% with our portal. ',
    'portal',
    '“save ',
    '“Save time,” said Ann. ',
    '"',
    '‘A a',
    '£1,',
    '. ',
    'A',
    '\ud800',
    '\u202eבית ',
    'Ann Lee, Head of ',
  ];

  it('is done in sentences that follow one another and are never longer than a bound', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...NO_REST), part), { minLength: 1 }), (parts) => {
        const line = parts.join('').repeat(Math.ceil(5000 / (parts.join('').length + 1)));
        let end = 0;
        for (const span of sentences(line)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end - span.start).toBeLessThanOrEqual(600);
          end = span.end;
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each(NO_REST)('grows with the text and no faster: %j over and over', (cue) => {
    const counts = (times: number) => {
      const line = cue.repeat(times);
      const { claims, words } = judge([{ id: '0', role: 'paragraph', text: line }]);
      return { claims: claims.length, words, sentences: sentences(line).length };
    };
    const many = Math.ceil(20_000 / cue.length);
    const once = counts(many);
    const twice = counts(2 * many);
    for (const count of ['claims', 'words', 'sentences'] as const)
      expect(twice[count], count).toBeLessThanOrEqual(2 * once[count] + 2);
  });

  it('ends on a single line of 10 MB', () => {
    const piece = `${'Lorem ipsum dolor sit amet \ud800 consectetur '.repeat(60)}save money with our portal ${'x'.repeat(3000)} `;
    const line = piece.repeat(Math.ceil(10_000_000 / piece.length));
    const passages: Passage[] = [{ id: '0', role: 'paragraph', text: line }];
    const critique = judge(passages);
    expect(critique.words).toBeGreaterThan(500_000);
    for (const { quote } of critique.claims) expect(line.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('ends on 10 MB without a single space', () => {
    const line = 'Ünbroken'.repeat(1_250_000);
    expect(judge([{ id: '0', role: 'paragraph', text: line }]).claims).toEqual([]);
  });
});

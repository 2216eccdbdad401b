import { describe, expect, it } from 'vitest';
import { compilePacks } from '../../lib/engine/compile.ts';
import { Matcher } from '../../lib/engine/match.ts';

const LEXICON = {
  id: 'test/lexicon',
  language: 'en',
  version: 1,
  slots: { org: ['council', 'health board'] },
};

function pack(patterns: string[], unless: string[] = []): unknown {
  const rule = {
    id: 'savings.test',
    strength: 'sure',
    patterns,
    unless,
    flags: ['a', 'b'],
    allows: ['a', 'b'],
  };
  return { id: 'test/claim', language: 'en', version: 1, list: 'claim', subject: 'savings', rules: [rule] };
}

/** The words that a pattern finds in a text, or undefined. */
function find(pattern: string, text: string, unless: string[] = []): string | undefined {
  const { compiled, errors } = compilePacks([pack([pattern], unless)], LEXICON);
  expect(errors).toEqual([]);
  const matcher = new Matcher(compiled);
  const [hit] = matcher.match(matcher.sentence(text, { start: 0, end: text.length }));
  return hit && text.slice(hit.start, hit.end);
}

describe('the notation of patterns', () => {
  it.each([
    ['portal', 'Two portals opened', 'portals'],
    ['portal', "The portal's users", "portal's"],
    ['portal', 'reportal', undefined],
    ['~save', 'Councils saved more', 'saved'],
    ['~cut', 'Cutting calls', 'Cutting'],
    ['~free up', 'It freed up time', 'freed up'],
    ['=It', 'It works', 'It'],
    ['=It', 'it works', undefined],
    ['AI', 'AI at work', 'AI'],
    ['AI', 'ai at work', undefined],
    ['self-service', 'A self service desk', 'self service'],
    ['self-service', 'A selfservice desk', 'selfservice'],
    ['self-service', 'A self\u2011service desk', 'self\u2011service'],
    ['(cost|call volume)', 'lower call volumes', 'call volumes'],
    ['save [up to] #money', 'Save up to £1.2m', 'Save up to £1.2m'],
    ['save [up to] #money', 'save £40 now', 'save £40'],
    ['~bring _3 together', 'bringing all your data together', 'bringing all your data together'],
    ['~bring _2 together', 'bringing all your data together', undefined],
    ['#pct reduction', 'a 40% reduction', '40% reduction'],
    ['#pct fewer', 'two thirds fewer', 'two thirds fewer'],
    ['open #247', 'open 24/7', 'open 24/7'],
    ['#num #org', '14 health boards', '14 health boards'],
    ['said #name', 'said Jane Smith', 'said Jane Smith'],
    ['said #name', 'said nobody', undefined],
    ['#quote _2 said', '“It has changed how we work,” she said', 'It has changed how we work,” she said'],
    ['^join #num', 'Join 40 others', 'Join 40'],
    ['^join #num', 'They join 40 others', undefined],
    ['digital$', 'Going digital', 'digital'],
    ['organise', 'They organize it', 'organize'],
    ['behaviour', 'user behavior', 'behavior'],
    ['can’t fail', "It can't fail", "can't fail"],
  ])('%s in "%s" finds %s', (pattern, text, found) => {
    expect(find(pattern, text)).toBe(found);
  });

  it('is silent where a guard is found', () => {
    expect(find('~save', 'Save your changes', ['save _1 changes'])).toBeUndefined();
    expect(find('~save', 'Save your money', ['save _1 changes'])).toBe('Save');
  });
});

describe('a broken pack', () => {
  it('is refused with pack, rule, field and remedy for every error', () => {
    const { errors } = compilePacks([pack(['(a|', '[x]', '#nope', '_3', 'a | b', '_40 word'])], LEXICON);
    expect(errors.map(({ rule, field }) => `${rule} ${field}`)).toEqual([
      'savings.test patterns[0] "(a|"',
      'savings.test patterns[1] "[x]"',
      'savings.test patterns[2] "#nope"',
      'savings.test patterns[3] "_3"',
      'savings.test patterns[4] "a | b"',
      'savings.test patterns[5] "_40 word"',
    ]);
    for (const error of errors) expect(error.remedy).toMatch(/^[A-Z].*\.$/);
  });

  it('does not take sound packs with it', () => {
    const { compiled, errors } = compilePacks([{ id: 'broken' }, 7, pack(['portal'])], LEXICON);
    expect(compiled.rules).toHaveLength(1);
    expect(new Set(errors.map((error) => error.pack))).toEqual(new Set(['broken', 'pack 2']));
  });
});

it('takes a bounded number of steps, whatever a pattern says', () => {
  // Nested optional parts and gaps make a backtracking matcher try exponentially many ways.
  const hostile = `${'[(a|a a|a a a)] _3 '.repeat(12)}end`;
  const { compiled, errors } = compilePacks([pack([hostile])], LEXICON);
  expect(errors).toEqual([]);
  const matcher = new Matcher(compiled);
  const text = `${'a '.repeat(300)}end-`;
  expect(matcher.match(matcher.sentence(text, { start: 0, end: text.length }))).toHaveLength(1);
  const without = 'a '.repeat(300);
  expect(matcher.match(matcher.sentence(without, { start: 0, end: without.length }))).toHaveLength(0);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellLanguage } from '../../lib/engine/language.ts';
import { LANGUAGES as TOLD } from '../../lib/engine/small-words.ts';
import type { Key, Sentence } from '../../lib/i18n/catalogue.ts';
import { cy, names } from '../../lib/i18n/cy.ts';
import { en } from '../../lib/i18n/en.ts';
import { day, languageName, moment, saidIn, speak, t } from '../../lib/i18n/translate.ts';
import { counted, leaves, placeholders } from './sentences.ts';

beforeAll(() => speak('cy'));
afterAll(() => speak('en'));

const keys = Object.keys(en) as Key[];
const english = (key: Key): Sentence => en[key];
const last = (sentence: Sentence): string => leaves(sentence).at(-1) ?? '';
const sorted = (words: Iterable<string>): string[] => [...new Set(words)].sort();

test('it has every sentence of the English and no other', () => {
  expect(Object.keys(cy)).toEqual(keys);
});

test.each(keys.filter((key) => placeholders(last(en[key])).length > 0 || typeof en[key] !== 'string'))(
  '%s says what the English says of the same values',
  (key) => {
    const numbers = sorted(counted(english(key)));
    expect(sorted(counted(cy[key]))).toEqual(numbers);
    expect(sorted(placeholders(last(cy[key])))).toEqual(sorted(placeholders(last(en[key]))));
    const values = (text: string) => sorted(placeholders(text)).filter((name) => !numbers.includes(name));
    for (const form of leaves(cy[key])) expect(values(form)).toEqual(values(last(en[key])));
  },
);

test('no sentence is empty, padded, or typed with three dots or straight apostrophes', () => {
  const odd = keys.filter((key) =>
    leaves(cy[key]).some((leaf) => leaf === '' || leaf !== leaf.trim() || /\s\s|\.\.\.|'/.test(leaf)),
  );
  expect(odd).toEqual([]);
});

test('nothing is left in English', () => {
  const left = keys.filter((key) => {
    const words = leaves(english(key));
    // Names of products and formats, and lines of nothing but values, are the same in both.
    return leaves(cy[key]).some(
      (leaf) => words.includes(leaf) && / [a-z]{3}/.test(leaf.replace(/\{[\w-]+\}/g, '')),
    );
  });
  expect(left).toEqual([]);
});

test('the engine tells its sentences for Welsh, and none of them for English', () => {
  const long = keys
    .flatMap((key) => leaves(cy[key]))
    .filter((leaf) => leaf.split(' ').length > 12 && !/“[A-Z]\w+ \w+ /.test(leaf));
  const told = long.map((leaf) => ({ leaf, language: tellLanguage(leaf).language }));
  expect(told.filter(({ language }) => language === 'en')).toEqual([]);
  expect(told.filter(({ language }) => language === 'cy').length / told.length).toBeGreaterThan(0.98);
});

test('months and languages are those that Unicode has', () => {
  const months = new Intl.DateTimeFormat('cy', { month: 'long' });
  expect(names.months).toEqual(
    Array.from({ length: 12 }, (_, month) => months.format(new Date(2026, month, 5))),
  );
  const languages = new Intl.DisplayNames('cy', { type: 'language' });
  for (const [tag, name] of Object.entries(names.languages)) expect(name).toBe(languages.of(tag));
  expect(Object.keys(names.languages)).toEqual(expect.arrayContaining(TOLD));
});

test('days and languages are written in Welsh, with or without the browser’s help', () => {
  expect(day('2026-05-04T10:00:00.000Z')).toBe('4 Mai 2026');
  expect(moment('2026-05-04T10:00:00.000Z')).toMatch(/^4 Mai 2026, \d\d:\d\d$/);
  expect(languageName('fr')).toBe('Ffrangeg');
});

test('words for somebody else can be made in English meanwhile', () => {
  expect(saidIn('en', () => t('action.settings'))).toBe(en['action.settings']);
  expect(saidIn('cy', () => t('action.settings'))).toBe(cy['action.settings']);
  expect(t('action.settings')).toBe(cy['action.settings']);
  expect(() =>
    saidIn('en', () => {
      throw new Error('on the way');
    }),
  ).toThrow('on the way');
  expect(t('action.settings')).toBe(cy['action.settings']);
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATEGORIES, CHECKS, type Fact, type Figure, type Status } from '../../lib/engine/types.ts';
import type { Sentence } from '../../lib/i18n/catalogue.ts';
import { en } from '../../lib/i18n/en.ts';
import { MESSAGES } from '../../lib/i18n/messages.ts';
import { day, languageName, list, t } from '../../lib/i18n/translate.ts';
import type { Unreadable } from '../../lib/messaging/tab-state.ts';
import { counted, leaves, placeholders } from './sentences.ts';

const entries = Object.entries<Sentence>(en);

test('the six messages stand word for word, in order', () => {
  expect(MESSAGES.map(({ number, checks }) => [t(`message.${number}`), checks])).toEqual([
    [
      'Digital means different things to different people: we need a clear understanding of what it means to us',
      ['definition'],
    ],
    ['Digital is not doing the same work, but digitally', ['redesign']],
    ["Mistakes are inevitable; we mustn't shy away from that", ['learning']],
    ['We can\'t "do digital" until we understand what citizens actually need', ['user-needs', 'problem']],
    [
      "These are not technology problems; digital is an enabler. Buying a load of iPads won't change your culture",
      ['culture'],
    ],
    ['Can you build agile, interdisciplinary teams that work iteratively?', ['iteration']],
  ]);
});

test('every check stands behind exactly one message', () => {
  expect(MESSAGES.flatMap(({ checks }) => checks)).toEqual(CHECKS);
});

test.each(CHECKS)('%s has every word the checklist needs, each a full sentence', (check) => {
  for (const part of ['sought', 'missing', 'why', 'answers', 'empty'] as const) {
    expect(t(`check.${check}.${part}`)).toMatch(/^[\p{Lu}“].*\.$/u);
  }
  expect(t(`check.${check}.question`)).toContain('?');
  for (const n of [1, 2, 3] as const) {
    expect(t(`check.${check}.further.${n}`)).toMatch(/\?$/);
    expect(t(`check.${check}.further.${n}.from`)).toMatch(/^Rests on .*\.$/);
  }
});

test.each(CHECKS)('%s says why in one sentence', (check) => {
  expect(t(`check.${check}.why`).match(/[.!?](\s|$)/g)).toHaveLength(1);
});

test.each(CATEGORIES)(
  '%s has a name, one sentence of why, a question, and what would bear it out',
  (category) => {
    expect(t(`category.${category}.name`)).not.toBe('');
    expect(t(`category.${category}.why`).match(/[.!?](\s|$)/g)).toHaveLength(1);
    expect(t(`category.${category}.question`)).toContain('?');
    expect(t(`category.${category}.borne-out`)).toMatch(/\.$/);
  },
);

test('every status, fact, figure and reason has its words', () => {
  const statuses = ['evidenced', 'asserted', 'missing', 'contradicted'] satisfies Status[];
  const facts = ['amount', 'baseline', 'period', 'source', 'measurer', 'speaker'] satisfies Fact[];
  const bounds = ['best-case', 'at-least', 'about'] satisfies Figure['bound'][];
  const reasons = [
    'browser-page',
    'store',
    'pdf',
    'file-access',
    'empty',
    'left',
    'refused',
    'no-selection',
  ] satisfies Unreadable[];
  const words = [
    ...statuses.flatMap((status) => [t(`status.${status}`), t(`status.${status}.meaning`)]),
    ...facts.map((fact) => t(`fact.${fact}`)),
    ...bounds.map((bound) => t(`figure.${bound}`, { figure: '40%' })),
    ...reasons.flatMap((reason) => [t(`unreadable.${reason}`), t(`unreadable.${reason}.instead`)]),
  ];
  expect(words.filter((word) => word.trim() === '')).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});

test.each(entries.filter(([, sentence]) => typeof sentence !== 'string'))(
  'the forms of %s use the same placeholders, apart from the numbers they spell out',
  (_key, sentence) => {
    const numbers = counted(sentence);
    const others = leaves(sentence).map((leaf) =>
      placeholders(leaf).filter((name) => !numbers.includes(name)),
    );
    for (const names of others) expect(names).toEqual(others[0]);
    expect(placeholders(leaves(sentence).at(-1) ?? '')).toEqual(
      expect.arrayContaining([...new Set(numbers)]),
    );
  },
);

test('no sentence is empty, padded, or typed with three dots', () => {
  const odd = entries.filter(([, sentence]) =>
    leaves(sentence).some((leaf) => leaf === '' || leaf !== leaf.trim() || /\s\s|\.\.\./.test(leaf)),
  );
  expect(odd).toEqual([]);
});

test('nothing accuses or scores', () => {
  const odd = entries.filter(([, sentence]) =>
    leaves(sentence).some((leaf) =>
      /\b(lie|liar|lying|mislead|false claim|dishonest|fake|scam|bullshit)/i.test(leaf),
    ),
  );
  expect(odd).toEqual([]);
});

test('plurals and numbers are written the language’s way', () => {
  expect(t('aside.heading', { n: 1 })).toBe('1 set aside');
  expect(t('aside.heading', { n: 12 })).toBe('12 set aside');
  expect(t('search.frames', { words: 1240, frames: 2 })).toBe(
    'Not found in 1,240 words of the page and 2 frames.',
  );
  expect(t('search.frames', { words: 1, frames: 1 })).toBe('Not found in 1 word of the page and 1 frame.');
  expect(list(['a', 'b', 'c'])).toBe('a, b, c');
  expect(day('2026-05-04T10:00:00.000Z')).toBe('4 May 2026');
  expect(languageName('cy')).toBe('Welsh');
  expect(languageName('not a tag')).toBe('not a tag');
});

test('a value with braces or dollar signs in it is put in as it is', () => {
  expect(t('claim.speaker', { name: '{name} $& $1 <b>' })).toBe('Said by {name} $& $1 <b>.');
});

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // Where sentences are written is no use of them.
    .filter((name) => /\.tsx?$/.test(name) && !/^i18n\/(en|cy)\b/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

test('every sentence is used somewhere', () => {
  const code = ['components', 'entrypoints', 'scripts', 'lib'].flatMap(sources).join('\n');
  const written = new Set([...code.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, key]) => key));
  const made = [...code.matchAll(/`([\w-]+\.(?:[\w.-]|\$\{[^}]*\})*)`/g)].map(
    ([, key]) => new RegExp(`^${(key ?? '').replace(/[.]/g, '\\.').replace(/\$\{[^}]*\}/g, '[\\w.-]+')}$`),
  );
  const unused = Object.keys(en).filter((key) => !written.has(key) && !made.some((one) => one.test(key)));
  expect(unused).toEqual([]);
});

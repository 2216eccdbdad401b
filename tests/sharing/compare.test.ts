import { beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../lib/i18n/translate.ts';
import { makeEntry } from '../../lib/reviews/make.ts';
import type { Review } from '../../lib/reviews/record.ts';
import { compare } from '../../lib/sharing/compare.ts';
import { compareOutline, compareRows } from '../../lib/sharing/compare-outline.ts';
import { FORMATS_COMPARED, fileOfComparison } from '../../lib/sharing/formats.ts';
import { outlineAsText } from '../../lib/sharing/plain.ts';
import { passagesOf, readingOf, reviewOf } from './fixtures.ts';

const also = { privateEntries: false };
const at = '2026-05-04T09:30:00.000Z';
const of = async (url: string, lines: string[], pitch = true): Promise<Review> =>
  reviewOf([
    await readingOf({
      source: { type: 'page', url },
      title: lines[0] ?? '',
      passages: passagesOf(...lines),
      at,
      pitch,
    }),
  ]);

let portal: Review;
let evidence: Review;
beforeAll(async () => {
  portal = await of('https://one.example/a', [
    'Our citizen portal saves up to 45% of calls.',
    'We put citizens at the heart of everything we do.',
  ]);
  evidence = await of('https://two.example/b', [
    'We watched 34 tenants use it in March 2025; 21 of them did not understand the letter.',
    'Our customers saved 120 hours a quarter, measured by internal audit.',
  ]);
});

describe('a comparison', () => {
  it('has the checks of all reviews, the loudest first, and says where they differ', () => {
    const { columns, checks } = compare([portal, evidence], also);
    expect(columns.map(({ name }) => name)).toEqual(['one.example', 'two.example']);
    expect(checks.slice(0, 3).map(({ name }) => name)).toEqual(['user-needs', 'problem', 'culture']);
    const [needs] = checks;
    expect(needs?.cells.map((cell) => cell?.status)).toEqual(['asserted', 'evidenced']);
    expect(needs?.differs).toBe(true);
    expect(needs?.cells[1]?.best?.text).toContain('34 tenants');
    expect(checks.find(({ name }) => name === 'culture')?.differs).toBe(false);
  });

  it('tells claims apart by their figures', () => {
    const { categories } = compare([portal, evidence], also);
    const savings = categories.find(({ name }) => name === 'savings');
    expect(savings?.cells.map((cell) => cell?.figures)).toEqual([['up to 45%'], ['120 hours a quarter']]);
    expect(savings?.differs).toBe(true);
  });

  it('asks each question once, of those it is still open for', () => {
    const { asked, columns } = compare([portal, evidence], also);
    const all = asked.flatMap(({ questions }) => questions);
    expect(new Set(all).size).toBe(all.length);
    expect(asked[0]?.of).toEqual(columns);
    const needs = asked.find(({ questions }) => questions.includes(t('check.user-needs.question')));
    expect(needs?.of.map(({ name }) => name)).toEqual(['one.example']);
  });

  it('goes by what people said, and by private words only where they are let in', async () => {
    const said = { review: portal.id, by: 'Ann', at, target: { type: 'check', check: 'culture' } as const };
    const judged = {
      ...portal,
      entries: [await makeEntry({ ...said, kind: 'status', status: 'evidenced', note: '', private: true })],
    };
    const culture = (privateEntries: boolean) =>
      compare([judged, evidence], { privateEntries }).checks.find(({ name }) => name === 'culture');
    expect(culture(false)?.cells[0]?.status).toBe('missing');
    expect(culture(true)?.cells[0]).toMatchObject({ status: 'evidenced', found: 'missing' });
    expect(culture(true)?.differs).toBe(true);
  });

  it('keeps what is no pitch out of it, and says so', async () => {
    const recipe = await of(
      'https://three.example/c',
      ['Peel the potatoes and boil them until they are soft.', 'Mash them with butter and serve.'],
      false,
    );
    const comparison = compare([portal, recipe], also);
    expect(comparison.columns[1]?.counts).toBe(false);
    expect(comparison.checks.some(({ differs }) => differs)).toBe(false);
    expect(comparison.asked.flatMap(({ of: whom }) => whom.map(({ name }) => name))).not.toContain(
      'three.example',
    );
    expect(outlineAsText(compareOutline(comparison))).toContain(t('compare.no-flags'));
  });

  it('gives reviews of one vendor names that tell them apart', async () => {
    const [a, b] = [await of('https://one.example/x', ['Same']), await of('https://one.example/y', ['Same'])];
    const names = compare([portal, a, b], also).columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(3);
  });
});

describe('a comparison in other forms', () => {
  it('puts differences before what is the same', () => {
    const text = outlineAsText(compareOutline(compare([portal, evidence], also)));
    expect(text.indexOf(t('compare.differs'))).toBeLessThan(text.indexOf(t('compare.same')));
    expect(text).toContain(t('compare.ask-some', { list: 'one.example' }));
  });

  it('has a cell for each review in every row', () => {
    const rows = compareRows(compare([portal, evidence], also));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([5]));
    expect(rows.flat().join('\n')).toContain('34 tenants');
  });

  it.each(FORMATS_COMPARED)('is a file as %s', async (format) => {
    const file = await fileOfComparison(format, compare([portal, evidence], also));
    expect(file.name).toBe(`pitchcheck-side-by-side-one-example-two-example.${format}`);
    expect(file.size).toBeGreaterThan(500);
  });
});

// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { ComparePage } from '../../components/compare/ComparePage.tsx';
import { t } from '../../lib/i18n/translate.ts';
import type { Review } from '../../lib/reviews/record.ts';
import { passagesOf, readingOf, reviewOf, reviewOfPage } from '../sharing/fixtures.ts';
import { worldOf } from './reports.tsx';
import { type Seen, see } from './see.tsx';

let one: Review;
let other: Review;
beforeAll(async () => {
  one = await reviewOfPage();
  other = await reviewOf([
    await readingOf({
      source: { type: 'page', url: 'https://other.example/' },
      title: '<img src=x>',
      passages: passagesOf(
        'We watched 34 tenants use it in March 2025; 21 of them gave up.',
        'Our app saves 30% of calls.',
      ),
      at: '2026-05-04T09:30:00.000Z',
    }),
  ]);
});

const tables = (page: Seen) => [...page.root.querySelectorAll('table')];
const show = (asked: readonly string[], ...here: Review[]) => {
  const { world } = worldOf(...here);
  return see(<ComparePage world={world} asked={asked} />);
};

describe('reviews side by side', () => {
  it('are a table with a header for each review and each row', async () => {
    const page = await show([one.id, other.id], one, other);
    const [table] = tables(page);
    const heads = [...(table?.querySelectorAll('thead th') ?? [])];
    expect(heads.map((head) => head.textContent)).toEqual([
      t('report.glance.check'),
      'vendor.example',
      'other.example',
    ]);
    expect(heads.every((head) => head.getAttribute('scope') === 'col')).toBe(true);
    expect(table?.querySelector('tbody th')?.getAttribute('scope')).toBe('row');
    expect(table?.caption?.textContent).toContain(t('compare.differs'));
    expect(page.root.querySelector('img')).toBeNull();
  });

  it('show the differences, and fold what is the same', async () => {
    const page = await show([one.id, other.id], one, other);
    const folded = [...page.root.querySelectorAll('details:not(.share)')];
    expect(folded.length).toBeGreaterThan(0);
    expect(folded.every((details) => !(details as HTMLDetailsElement).open)).toBe(true);
    const rows = (table: Element | undefined) =>
      [...(table?.querySelectorAll('tbody th') ?? [])].map((row) => row.textContent);
    expect(rows(tables(page)[0])).toContain(t('check.user-needs.name'));
    expect(rows(folded[0])).not.toContain(t('check.user-needs.name'));
  });

  it('fold nothing when there is nothing to differ in', async () => {
    const twin = { ...one, id: `${one.id}2` };
    const page = await show([one.id, twin.id], one, twin);
    expect(page.text()).toContain(t('compare.differs-none'));
  });

  it('say who is to be asked what', async () => {
    const page = await show([one.id, other.id], one, other);
    expect(page.headings()).toContain(t('compare.ask-all'));
    expect(page.headings()).toContain(t('compare.ask-some', { list: 'vendor.example' }));
  });

  it('are opened for printing, and folded again', async () => {
    const page = await show([one.id, other.id], one, other);
    page.root.append(page.root.querySelector('main') ?? '');
    const open = () => page.root.querySelectorAll('details[open]').length;
    expect(open()).toBe(0);
    dispatchEvent(new Event('beforeprint'));
    expect(open()).toBeGreaterThan(0);
    dispatchEvent(new Event('afterprint'));
    expect(open()).toBe(0);
  });
});

describe('what can’t be compared', () => {
  it.each([
    ['none', [], () => t('compare.too-few', { most: 6 })],
    ['one', ['x'], () => t('compare.too-few', { most: 6 })],
    ['some that are not here', ['a', 'b'], () => t('compare.gone', { n: 2 })],
  ] as const)('%s is said', async (_, asked, said) => {
    expect((await show(asked)).text()).toContain(said());
  });

  it('is left out, and said, while the others are compared', async () => {
    const page = await show([one.id, 'nowhere', other.id], one, other);
    expect(page.text()).toContain(t('compare.gone', { n: 1 }));
    expect(tables(page).length).toBeGreaterThan(0);
  });

  it('is one of the same twice', async () => {
    expect((await show([one.id, one.id], one)).text()).toContain(t('compare.too-few', { most: 6 }));
  });

  it('is the seventh', async () => {
    const many = Array.from({ length: 7 }, (_, i) => ({ ...one, id: `${one.id}${i}` }));
    const page = await show(
      many.map(({ id }) => id),
      ...many,
    );
    expect(page.text()).toContain(t('compare.too-many', { most: 6 }));
    expect(tables(page)[0]?.querySelectorAll('thead th').length).toBe(7);
  });
});

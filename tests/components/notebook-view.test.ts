import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../components/notebook/figures.ts';
import { matching, sorted } from '../../components/notebook/find.ts';
import { hashOf, NO_VENDOR, type View, viewOf, WHOLE } from '../../components/notebook/view.ts';
import { rowFor } from './notebook-rows.ts';

describe('the view in the address', () => {
  test('is the whole notebook, newest first, where the address says nothing', () => {
    expect(viewOf('')).toEqual(WHOLE);
    expect(hashOf(WHOLE)).toBe('');
  });

  test('comes back as it was written, whatever it holds', () => {
    const view: View = {
      words: 'Ümläut & #hash=1',
      vendor: NO_VENDOR,
      check: { check: 'user-needs', status: 'missing' },
      team: 'Digital team',
      unread: true,
      tag: 'a/b & c',
      judged: 'differ',
      from: '2026-01-02',
      to: '2026-03-04',
      open: true,
      deleted: true,
      sort: 'title',
      down: false,
      page: 3,
      folded: true,
    };
    expect(viewOf(hashOf(view))).toEqual(view);
    expect(viewOf(hashOf({ ...WHOLE, sort: 'at', down: false }))).toEqual({ ...WHOLE, down: false });
    expect(viewOf(hashOf({ ...WHOLE, sort: 'culture', down: true }))).toEqual({ ...WHOLE, sort: 'culture' });
  });

  test('leaves out of account what it does not know', () => {
    expect(viewOf('#sort=__proto__&check=user-needs.great&judged=maybe&page=-4&from=yesterday&x=1')).toEqual({
      ...WHOLE,
      down: false,
      sort: 'at',
    });
  });
});

describe('what matches', () => {
  const rows = [
    rowFor('1', {
      title: 'Alpha portal',
      vendor: 'a.example',
      tags: ['keep'],
      at: '2026-01-10T10:00:00.000Z',
    }),
    rowFor('2', {
      title: 'Beta',
      vendor: '',
      at: '2026-02-10T10:00:00.000Z',
      judged: true,
      statuses: { 'user-needs': 'evidenced', problem: 'evidenced', culture: 'evidenced' },
    }),
    rowFor('3', {
      title: 'Gamma',
      vendor: 'a.example',
      at: '2026-03-10T10:00:00.000Z',
      disagreement: true,
      judged: true,
    }),
    rowFor('4', { title: 'Gone', deleted: true, at: '2026-01-05T10:00:00.000Z' }),
    rowFor('5', { title: 'Plain', vendor: 'b.example', pitch: false, at: '2026-04-10T10:00:00.000Z' }),
  ];
  const found = (change: Partial<View>) => matching(rows, { ...WHOLE, ...change }).map(({ id }) => id);

  test('are all but the deleted, or the deleted alone', () => {
    expect(found({})).toEqual(['1', '2', '3', '5']);
    expect(found({ deleted: true })).toEqual(['4']);
  });

  test('are those that a filter names', () => {
    expect(found({ words: ' PORTAL  alpha ' })).toEqual(['1']);
    expect(found({ vendor: 'a.example' })).toEqual(['1', '3']);
    expect(found({ vendor: NO_VENDOR })).toEqual(['2']);
    expect(found({ tag: 'keep' })).toEqual(['1']);
    expect(found({ open: true })).toEqual(['1', '3']);
    expect(found({ judged: 'yes' })).toEqual(['2', '3']);
    expect(found({ judged: 'no' })).toEqual(['1', '5']);
    expect(found({ judged: 'differ' })).toEqual(['3']);
    expect(found({ check: { check: 'culture', status: 'evidenced' } })).toEqual(['2']);
  });

  test('are as many as the picture says, pages that are no pitch left out of both', () => {
    const figures = figuresOf(matching(rows, WHOLE));
    expect(figures).toMatchObject({ pitches: 3, others: 1 });
    for (const status of ['missing', 'evidenced'] as const)
      expect(figures.checks.culture[status]).toBe(found({ check: { check: 'culture', status } }).length);
  });

  test('are within the days asked for, both included', () => {
    expect(found({ from: '2026-02-10' })).toEqual(['2', '3', '5']);
    expect(found({ to: '2026-02-10' })).toEqual(['1', '2']);
    expect(found({ from: '2026-02-10', to: '2026-02-10' })).toEqual(['2']);
  });

  test('are sorted as a person would, what has nothing to sort by last or first, ties by time', () => {
    const order = (column: View['sort'], down: boolean) =>
      sorted(rows, column, down, 'en').map(({ id }) => id);
    expect(order('at', true).slice(0, 3)).toEqual(['5', '3', '2']);
    expect(order('vendor', false)).toEqual(['3', '1', '5', '4', '2']);
    expect(order('culture', false).at(-1)).toBe('5');
    expect(order('judged', true)[0]).toBe('3');
    const numbered = ['Offer 10', 'Offer 9', 'offer 1'].map((title, i) => rowFor(`${i}`, { title }));
    expect(sorted(numbered, 'title', false, 'en').map(({ title }) => title)).toEqual([
      'offer 1',
      'Offer 9',
      'Offer 10',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { CATEGORIES, CHECKS } from '../../lib/engine/types.ts';
import { filterRows } from '../../lib/reviews/filter.ts';
import { marksOf, rowOf } from '../../lib/reviews/row.ts';
import { keep, LINES, MAIL, reviewOf, say } from './support/make.ts';

const CULTURE = { type: 'check', check: 'culture' } as const;

describe('a row', () => {
  it('says how the review stands', async () => {
    const kept = await keep(LINES, { source: MAIL });
    const row = rowOf(
      reviewOf(kept, [
        await say(kept.review, 'Ann', 1, {
          kind: 'status',
          target: CULTURE,
          status: 'evidenced',
          note: 'p. 4',
        }),
        await say(kept.review, 'Ann', 2, { kind: 'title', title: 'Cloud: the Café pitch' }),
        await say(kept.review, 'Ann', 3, { kind: 'tag', tag: 'Lot 1' }),
      ]),
    );
    expect(row).toMatchObject({
      id: kept.review,
      title: 'Cloud: the Café pitch',
      vendor: 'cloud.example',
      source: 'mail',
      at: '2026-11-02T10:00:00.000Z',
      changed: '2026-11-02T11:03:00.000Z',
      tags: ['Lot 1'],
      pitch: true,
      judged: false,
    });
    expect(row.statuses[CHECKS.indexOf('culture')]).toBe('evidenced');
    const { claims } = kept.reading.critique;
    for (const [i, category] of CATEGORIES.entries())
      expect(row.claims[i]).toBe(claims.filter((claim) => claim.category === category).length);
    expect(row.claims[CATEGORIES.indexOf('savings')]).toBeGreaterThan(0);
    for (const word of ['cafe pitch', 'ann@cloud.example', 'lot 1', 'p. 4', 'save up to 40%'])
      expect(row.search).toContain(word);
    const marks = marksOf(row);
    expect(marks).toContainEqual({
      at: expect.closeTo(kept.reading.critique.claims[0]?.at ?? 0, 2),
      category: 'portal',
    });
    expect(marks.filter((mark) => 'check' in mark).map((mark) => 'check' in mark && mark.check)).toContain(
      'user-needs',
    );
    expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  it('is found by what it says, and by nothing else', async () => {
    const kept = await keep();
    const other = await keep(LINES, { source: MAIL });
    const rows = [
      rowOf(reviewOf(kept, [await say(kept.review, 'Ann', 3, { kind: 'tag', tag: 'crm' })])),
      rowOf(reviewOf(other, [await say(other.review, 'Ann', 3, { kind: 'delete' })])),
      rowOf(
        reviewOf(other, [await say(other.review, 'Ann', 1, { kind: 'agree', target: CULTURE, note: '' })]),
      ),
    ];
    const found = (filter: Parameters<typeof filterRows>[1]) =>
      filterRows(rows, filter).map((row) => rows.indexOf(row));
    expect(found({})).toEqual([0, 2]);
    expect(found({ deleted: true })).toEqual([1]);
    expect(found({ text: ' PORTAL  residents ' })).toEqual([0, 2]);
    expect(found({ text: 'portal nowhere' })).toEqual([]);
    expect(found({ vendor: 'portal.example' })).toEqual([0]);
    expect(found({ source: 'mail' })).toEqual([2]);
    expect(found({ tag: 'crm' })).toEqual([0]);
    expect(found({ judged: true })).toEqual([2]);
    expect(found({ disagreement: true })).toEqual([]);
    expect(found({ headline: true })).toEqual([0, 2]);
    expect(found({ headline: false })).toEqual([]);
    expect(found({ check: { check: 'culture', status: 'missing' } })).toEqual([0, 2]);
    expect(found({ check: { check: 'user-needs', status: 'missing' } })).toEqual([]);
  });
});

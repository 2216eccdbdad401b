import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../lib/engine/figures.ts';

const read = (sentence: string) => readFigures(sentence).map(({ text, bound }) => `${bound}: ${text}`);
const amounts = (sentence: string) => readFigures(sentence).map(({ amount }) => amount);

describe('figures, in the words they were written in', () => {
  it.each([
    ['Save up to 60% on postage', ['best-case: up to 60%']],
    ['over £1.2m saved since 2021', ['at-least: over £1.2m']],
    ['a £250k annual saving', ['exact: £250k']],
    ['£3–4 million over five years', ['exact: £3–4 million']],
    ['between £40,000 and £55,000 a year', ['exact: between £40,000 and £55,000 a year']],
    ['35 per cent fewer calls', ['exact: 35 per cent']],
    ['processing fell from 21 days to 4 minutes', ['exact: from 21 days to 4 minutes']],
    ['turnaround went from 9 days to 2', ['exact: from 9 days to 2']],
    ['it takes 35 minutes instead of 52', ['exact: 35 minutes instead of 52']],
    ['6 weeks → 2 days', ['exact: 6 weeks → 2 days']],
    ['cost per contact down from £8.62 to 63p', ['exact: down from £8.62 to 63p']],
    ['pays for itself in under 90 days', ['at-most: under 90 days']],
    ['the equivalent of 4.5 FTE', ['exact: 4.5 FTE']],
    ['two FTEs released', ['exact: two FTEs']],
    ['saves each officer 3 hours a week', ['exact: 3 hours a week']],
    ['gives every planner back six hours a week', ['exact: six hours a week']],
    ['10x faster', ['exact: 10x faster']],
    ['4x the throughput', ['exact: 4x']],
    ['cut paperwork by half', ['exact: by half']],
    ['waiting lists are down by a third', ['exact: by a third']],
    ['two thirds of enquiries need no call', ['exact: two thirds']],
    ['9 in 10 callers hang up', ['exact: 9 in 10']],
    ['trusted by 150+ councils', ['at-least: 150+ councils']],
    ['more than 1,200+ paper licence forms', ['at-least: more than 1,200+ paper licence forms']],
    ['c. £90k p.a.', ['about: c. £90k p.a.']],
    ['€500k+', ['at-least: €500k+']],
    ['as much as €300k', ['best-case: as much as €300k']],
    ['1.5 million letters a year', ['exact: 1.5 million letters a year']],
    ['half a million calls', ['exact: half a million calls']],
    ['an average of 7 minutes per case', ['about: an average of 7 minutes per case']],
    ['answers in hours, not days', ['exact: hours, not days']],
    ['from weeks to minutes', ['exact: from weeks to minutes']],
    ['thousands of pounds a year', ['exact: thousands of pounds a year']],
    ['a six-figure saving', ['exact: six-figure']],
    ['rose 18 percentage points to 71%', ['exact: 18 percentage points', 'exact: 71%']],
    ['calls fell from about 5,900 a month to 2,600', ['about: from about 5,900 a month to 2,600']],
    ['12 minutes per call, down from 19', ['exact: 12 minutes per call, down from 19']],
    ['0.4% of payments late, was 2.1%', ['exact: 0.4% of payments late, was 2.1%']],
    ['20% of forms (2021) → 8% of forms', ['exact: 20% of forms (2021) → 8%']],
    ['call volume down 280,000 a year', ['exact: 280,000 a year']],
    ['visits decreased by 410', ['exact: 410']],
    ['lowered losses by as much as a quarter', ['best-case: as much as a quarter']],
    ['complaints −12%, waits -9%, take-up +28%', ['exact: −12%', 'exact: -9%', 'exact: +28%']],
    ['2 hrs per invoice at £30/hr', ['exact: 2 hrs per invoice', 'exact: £30/hr']],
    ['4x more weekly bookings', ['exact: 4x more']],
    ['Save ₦120,000+ annually', ['at-least: ₦120,000+ annually']],
    [
      '₹700–₹900 a month, SEK 3 million or A$4m',
      ['exact: ₹700–₹900 a month', 'exact: SEK 3 million', 'exact: A$4m'],
    ],
    ['a 48‑hour wait', ['exact: 48‑hour']],
    ['used by 90+ B2C Sales Teams', ['at-least: 90+ B2C Sales Teams']],
    ['four hundred and twelve clinics', ['exact: four hundred and twelve clinics']],
    ['ready in less than 24 hours', ['at-most: less than 24 hours']],
    ['replaces a 40-minute call', ['exact: 40-minute']],
    ['each letter costs £2.40 less, and we charge £300 a year less', ['exact: £2.40', 'exact: £300 a year']],
    ['we plan visits for 900 sites', ['exact: 900 sites']],
    ['our team packages 500 orders a day', ['exact: 500 orders a day']],
    ['knocks 30% off handling time', ['exact: 30%']],
    ['visits rose 15% over a six-month period', ['exact: 15%']],
    ['sales grew 45% in 30 days', ['exact: 45%']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it.each([
    'ISO 27001 certified, Windows 11, WCAG 2.2 AA, G-Cloud 14, version 4.2.1',
    'in 2024 we moved to Room 12, 12 High Street, Leeds LS1 4AB',
    'Call 020 7946 0123 or 0800 123 456',
    'open 9am to 5pm, 7 days a week, 24 hours a day, 24/7',
    'a 30-day free trial, after over 20 years of experience',
    'from 1 April 2023 to 31 March 2024, in 2021-22, on 12/03/2024 at 10:30',
    'width: 100%; padding: 16px; line 1080p',
    'from £99 a month, it costs £4,800 a year, £39 plus VAT, as little as £2 per user per month',
    'rated 4.8 out of 5, plus 20% VAT',
    'cut by a third party in the first half of the year',
    'one system, one day, 1-2-1, COVID-19',
    'a 21-day no-fuss trial, then a 25-minute walkthrough or a free 40-minute product tour',
    'For over 15 years, with more than 20 years in the market',
    '£80 one-time joining fee and £12/month per desk, £39 per site per month, a flat £50 (about €58)',
    '15% off every licence, a discount of 20%, Basic: £0',
    'Marlow 360 gives growing businesses a view, Fortune 500 companies',
    'Within a quarter the queue had gone',
    'fields are read from CAD2CAD',
    'rated in the top 10% of suppliers, one of the top 100 companies',
    'competitors charge £12,000 a year for the same',
    'The free plan includes 50 users and 500 documents a month.',
    'Free for up to 10 users, limited to 3 cases',
    'up to 5 sites on the Starter plan, 20 forms in every package',
  ])('takes nothing of: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe('what a figure says, read apart', () => {
  const none = { before: null, direction: 'none', per: [], period: '' };
  it.each([
    [
      'over £1.2m saved since 2021',
      {
        kind: 'money',
        low: 1_200_000,
        high: 1_200_000,
        unit: 'GBP',
        direction: 'down',
        period: 'since 2021',
      },
    ],
    [
      '£3–4 million over five years',
      { kind: 'money', low: 3e6, high: 4e6, unit: 'GBP', period: 'over five years' },
    ],
    ['40-50% quicker', { kind: 'share', low: 40, high: 50, unit: '%', direction: 'down' }],
    ['a 27% rise in take-up', { kind: 'share', low: 27, high: 27, unit: '%', direction: 'up' }],
    [
      'from 9 days to 2',
      { kind: 'time', low: 2, high: 2, unit: 'day', before: { value: 9, unit: 'day' }, direction: 'down' },
    ],
    ['six hours a week', { kind: 'time', low: 6, high: 6, unit: 'hour', per: ['week'] }],
    [
      'Save 2 hours per case, per officer',
      { kind: 'time', low: 2, high: 2, unit: 'hour', per: ['case', 'officer'], direction: 'down' },
    ],
    ['ROI in nine months', { kind: 'payback', low: 9, high: 9, unit: 'month' }],
    ['300% ROI within a year', { kind: 'payback', low: 300, high: 300, unit: '%', period: 'within a year' }],
    ['frees up 12 FTEs', { kind: 'staff', low: 12, high: 12, unit: 'FTE', direction: 'down' }],
    ['halved the backlog', { kind: 'share', low: 50, high: 50, unit: '%', direction: 'down' }],
    [
      'minutes rather than days',
      {
        kind: 'time',
        low: null,
        high: null,
        unit: 'minute',
        before: { value: null, unit: 'day' },
        direction: 'down',
      },
    ],
    ['Payback: 1.9 years', { kind: 'payback', low: 1.9, high: 1.9, unit: 'year' }],
    ['70% of offices could not name their ROI', { kind: 'share', low: 70, high: 70, unit: '%' }],
    ['productivity +28%', { kind: 'share', low: 28, high: 28, unit: '%', direction: 'up' }],
    [
      'Cut £8,400 annually while boosting response rates',
      { kind: 'money', low: 8400, high: 8400, unit: 'GBP', direction: 'down', per: ['year'] },
    ],
    ['Saves typing with a 5-minute set-up', { kind: 'time', low: 5, high: 5, unit: 'minute' }],
    ['5 forms free', { kind: 'count', low: 5, high: 5, unit: 'forms' }],
    ['35% fewer compared with 2019', { kind: 'share', low: 35, high: 35, unit: '%', direction: 'down' }],
    [
      'Filing: £8k/month (by post) → £2k/month',
      {
        kind: 'money',
        low: 2000,
        high: 2000,
        unit: 'GBP',
        before: { value: 8000, unit: 'GBP' },
        direction: 'down',
        per: ['month'],
      },
    ],
    [
      'calls fell from 3,900 to 2,450 a month',
      {
        kind: 'count',
        low: 2450,
        high: 2450,
        unit: '',
        before: { value: 3900, unit: '' },
        direction: 'down',
        per: ['month'],
      },
    ],
  ])('%s', (sentence, expected) => {
    expect(amounts(sentence)).toEqual([{ ...none, ...expected }]);
  });
});

describe('figures in any text', () => {
  const number = fc.oneof(
    fc.nat(9_999_999).map(String),
    fc.nat(9_999_999).map((n) => n.toLocaleString('en-GB')),
    fc.double({ min: 0.1, max: 999, noNaN: true }).map((n) => n.toFixed(1)),
    fc.constantFrom('three', 'twenty-five', 'a hundred', 'half a', 'several', '½'),
  );
  const part = fc.oneof(
    number,
    fc.constantFrom(
      '£',
      '€',
      '%',
      ' per cent',
      'k',
      'm',
      ' million',
      ' hours',
      ' days',
      ' a week',
      ' to ',
      '-',
      '–',
      'from ',
      'up to ',
      'over ',
      'by ',
      ' FTEs',
      'x',
      '+',
      ' calls',
      ' fewer',
      ' in ',
      ', ',
      '. ',
      '\ud83d',
      '’',
      '\u202e',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const sentence = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));

  it('quotes what is there, in its order, and at most six', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const figures = readFigures(text);
        expect(figures.length).toBeLessThanOrEqual(6);
        let from = 0;
        for (const figure of figures) {
          const place = text.indexOf(figure.text, from);
          expect(place).toBeGreaterThanOrEqual(0);
          from = place + figure.text.length;
          const { low, high } = figure.amount ?? { low: null, high: null };
          expect(low === null).toBe(high === null);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
        }
        expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a number the same in digits, with commas and with a scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (n) => {
        const value = (text: string) => amounts(text)[0]?.low;
        expect(value(`save £${n}k`)).toBe(n * 1000);
        expect(value(`save £${(n * 1000).toLocaleString('en-GB')}`)).toBe(n * 1000);
        expect(value(`save £${n} thousand`)).toBe(n * 1000);
      }),
    );
  });

  it.each([
    '£1,',
    '1,000,',
    'from 1 ',
    'a third of ',
    '10 to ',
    'up to ',
    '1 in ',
    'half ',
    'a hundred and ',
    '5 a a a a ',
    '£5 per x ',
  ])('ends soon on %j over and over', (cue) => {
    readFigures(cue.repeat(Math.ceil(50_000 / cue.length)));
  });
});

import { describe, expect, it } from 'vitest';
import { readFigures } from '../../lib/engine/figures.ts';
import { substantiate } from '../../lib/engine/substantiation.ts';

const read = (sentence: string) => readFigures(sentence).map(({ text, bound }) => `${bound}: ${text}`);

describe('figures, in the words they were written in', () => {
  it.each([
    ['Save up to 60% on postage', ['best-case: up to 60%']],
    ['over £1.2m saved since 2021', ['at-least: over £1.2m']],
    ['a £250k annual saving', ['exact: £250k']],
    ['£3–4 million over five years', ['exact: £3–4 million']],
    ['35 per cent fewer calls', ['exact: 35 per cent']],
    ['processing fell from 21 days to 4 minutes', ['exact: from 21 days to 4 minutes']],
    ['the equivalent of 4.5 FTE', ['exact: 4.5 FTE']],
    ['saves each officer 3 hours a week', ['exact: 3 hours a week']],
    ['10x faster', ['exact: 10x faster']],
    ['trusted by 150+ councils', ['at-least: 150+ councils']],
    ['c. £90k p.a.', ['about: c. £90k p.a.']],
    ['€500k+', ['at-least: €500k+']],
    ['an average of 7 minutes per case', ['about: an average of 7 minutes per case']],
    ['ISO 27001 certified, Windows 11, WCAG 2.2', []],
    ['in 2024 we moved to Room 12', []],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });
});

describe('what stands beside a claim', () => {
  it('says what a bare saving lacks', () => {
    const { has, lacks } = substantiate('savings', 'Councils save up to 70%.', '');
    expect(has).toEqual(['amount']);
    expect(lacks).toEqual(['baseline', 'period', 'source', 'measurer']);
  });

  it('finds baseline, period and measurer', () => {
    const sentence =
      'From April 2022 to March 2023 calls fell from 3,900 to 2,450 a month, measured by the council’s finance team.';
    const { lacks } = substantiate('savings', sentence, '');
    expect(lacks).toEqual(['source']);
  });

  it.each([
    [
      '“It has changed how we work,” said Jane Smith, Head of IT at Example Council.',
      '',
      'Jane Smith, Head of IT at Example Council',
    ],
    [
      '“It has changed how we work.”',
      '— Rhys Evans, Contact Centre Manager',
      'Rhys Evans, Contact Centre Manager',
    ],
    ['“It has changed how we work.” Senior manager, large unitary', '', ''],
  ])('names the speaker of %s', (sentence, around, speaker) => {
    expect(substantiate('testimonial', sentence, around).speaker).toBe(speaker);
  });
});

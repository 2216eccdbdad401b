import { describe, expect, it } from 'vitest';
import { toldSentence } from '../../lib/sharing/told.ts';

const told = (text: string, words?: string[]) =>
  toldSentence({ quote: { passage: '0', start: 0, end: text.length, text }, ...(words && { words }) });

describe('the words that told', () => {
  it('are named in their order, on one line', () => {
    expect(told('Every week, nurses get hours\nback.', ['hours\nback', 'Every week'])).toBe(
      'Flagged for the words “hours back”, “Every week”.',
    );
  });

  it.each([
    ['are not kept', 'Save hours every week.', undefined],
    ['are none', 'Save hours every week.', []],
    ['are all that the claim says', '- “In good company!”', ['In good company']],
  ])('are not named where they %s', (_, text, words) => {
    expect(told(text, words)).toBeUndefined();
  });
});

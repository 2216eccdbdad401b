import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../lib/engine/sentences.ts';

const read = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['A heading without a stop', ['A heading without a stop']],
    ['One here. Two there!  Three?', ['One here.', 'Two there!', 'Three?']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['  – ', []],
    ['It is live. 40 towns use it.', ['It is live.', '40 towns use it.']],
    [
      'It took approx. 20 days. See No. 7 High Street.',
      ['It took approx. 20 days.', 'See No. 7 High Street.'],
    ],
    [
      '“Why wait?” said Dr. Ann Lee of St. Bride. Mrs. P. Rees agreed.',
      ['“Why wait?” said Dr. Ann Lee of St. Bride.', 'Mrs. P. Rees agreed.'],
    ],
    ['It joins tools (e.g. Postbox). Good.', ['It joins tools (e.g. Postbox).', 'Good.']],
    [
      'The U.S. Army and Gov. Lee use it. We sell it in the U.S. Our plan B. It is by J. F. Rees.',
      ['The U.S. Army and Gov. Lee use it.', 'We sell it in the U.S.', 'Our plan B.', 'It is by J. F. Rees.'],
    ],
    [
      'By E. Lee and Ann B. Rees. See Appendix A. Payments start in hall C. Places are free.',
      ['By E. Lee and Ann B. Rees.', 'See Appendix A.', 'Payments start in hall C.', 'Places are free.'],
    ],
    ['It fell by 3.5 points. Then it rose.', ['It fell by 3.5 points.', 'Then it rose.']],
  ])('of %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('cuts a run-on of any length into pieces that lose no word', () => {
    const text = 'word '.repeat(5000);
    const spans = sentences(text);
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(600);
    expect(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text.trim());
  });

  it('come in order, inside the text, and never overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 4000 }), (text) => {
        let before = 0;
        for (const { start, end } of sentences(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = end;
        }
      }),
      { numRuns: 200 },
    );
  });
});

// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../lib/reading/passages.ts';
import { placeOf } from '../../lib/reading/place.ts';
import type { Run } from '../../lib/reading/types.ts';

const only = (html: string): Run => {
  document.body.innerHTML = html;
  return [...readDocument(document.body)][0] as Run;
};
const shown = (text: string) => text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ');

describe('the place of a quote', () => {
  it('runs through all text nodes it stands in', () => {
    const run = only('<p>We  will <b>cut\ncosts</b> for you</p>');
    const start = run.text.indexOf('will');
    const found = placeOf(run, start, run.text.indexOf(' for you') + 4);
    expect(found?.map(({ node, from, to }) => node.data.slice(from, to))).toEqual([
      'will ',
      'cut\ncosts',
      ' for',
    ]);
  });

  it('is nowhere once the text has changed', () => {
    const run = only('<p>We will cut costs</p>');
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'We may cut costs';
    expect(placeOf(run, 3, 11)).toBeNull();
  });

  it('is nowhere once its node has left the page', () => {
    const run = only('<p>We will cut costs</p>');
    document.querySelector('p')?.remove();
    expect(placeOf(run, 0, 2)).toBeNull();
  });

  it('refuses offsets outside the text', () => {
    const run = only('<p>Short</p>');
    for (const [start, end] of [
      [-1, 2],
      [2, 2],
      [3, 2],
      [0, 6],
      [Number.NaN, 2],
    ] as const)
      expect(placeOf(run, start, end)).toBeNull();
  });

  it('gives every character of a passage the character it came from', () => {
    const piece = fc.stringMatching(/^[ab \n\t\u00a0\u00ad\u200b😀]{0,12}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.boolean()), { maxLength: 6 }), (parts) => {
        document.body.innerHTML = '<p></p>';
        for (const [data, bold] of parts) {
          const home = bold ? document.createElement('b') : document.body.firstElementChild;
          if (bold) document.body.firstElementChild?.append(home as Element);
          home?.append(document.createTextNode(data));
        }
        const whole = parts.map(([data]) => data).join('');
        for (const run of readDocument(document.body)) {
          if (!/\n[^\S\n]*\n/.test(whole)) expect(run.text).toBe(shown(whole).trim());
          for (let at = 0; at < run.text.length; at++) {
            const [found, ...more] = placeOf(run, at, at + 1) ?? [];
            expect(more).toEqual([]);
            expect(found && shown(found.node.data.slice(found.from, found.to))).toBe(run.text[at]);
          }
          for (let start = 0; start < run.text.length; start++) {
            const joined = placeOf(run, start, run.text.length)?.map((one) =>
              one.node.data.slice(one.from, one.to),
            );
            expect(shown(joined?.join('') ?? '')).toBe(run.text.slice(start));
          }
        }
      }),
    );
  });
});

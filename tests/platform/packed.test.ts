import { expect, it } from 'vitest';
import { packed, unpacked } from '../../lib/platform/packed.ts';

/** The like of a critique with this many claims; with words that are more than one byte each, and halves of pairs. */
const claims = (n: number) => ({
  phase: 'done',
  critique: {
    claims: Array.from({ length: n }, (_, i) => ({
      id: `savings:${i}`,
      quote: {
        passage: `0.${i}`,
        start: 0,
        end: 60,
        text: `Gwasanaeth ${i}: arbed £${i * 7} 🏴󠁧󠁢󠁷󠁬󠁳󠁿 \ud83c y flwyddyn`,
      },
      substantiation: { figures: [], has: ['amount'], lacks: ['baseline', 'source'], speaker: '' },
      at: i / n,
    })),
  },
});

it.each([1, 300, 30_000])('%d claims come out as they went in', async (n) => {
  expect(await unpacked(await packed(claims(n)))).toEqual(claims(n));
});

it('what is short is stored as it is; what is long takes much less room', async () => {
  expect(await packed(claims(10))).toEqual(claims(10));
  const long = claims(30_000);
  expect(JSON.stringify(await packed(long)).length).toBeLessThan(JSON.stringify(long).length / 5);
});

it('nothing stored is nothing', async () => {
  expect(await unpacked(undefined)).toBeUndefined();
});

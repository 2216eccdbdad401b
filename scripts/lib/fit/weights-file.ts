import { CATEGORIES } from '../../../lib/engine/types.ts';
import type { KindWeights, WeightsFile } from '../../../lib/engine/weights.ts';
import type { ClaimFit } from './claims.ts';

const VERSION = 1;

/** The text of the file that ships: weights in steps of a byte. */
export function weightsFile({ traits, fits }: ClaimFit, from: number, kind: KindWeights): string {
  const most = fits
    .flatMap(({ weights }) => [...weights])
    .reduce((max, one) => Math.max(max, Math.abs(one)), 0);
  const step = most / 127;
  const numbers = Buffer.alloc(traits.length * 4);
  for (const [i, trait] of traits.entries()) numbers.writeInt32LE(trait, i * 4);
  const table = Buffer.alloc(traits.length * CATEGORIES.length);
  for (const [i, { weights }] of fits.entries())
    for (const [at, weight] of weights.entries())
      table.writeInt8(Math.round(weight / step), at * CATEGORIES.length + i);
  const file: WeightsFile = {
    version: VERSION,
    step,
    bias: fits.map(({ bias }) => Number(bias.toFixed(4))),
    from,
    traits: numbers.toString('base64'),
    table: table.toString('base64'),
    kind,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

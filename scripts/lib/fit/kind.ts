import { claimedBy } from '../../../lib/engine/claims.ts';
import { allKindTraits } from '../../../lib/engine/kind.ts';
import type { KindWeights } from '../../../lib/engine/weights.ts';
import type { Sample, Sampled } from './claims.ts';
import { regress } from './regression.ts';

const HOLD = 10;
/** How much a real text counts, to one that was invented for the purpose. */
const REAL = 5;
/** A trait of fewer texts tells of those texts alone. */
const FEWEST = 20;

/** What tells the kind of a text, its claims as they were weighed. */
function traitsOf(
  { placed, samples }: Sampled,
  weighed: ReadonlyMap<Sample, readonly number[]>,
  from: number,
) {
  return allKindTraits(
    placed.map((here, i) => ({ ...here, claimed: claimedBy(weighed.get(samples[i] as Sample) ?? [], from) })),
  );
}

/** Weights that tell pitches from other texts; the fewer of the two count for more. */
export function fitKind(
  sampled: readonly Sampled[],
  weighed: ReadonlyMap<Sample, readonly number[]>,
  from: number,
): KindWeights {
  const texts = sampled.map((one) => ({
    traits: [...traitsOf(one, weighed, from)],
    yes: one.document.kind === 'pitch',
    real: one.real,
  }));
  const times = new Map<string, number>();
  for (const { traits } of texts) for (const [name] of traits) times.set(name, (times.get(name) ?? 0) + 1);
  const names = [...times].flatMap(([name, count]) => (count < FEWEST ? [] : [name])).sort();
  const numbers = new Map(names.map((name, i) => [name, i]));
  const pitches = texts.filter(({ yes }) => yes).length;
  const balance = Math.sqrt(pitches / Math.max(1, texts.length - pitches));
  const examples = texts.map(({ traits, yes, real }) => {
    const known = traits.filter(([name]) => numbers.has(name));
    return {
      has: known.map(([name]) => numbers.get(name) as number),
      much: known.map(([, much]) => much),
      yes,
      counts: (yes ? 1 : balance) * (real ? REAL : 1),
    };
  });
  const { bias, weights } = regress(
    examples,
    names.map(() => ({ weight: 0, hold: HOLD })),
  );
  const round = (value: number) => Number(value.toFixed(3));
  return {
    bias: round(bias),
    traits: Object.fromEntries(names.map((name, i) => [name, round(weights[i] as number)])),
  };
}

/** The sum for a text's being a pitch. */
export function sumOfKind(
  sampled: Sampled,
  weighed: ReadonlyMap<Sample, readonly number[]>,
  from: number,
  { bias, traits }: KindWeights,
): number {
  return [...traitsOf(sampled, weighed, from)].reduce(
    (sum, [name, much]) => sum + (traits[name] ?? 0) * much,
    bias,
  );
}

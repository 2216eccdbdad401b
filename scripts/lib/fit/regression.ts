/** One thing to learn from: the numbers of what it has, as often as it has them, how much of each, and whether it is so. */
export interface Example {
  has: readonly number[];
  /** As long as `has`; all 1 where left out. */
  much?: readonly number[];
  yes: boolean;
  /** How much it counts; 1 where left out. */
  counts?: number;
}

export interface Fit {
  bias: number;
  /** By number. */
  weights: Float64Array;
}

/** How many examples are gone through, however few there are. */
const STEPS = 700_000;
const RATE = 0.25;

/** What a weight is thought to be before anything is seen, and how strongly it is held there. */
export interface Prior {
  weight: number;
  hold: number;
}

/**
 * Logistic regression with each weight held near what it is thought to be, by AdaGrad over the examples in an order that
 * is shuffled but always the same: the same examples give the same weights.
 * @param priors one for each number that examples may have
 */
export function regress(examples: readonly Example[], priors: readonly Prior[]): Fit {
  const weights = Float64Array.from(priors, ({ weight }) => weight);
  const steps = new Float64Array(priors.length).fill(1e-3);
  const times = new Float64Array(priors.length);
  for (const { has } of examples) for (const at of has) times[at] = (times[at] as number) + 1;
  // What holds a weight is spread over all the times it is seen.
  const held = priors.map(({ hold }, at) => hold / Math.max(1, times[at] as number));
  let bias = 0;
  let biasSteps = 1e-3;
  const order = examples.map((_, i) => i);
  const random = numbers();
  const rounds = Math.max(20, Math.ceil(STEPS / examples.length));
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const other = Math.floor(random() * (i + 1));
      [order[i], order[other]] = [order[other] as number, order[i] as number];
    }
    for (const i of order) {
      const { has, much, yes, counts = 1 } = examples[i] as Example;
      let sum = bias;
      for (let k = 0; k < has.length; k++) sum += (weights[has[k] as number] as number) * (much?.[k] ?? 1);
      const wrong = counts * (1 / (1 + Math.exp(-sum)) - (yes ? 1 : 0));
      biasSteps += wrong * wrong;
      bias -= (RATE * wrong) / Math.sqrt(biasSteps);
      for (let k = 0; k < has.length; k++) {
        const at = has[k] as number;
        const away = (weights[at] as number) - (priors[at] as Prior).weight;
        const slope = wrong * (much?.[k] ?? 1) + (held[at] as number) * away;
        steps[at] = (steps[at] as number) + slope * slope;
        weights[at] = (weights[at] as number) - (RATE * slope) / Math.sqrt(steps[at] as number);
      }
    }
  }
  return { bias, weights };
}

/** Numbers from 0 to 1 that look like chance and are always the same. Mulberry32 (public domain). */
function numbers(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

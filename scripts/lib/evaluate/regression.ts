/** One text: its features, and whether it is of the kind asked for. */
export interface Example {
  features: readonly number[];
  yes: boolean;
}

const STEPS = 6000;
const RATE = 0.3;
/** How strongly weights are held near nought. */
const HOLD = 0.003;

/** Weights of a logistic regression, one a feature, by plain gradient descent: the same examples, the same weights. */
export function regress(examples: readonly Example[]): number[] {
  const width = examples[0]?.features.length ?? 0;
  // Features are brought to a like size first, so that each is held as strongly as the next.
  const sizes = Array.from({ length: width }, (_, i) =>
    Math.max(Math.sqrt(mean(examples.map(({ features }) => (features[i] ?? 0) ** 2))), 1e-6),
  );
  const weights = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Array<number>(width).fill(0);
    for (const { features, yes } of examples) {
      const wrong = probability(features, weights, sizes) - (yes ? 1 : 0);
      for (let i = 0; i < width; i++)
        slope[i] = (slope[i] ?? 0) + (wrong * (features[i] ?? 0)) / (sizes[i] ?? 1) / examples.length;
    }
    for (let i = 0; i < width; i++)
      weights[i] = (weights[i] ?? 0) - RATE * ((slope[i] ?? 0) + HOLD * (weights[i] ?? 0));
  }
  return weights.map((weight, i) => weight / (sizes[i] ?? 1));
}

function probability(
  features: readonly number[],
  weights: readonly number[],
  sizes: readonly number[],
): number {
  const sum = features.reduce((total, value, i) => total + (value / (sizes[i] ?? 1)) * (weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / (values.length || 1);

/** The middle one of several measurements, which a busy moment of the machine does not move. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Milliseconds that some work takes. Garbage that others left is collected before, where Node was started to allow it. */
export function timed(work: () => unknown): number {
  (globalThis as { gc?: () => void }).gc?.();
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Median milliseconds of each work, run in turns so that what slows the machine slows them all. `round` numbers the
 * rounds, for work that may not meet the same text twice; the first `warmUp` rounds are not counted.
 */
export function inTurns<Name extends string>(
  works: Record<Name, (round: number) => unknown>,
  rounds: number,
  warmUp: number,
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds + warmUp; round++)
    for (const name of names) {
      const time = timed(() => works[name](round));
      if (round >= warmUp) times.get(name)?.push(time);
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

import { CATEGORIES, type Category, CHECKS, type CheckId, type Status } from '../../lib/engine/types.ts';
import type { Row } from '../../lib/reviews/row.ts';

/** What the picture over several reviews shows. */
export interface Figures {
  /** Reviews whose flags count. */
  pitches: number;
  /** The others: no pitches, or in languages without rules. */
  others: number;
  checks: Record<CheckId, Record<Status, number>>;
  categories: Record<Category, { reviews: number; claims: number }>;
}

export function figuresOf(rows: readonly Row[]): Figures {
  const made = <K extends string, V>(keys: readonly K[], value: () => V) =>
    Object.fromEntries(keys.map((key) => [key, value()])) as Record<K, V>;
  const checks = made(CHECKS, () => ({ evidenced: 0, asserted: 0, missing: 0, contradicted: 0 }));
  const categories = made(CATEGORIES, () => ({ reviews: 0, claims: 0 }));
  let pitches = 0;
  for (const { pitch, statuses, claims } of rows) {
    if (!pitch) continue;
    pitches++;
    for (const [i, check] of CHECKS.entries()) {
      const status = statuses[i];
      if (status) checks[check][status]++;
    }
    for (const [i, category] of CATEGORIES.entries()) {
      const n = claims[i] ?? 0;
      categories[category].claims += n;
      if (n > 0) categories[category].reviews++;
    }
  }
  return { pitches, others: rows.length - pitches, checks, categories };
}

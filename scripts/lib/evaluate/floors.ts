import { readFileSync } from 'node:fs';
import { type Score, TOTALS, type Total, totals } from './score.ts';

/** What each corpus must reach: a least value for every total, and for `falseAlarms` a most. */
export interface Floors {
  own: Record<Total, number>;
  /** The emails of the own corpus, by themselves. */
  mails: Record<Total, number>;
  shared: Record<Total, number>;
}

/** Reads the floors' file. Throws when it is not there or not JSON. */
export function readFloors(path: string): Floors {
  return JSON.parse(readFileSync(path, 'utf8')) as Floors;
}

/** One sentence for each total that is worse than its floor. */
export function belowFloors(score: Score, floors: Record<Total, number>): string[] {
  const found = totals(score);
  return TOTALS.flatMap((total) => {
    const floor = floors[total];
    const worse = total === 'falseAlarms' ? found[total] > floor : found[total] < floor;
    if (!worse) return [];
    return [
      `${total} is ${Number(found[total].toFixed(3))}, ${total === 'falseAlarms' ? 'above the most allowed' : 'below its floor'} of ${floor}.`,
    ];
  });
}

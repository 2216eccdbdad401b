import { contentId, reviewId, type Unsigned } from './ids.ts';
import { type Entry, type ReviewReading, SCHEMA } from './record.ts';
import type { Problem, Result } from './validate.ts';

/** A record of some version, as loose as JSON is: what a step gives is validated afterwards like everything else. */
interface Loose {
  [key: string]: unknown;
}

/**
 * One step a version: `STEPS[n]` makes a record of version n one of n + 1, or throws. Ids are made anew where content
 * changes, and what refers to them follows.
 */
const STEPS: readonly ((record: Loose) => Promise<Loose>)[] = [fromUrls];

/** A record as this version has it. One of a newer version is refused. Never throws; what it was given stays as it was. */
export async function migrate(record: unknown): Promise<Result<unknown>> {
  const problem = (reason: Problem) => ({ ok: false, problem: reason }) as const;
  try {
    let current = structuredClone(record) as Loose;
    const { schema } = current;
    if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 0) return problem('damaged');
    if (schema > SCHEMA) return problem('newer');
    for (const step of STEPS.slice(schema)) current = await step(current);
    return { ok: true, value: current };
  } catch {
    return problem('damaged');
  }
}

/**
 * 0 to 1: a reading named its page by `url`; mail, files and pasted text could not be kept, nor who kept a reading.
 * Entries did not name their review.
 */
async function fromUrls({ readings, entries }: Loose): Promise<Loose> {
  const moved = await Promise.all(
    list(readings).map(async ({ id: _, url, ...rest }) => {
      const reading = {
        ...rest,
        source: { type: 'page', url },
        by: '',
        letter: null,
        treatedAsPitch: false,
      } as unknown as Unsigned<ReviewReading>;
      return { id: await contentId(reading), ...reading };
    }),
  );
  const [first] = moved;
  if (!first) throw new RangeError('A review without a reading.');
  const review = await reviewId(first.source);
  const ids = new Map<unknown, string>();
  // A withdrawal refers to an entry, so entries get their new ids first.
  const [withdrawals, others] = [true, false].map((is) =>
    list(entries).filter(({ kind }) => (kind === 'withdraw') === is),
  ) as [Loose[], Loose[]];
  const renamed: Loose[] = [];
  for (const { id, ...rest } of [...others, ...withdrawals]) {
    const entry = { ...rest, review } as Loose;
    if (rest.kind === 'withdraw') entry.entry = ids.get(rest.entry) ?? rest.entry;
    const made = await contentId(entry as unknown as Unsigned<Entry>);
    ids.set(id, made);
    renamed.push({ id: made, ...entry });
  }
  return { schema: 1, id: review, source: first.source, readings: moved, entries: renamed };
}

const list = (value: unknown): Loose[] => {
  if (!Array.isArray(value)) throw new TypeError('Not a list.');
  return value as Loose[];
};

import * as v from 'valibot';
import { contentBytes, reviewId, sha256 } from './ids.ts';
import { LIMITS } from './limits.ts';
import { assemble } from './merge.ts';
import { migrate } from './migrate.ts';
import type { Entry, Review, ReviewReading } from './record.ts';
import { entryShape, readingShape, reviewShape } from './shapes.ts';

/** Why a record is refused. Each has its own sentence in the catalogue. */
export type Problem =
  /** Not a record of ours, or a damaged one. */
  | 'damaged'
  /** Made by a newer Pitchcheck. */
  | 'newer'
  /** Something in it is not what its id was made from: it was changed after it was made. */
  | 'changed'
  | 'too-large';

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

const refused = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });

/** A reading from anything at all, with its review's id. Never throws. */
export async function readReading(
  value: unknown,
): Promise<Result<{ review: string; reading: ReviewReading }>> {
  const found = await content(readingShape, value, LIMITS.readingBytes);
  if (!found.ok) return found;
  return { ok: true, value: { review: await reviewId(found.value.source), reading: found.value } };
}

/** An entry from anything at all. Never throws. */
export const readEntry = (value: unknown): Promise<Result<Entry>> =>
  content(entryShape, value, LIMITS.entryBytes);

/**
 * A review from anything at all, of this version or an older one; every id is made again from its content and compared.
 * Never throws, and what it gives shares nothing with what it was given.
 */
export async function readReview(value: unknown): Promise<Result<Review>> {
  const current = await migrate(value);
  if (!current.ok) return current;
  const shape = checked(reviewShape, current.value);
  if (!shape) return refused('damaged');
  const readings: ReviewReading[] = [];
  for (const part of shape.readings) {
    const found = await readReading(part);
    if (!found.ok) return found;
    if (found.value.review !== shape.id) return refused('changed');
    readings.push(found.value.reading);
  }
  const entries: Entry[] = [];
  for (const part of shape.entries) {
    const found = await readEntry(part);
    if (!found.ok) return found;
    if (found.value.review !== shape.id) return refused('changed');
    entries.push(found.value);
  }
  const review = assemble(shape.id, readings, entries);
  return review ? { ok: true, value: review } : refused('damaged');
}

/** Whether this is the full text that a reading names. */
export const isTextOf = async (text: string, textSha256: string): Promise<boolean> =>
  text.length <= LIMITS.text && text.isWellFormed() && (await sha256(text)) === textSha256;

async function content<T extends ReviewReading | Entry>(
  shape: v.GenericSchema<unknown, T>,
  value: unknown,
  most: number,
): Promise<Result<T>> {
  const found = checked(shape, value);
  if (!found) return refused('damaged');
  const bytes = contentBytes(found);
  if (bytes.length > most) return refused('too-large');
  return (await sha256(bytes)) === found.id ? { ok: true, value: found } : refused('changed');
}

/** What the shape makes of it; undefined where it doesn't fit, and where looking at it throws. */
function checked<T>(shape: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
  try {
    const result = v.safeParse(shape, value, { abortEarly: true });
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

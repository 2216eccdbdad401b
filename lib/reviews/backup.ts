import type { WithTexts } from './documents.ts';
import { LIMITS } from './limits.ts';
import { merge } from './merge.ts';
import { type Entry, type Review, SCHEMA } from './record.ts';
import { isTextOf, type Problem, type Result, readReview } from './validate.ts';

/**
 * Reviews as a file, one or a whole notebook:
 *
 *     { "pitchcheck": "reviews", "schema": 1, "reviews": [ { "review": …, "texts": { "<sha256>": "…" } }, … ] }
 */
const MARK = 'reviews';

/** What goes into a file beside what is always in it. */
export interface Included {
  /** Entries marked private. */
  private: boolean;
  /** The full text of a reading by its SHA-256, for those to go in; null for no texts. */
  text: ((review: string, sha256: string) => Promise<string | undefined>) | null;
}

/** The entries that may leave this machine: none marked private, and none that only takes back such a one. */
export function shareable(entries: readonly Entry[]): Entry[] {
  const kept = new Set(entries.flatMap(({ id, private: own }) => (own ? [id] : [])));
  return entries.filter((entry) => !entry.private && !(entry.kind === 'withdraw' && kept.has(entry.entry)));
}

/** What stands on a file's first line and on its last; each review has a line between them. */
const head = (schema: number): string => `{"pitchcheck":"${MARK}","schema":${schema},"reviews":[`;
const TAIL = ']}';

/** A file in pieces, to be put one after another. */
export async function* writeFile(
  reviews: Iterable<Review> | AsyncIterable<Review>,
  included: Included,
): AsyncGenerator<string> {
  yield head(SCHEMA);
  let separator = '\n';
  for await (const review of reviews) {
    yield separator + JSON.stringify(await partOf(review, included));
    separator = ',\n';
  }
  yield `\n${TAIL}\n`;
}

async function partOf(review: Review, included: Included): Promise<WithTexts> {
  const entries = included.private ? review.entries : shareable(review.entries);
  const texts: Record<string, string> = {};
  for (const { textSha256 } of review.readings) {
    const text = await included.text?.(review.id, textSha256);
    if (text !== undefined) texts[textSha256] = text;
  }
  return { review: { ...review, entries }, texts };
}

/** What a file holds, each review once, and why parts of it can't be taken. */
export interface Incoming {
  reviews: WithTexts[];
  refused: Problem[];
}

/** Why a file is refused as a whole. */
export type FileProblem = Problem | 'not-json';

/**
 * What is in a file; nothing is stored. A file of one review by itself, without texts, is read too. Never throws.
 * @param progress is told what share of the reviews was looked into, from 0 to 1
 */
export async function readFile(
  file: string,
  progress?: (share: number) => void,
): Promise<Result<Incoming> | { ok: false; problem: FileProblem }> {
  if (file.length > LIMITS.file) return { ok: false, problem: 'too-large' };
  const parts = partsOf(file);
  if (!Array.isArray(parts)) return { ok: false, problem: parts };
  const found = new Map<string, WithTexts>();
  const refused: Problem[] = [];
  for (const [i, part] of parts.entries()) {
    const read = await readPart(part);
    if (read.ok) {
      const { review, texts } = read.value;
      const other = found.get(review.id);
      found.set(review.id, other ? joined(other, read.value) : { review, texts });
    } else refused.push(read.problem);
    progress?.((i + 1) / parts.length);
  }
  const [problem] = refused;
  if (found.size === 0 && problem) return { ok: false, problem };
  return { ok: true, value: { reviews: [...found.values()], refused } };
}

/** What a file lists as reviews, whatever it is, or why there is no list. */
function partsOf(file: string): unknown[] | FileProblem {
  let content: unknown;
  try {
    content = JSON.parse(file);
  } catch {
    return 'not-json';
  }
  if (!isObject(content)) return 'not-json';
  if (Array.isArray(content.readings)) return [{ review: content }];
  if (content.pitchcheck !== MARK) return 'not-json';
  if (typeof content.schema === 'number' && content.schema > SCHEMA) return 'newer';
  return Array.isArray(content.reviews) ? content.reviews : 'damaged';
}

async function readPart(part: unknown): Promise<Result<WithTexts>> {
  if (!isObject(part)) return { ok: false, problem: 'damaged' };
  const review = await readReview(part.review);
  if (!review.ok) return review;
  const texts: Record<string, string> = {};
  for (const { textSha256 } of review.value.readings) {
    if (!isObject(part.texts) || !Object.hasOwn(part.texts, textSha256)) continue;
    const text = part.texts[textSha256];
    if (typeof text !== 'string') return { ok: false, problem: 'damaged' };
    if (!(await isTextOf(text, textSha256))) return { ok: false, problem: 'changed' };
    texts[textSha256] = text;
  }
  return { ok: true, value: { review: review.value, texts } };
}

const joined = (a: WithTexts, b: WithTexts): WithTexts => ({
  review: merge(a.review, b.review),
  texts: { ...a.texts, ...b.texts },
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

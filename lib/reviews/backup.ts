import { batches } from './batches.ts';
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
const HEAD = /^\{"pitchcheck":"reviews","schema":(\d+),"reviews":\[$/;
const TAIL = ']}';

/** A file in pieces, to be put one after another. */
export async function* writeFile(
  reviews: Iterable<Review> | AsyncIterable<Review>,
  included: Included,
): AsyncGenerator<string> {
  yield `{"pitchcheck":"${MARK}","schema":${SCHEMA},"reviews":[`;
  let separator = '\n';
  for await (const some of batches(reviews, (review) => review)) {
    // One text after the other would take most of the time to wait for them.
    for (const part of await Promise.all(some.map((review) => partOf(review, included)))) {
      yield separator + JSON.stringify(part);
      separator = ',\n';
    }
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
 * What is in a file; nothing is stored. A file that `writeFile` wrote is read a line at a time, whatever its length, and
 * one that was cut off as far as it goes. A file of one review by itself, without texts, is read too. Never throws, but
 * for a file that can't be read at all.
 * @param progress is told what share of the file was looked into, from 0 to 1
 */
export async function readFile(
  file: string | Blob,
  progress?: (share: number) => void,
): Promise<Result<Incoming> | { ok: false; problem: FileProblem }> {
  const blob = typeof file === 'string' ? new Blob([file]) : file;
  const found = new Map<string, WithTexts>();
  const refused: Problem[] = [];
  for await (const { part, problem, share } of partsOf(blob)) {
    if (problem === 'not-json') return { ok: false, problem };
    const read = problem ? { ok: false as const, problem } : await readPart(part);
    if (read.ok) {
      const { review, texts } = read.value;
      const other = found.get(review.id);
      found.set(review.id, other ? joined(other, read.value) : { review, texts });
    } else refused.push(read.problem);
    progress?.(Math.min(1, share));
  }
  const [problem] = refused;
  if (found.size === 0 && problem) return { ok: false, problem };
  return { ok: true, value: { reviews: [...found.values()], refused } };
}

/** Something listed as a review, whatever it is, or why there is nothing; and what share of the file ends with it. */
interface Part {
  part?: unknown;
  problem?: FileProblem;
  share: number;
}

async function* partsOf(blob: Blob): AsyncGenerator<Part> {
  const lines = linesOf(blob);
  const first = await lines.next();
  const schema = first.done ? undefined : HEAD.exec(first.value.trimEnd())?.[1];
  if (schema === undefined) {
    yield* partsAtOnce(blob);
    return;
  }
  if (Number(schema) > SCHEMA) {
    yield { problem: 'newer', share: 1 };
    return;
  }
  let read = 0;
  for await (const whole of lines) {
    const line = whole.trimEnd();
    if (line === TAIL) return;
    read += whole.length + 1;
    const part = parsed(line.replace(/,$/, ''));
    yield part === undefined
      ? { problem: 'damaged', share: read / blob.size }
      : { part, share: read / blob.size };
  }
  // The end is missing, and nobody knows what else.
  yield { problem: 'damaged', share: 1 };
}

async function* partsAtOnce(blob: Blob): AsyncGenerator<Part> {
  if (blob.size > LIMITS.file) {
    yield { problem: 'too-large', share: 1 };
    return;
  }
  const content = parsed(await blob.text());
  if (!isObject(content)) yield { problem: 'not-json', share: 1 };
  else if (Array.isArray(content.readings)) yield { part: { review: content }, share: 1 };
  else if (content.pitchcheck !== MARK) yield { problem: 'not-json', share: 1 };
  else if (typeof content.schema === 'number' && content.schema > SCHEMA)
    yield { problem: 'newer', share: 1 };
  else if (!Array.isArray(content.reviews)) yield { problem: 'damaged', share: 1 };
  else
    for (const [i, part] of content.reviews.entries())
      yield { part, share: (i + 1) / content.reviews.length };
}

/** The lines of a file. One that is longer than any review is cut into pieces, which are none. */
async function* linesOf(blob: Blob): AsyncGenerator<string> {
  let rest = '';
  const reader = blob.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > LIMITS.file) {
      yield rest;
      rest = '';
    }
  }
  if (rest !== '') yield rest;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
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

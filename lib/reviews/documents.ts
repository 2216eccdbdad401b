import { toBase64 } from '../platform/base64.ts';
import { groupBy } from './group.ts';
import { canonicalJson } from './json.ts';
import { assemble } from './merge.ts';
import { migrate } from './migrate.ts';
import { type Entry, type Review, type ReviewReading, SCHEMA } from './record.ts';
import { readEntry, readReading, readReview } from './validate.ts';

/**
 * Reviews as documents of the database. A document is written once and never changed.
 *
 *     reading/<review>/<id>    { schema, reading }
 *     text/<review>/<sha256>   { schema, by? }, with the full text attached; `by` in teams: who shared it
 *     entry/<review>/<id>      { schema, entry }
 */
export interface Document {
  _id: string;
  schema: number;
  reading?: unknown;
  entry?: unknown;
  by?: string;
  _attachments?: Record<string, { content_type: string; data: string }>;
}

/** A review and those of its full texts that are at hand, by SHA-256. */
export interface WithTexts {
  review: Review;
  texts: Record<string, string>;
  /** Who shares the texts, where only they may take them back. */
  by?: string;
}

/** The name of the attached full text. */
export const TEXT = 'text.txt';

export const textId = (review: string, sha256: string): string => `text/${review}/${sha256}`;

/** The review that a document belongs to; undefined for documents that are no part of one. */
export const reviewOf = (documentId: string): string | undefined =>
  /^(?:reading|text|entry)\/([^/]+)\//.exec(documentId)?.[1];

export const readingDocument = (review: string, reading: ReviewReading): Document =>
  ordered({ _id: `reading/${review}/${reading.id}`, schema: SCHEMA, reading });

export const entryDocument = (entry: Entry): Document =>
  ordered({ _id: `entry/${entry.review}/${entry.id}`, schema: SCHEMA, entry });

export const textDocument = (review: string, sha256: string, text: string, by?: string): Document => ({
  _id: textId(review, sha256),
  schema: SCHEMA,
  ...(by !== undefined && { by }),
  _attachments: {
    [TEXT]: { content_type: 'text/plain;charset=utf-8', data: toBase64(new TextEncoder().encode(text)) },
  },
});

/** All documents of a review. */
export const documentsOf = ({ review: { id, readings, entries }, texts, by }: WithTexts): Document[] => [
  ...Object.entries(texts).map(([sha256, text]) => textDocument(id, sha256, text, by)),
  ...readings.map((reading) => readingDocument(id, reading)),
  ...entries.map(entryDocument),
];

/**
 * The reviews that documents hold, by id. Documents of an older version are brought up to this one; those of a newer one
 * and those that are not what their id says (a team's server can send anything) are left out. A review is there when one
 * of its readings is.
 */
export async function reviewsOf(documents: readonly Document[]): Promise<Map<string, Review>> {
  const found = new Map<string, Review>();
  for (const [id, parts] of groupBy(documents, ({ _id }) => reviewOf(_id) ?? '')) {
    const readings: ReviewReading[] = [];
    const entries: Entry[] = [];
    for (const old of await older(parts)) {
      readings.push(...old.readings);
      entries.push(...old.entries);
    }
    for (const part of parts) {
      if (part.schema !== SCHEMA) continue;
      const reading = 'reading' in part ? await readReading(part.reading) : undefined;
      if (reading?.ok && reading.value.review === id) readings.push(reading.value.reading);
      const entry = 'entry' in part ? await readEntry(part.entry) : undefined;
      if (entry?.ok && entry.value.review === id) entries.push(entry.value);
    }
    const review = assemble(id, readings, entries);
    if (review) found.set(id, review);
  }
  return found;
}

/** What the documents of each older version come to. */
async function older(parts: readonly Document[]): Promise<Review[]> {
  const versions = groupBy(parts, ({ schema }) => schema);
  const reviews: Review[] = [];
  for (const [schema, some] of versions) {
    if (schema >= SCHEMA) continue;
    const migrated = await migrate({
      schema,
      readings: some.flatMap(({ reading }) => reading ?? []),
      entries: some.flatMap(({ entry }) => entry ?? []),
    });
    const review = migrated.ok ? await readReview(migrated.value) : migrated;
    if (review.ok) reviews.push(review.value);
  }
  return reviews;
}

/** The same content is written alike everywhere, so that its revision is the same on every machine. */
const ordered = (document: Document): Document => JSON.parse(canonicalJson(document)) as Document;

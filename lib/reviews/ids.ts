import { canonicalJson } from './json.ts';
import type { Entry, ReviewReading } from './record.ts';
import { type Source, sourceKey } from './source.ts';

/** What everything with an id in its content is made of before it has one. */
export type Unsigned<T> = T extends unknown ? Omit<T, 'id'> : never;

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The id of everybody's review of this source. */
export const reviewId = (source: Source): Promise<string> => sha256(sourceKey(source));

/** What the id of a reading or an entry is made of: all of it but an `id`, as JSON in UTF-8. */
export function contentBytes(content: Unsigned<ReviewReading> | Unsigned<Entry>): Uint8Array<ArrayBuffer> {
  const { id: _, ...rest } = { id: '', ...content };
  return new TextEncoder().encode(canonicalJson(rest));
}

/** The id that a reading or an entry with this content has; an `id` in it is left out of account. */
export const contentId = (content: Unsigned<ReviewReading> | Unsigned<Entry>): Promise<string> =>
  sha256(contentBytes(content));

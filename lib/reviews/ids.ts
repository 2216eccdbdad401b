import { canonicalJson } from './json.ts';
import type { Entry, ReviewReading } from './record.ts';
import { type Source, sourceKey } from './source.ts';

/** What everything with an id in its content is made of before it has one. */
export type Unsigned<T> = T extends unknown ? Omit<T, 'id'> : never;

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The id of everybody's review of this source. */
export const reviewId = (source: Source): Promise<string> => sha256(sourceKey(source));

/** The id that a reading or an entry with this content has; an `id` in it is left out of account. */
export function contentId(content: Unsigned<ReviewReading> | Unsigned<Entry>): Promise<string> {
  const { id: _, ...rest } = { id: '', ...content };
  return sha256(canonicalJson(rest));
}

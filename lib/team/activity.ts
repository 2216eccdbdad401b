import { type Document, reviewOf } from '../reviews/documents.ts';
import type { Entry } from '../reviews/record.ts';
import type { ReviewStore } from '../reviews/store.ts';
import { readEntry, readReading } from '../reviews/validate.ts';
import { authorOf } from './author.ts';

/** Something that somebody else did in a team, in the order in which it came here. */
export interface Done {
  /** The part's own id. */
  id: string;
  team: string;
  review: string;
  by: string;
  at: string;
  /** What they said; null where they shared a reading. */
  entry: Entry | null;
  /** It came since the last visit. */
  unread: boolean;
}

/** What others did lately in one team. */
export interface Lately {
  /** The newest, newest first. */
  done: Done[];
  /** How much is unread, listed or not. */
  news: number;
  /** Reviews with something unread, among however many. */
  unread: Set<string>;
}

/** So much is listed, and so much is looked through for it. */
const LISTED = 50;
const LOOKED = 300;
/** Changes looked through in one step for what is unread. */
const STEP = 1000;

/** What is unread in a replica since a change of it, as far as it was looked through. */
interface Unread {
  since: number;
  to: number;
  news: number;
  reviews: Set<string>;
}
/** It only grows while a page is open, so that a long absence is looked through once. */
const known = new WeakMap<ReviewStore, Unread>();

/**
 * What others did in a team.
 * @param user this person's name there, whose doings are left out
 * @param since the change of the replica up to which everything was seen
 */
export async function lately(
  store: ReviewStore,
  { team, user, since }: { team: string; user: string; since: number },
): Promise<Lately> {
  const db = await store.database();
  const newest = await db.changes<Document>({ descending: true, limit: LOOKED, include_docs: true });
  const done: Done[] = [];
  let looked = 0;
  for (const { doc, seq } of newest.results) {
    if (done.length === LISTED) break;
    looked = Number(seq);
    const part = doc && (await partOf(doc));
    if (part && part.by !== user) done.push({ ...part, team, unread: looked > since });
  }
  const isAll = done.length < LISTED && newest.results.length < LOOKED;
  if (!isAll && looked > since) {
    const { news, reviews } = await unreadSince(store, user, since);
    return { done, news, unread: new Set(reviews) };
  }
  const fresh = done.filter(({ unread }) => unread);
  return { done, news: fresh.length, unread: new Set(fresh.map(({ review }) => review)) };
}

/** What others did after this change of the replica, however much. */
async function unreadSince(store: ReviewStore, user: string, since: number): Promise<Unread> {
  const db = await store.database();
  const before = known.get(store);
  const all = before?.since === since ? before : { since, to: since, news: 0, reviews: new Set<string>() };
  known.set(store, all);
  for (let more = true; more; ) {
    const { results, last_seq } = await db.changes<Document>({
      since: all.to,
      limit: STEP,
      include_docs: true,
    });
    for (const { id, doc, deleted } of results) {
      const by = doc && authorOf(doc);
      const review = reviewOf(id);
      if (!review || by === undefined || by === user) continue;
      all.reviews.add(review);
      // A text comes with its reading, and what was taken away is none to read.
      if (!deleted && !id.startsWith('text/')) all.news++;
    }
    all.to = Number(last_seq);
    more = results.length === STEP;
  }
  return all;
}

/** The part of a review that a document is, if it is one. */
async function partOf({ _id, entry, reading }: Document): Promise<Omit<Done, 'team' | 'unread'> | undefined> {
  const review = reviewOf(_id);
  if (!review) return undefined;
  if (entry) {
    const said = await readEntry(entry);
    if (!said.ok || said.value.review !== review) return undefined;
    const { id, by, at } = said.value;
    return { id, review, by, at, entry: said.value };
  }
  const read = reading ? await readReading(reading) : undefined;
  if (!read?.ok || read.value.review !== review) return undefined;
  const { id, by, at } = read.value.reading;
  return { id, review, by, at, entry: null };
}

import type { Passage } from '../../lib/engine/types.ts';
import type { Pitch, Recorded } from '../../lib/messaging/protocol.ts';
import type { Done } from '../../lib/messaging/tab-state.ts';
import { browser } from '../../lib/platform/browser.ts';
import { tabState } from '../../lib/platform/tab-states.ts';
import { comparable, contextOf, onRecord, sameReading } from '../../lib/reviews/again.ts';
import { StoreError } from '../../lib/reviews/database.ts';
import { reviewId } from '../../lib/reviews/ids.ts';
import { wellFormed } from '../../lib/reviews/json.ts';
import { stateOf } from '../../lib/reviews/judgements.ts';
import { type Kept, makeEntry, makeReading, NotKept } from '../../lib/reviews/make.ts';
import { assemble } from '../../lib/reviews/merge.ts';
import type { Entry } from '../../lib/reviews/record.ts';
import { alarmsOf, type Saying } from '../../lib/reviews/saying.ts';
import { listSetAside } from '../../lib/reviews/set-aside-store.ts';
import type { Source } from '../../lib/reviews/source.ts';
import { ReviewStore } from '../../lib/reviews/store.ts';
import { getSettings } from '../../lib/settings/settings.ts';
import { pitchOf } from './critic.ts';
import { tellReaders } from './readers.ts';
import { sessions } from './show.ts';

/**
 * Reviews for the pages that show a checklist: the database is opened here, once, so that none of them loads it, and what a
 * person saves is written even when the popup is closed at once. Nothing is opened before somebody asks.
 */
let opened: ReviewStore | undefined;

async function store(): Promise<ReviewStore> {
  const found = opened ?? new ReviewStore();
  opened = found;
  try {
    await found.database();
    return found;
  } catch (error) {
    // The next time, there may be room.
    opened = undefined;
    throw error;
  }
}

/** What is kept of a pitch. */
export const reviewOf = ({ pitch }: { pitch: Pitch }): Promise<Recorded> =>
  told(async () => {
    const source = await sourceOf(pitch);
    const review = source && (await (await store()).get(await reviewId(wellFormed(source))));
    if (!review || stateOf(review.entries).deleted) return { ok: true, record: null, added: [] };
    const { made, passages } = await read(pitch);
    return { ok: true, record: onRecord(review, made.reading, passages), added: [] };
  });

interface Wish {
  pitch: Pitch;
  reading: boolean;
  said: Saying[];
}

/** Keeps what was read and what is said of it. */
export const keepReview = ({ pitch, reading, said }: Wish): Promise<Recorded> =>
  told(async () => {
    const { done, passages, made, by } = await read(pitch);
    const reviews = await store();
    const before = await reviews.get(made.review);
    const last = before && comparable(before, made.reading);
    const adds = !before || (reading && !(last && sameReading(last, made.reading)));
    const sayings = [
      ...(before && stateOf(before.entries).deleted ? [undeleted()] : []),
      ...alarmsOf(done.critique, done.reading.source, await listSetAside(), before?.entries ?? [], by),
      ...said.map((saying) => placed(saying, passages)),
    ];
    const entries: Entry[] = [];
    for (const saying of sayings) entries.push(await makeEntry({ ...saying, review: made.review, by }));
    const readings = adds ? [made.reading] : [];
    const review = assemble(
      made.review,
      [...(before?.readings ?? []), ...readings],
      [...(before?.entries ?? []), ...entries],
    );
    if (!review) throw new NotKept('read-again');
    if (adds) {
      const texts = { [made.reading.textSha256]: made.text };
      await reviews.take([{ review: { ...review, readings, entries }, texts }]);
    } else await reviews.add(entries);
    const record = onRecord(review, made.reading, passages);
    return { ok: true, record, added: entries.slice(entries.length - said.length).map(({ id }) => id) };
  });

/** Keeps what was set aside at a mark in the page as a judgement, where there is a review of the page. */
export async function recordAside(tabId: number): Promise<void> {
  const found = await reviewOf({ pitch: { tabId } });
  if (found.ok && found.record) await keepReview({ pitch: { tabId }, reading: false, said: [] });
}

/** The words selected in a tab, in whichever of its frames. */
export async function selectedText(tabId: number): Promise<string> {
  const texts = await tellReaders(
    tabId,
    sessions.get(tabId)?.frameIds ?? [0],
    'selected',
    () => undefined,
    () => {},
  );
  return texts.find((text) => text.trim() !== '')?.trim() ?? '';
}

const undeleted = (): Saying => ({ kind: 'undelete', at: new Date().toISOString(), private: false });

/** What stands around words that somebody found is known here, where the text is. */
const placed = (saying: Saying, passages: readonly Passage[]): Saying =>
  saying.kind === 'finding' ? { ...saying, ...contextOf(saying.quote, passages) } : saying;

async function sourceOf(pitch: Pitch): Promise<Source | undefined> {
  const state = 'done' in pitch ? pitch.done : await tabState(pitch.tabId);
  return state?.phase === 'done' ? state.reading.source : undefined;
}

interface Now {
  done: Done;
  passages: readonly Passage[];
  made: Kept;
  by: string;
}

async function read(pitch: Pitch): Promise<Now> {
  const found = 'done' in pitch ? pitch : await pitchOf(pitch.tabId);
  if (!found) throw new NotKept('read-again');
  const { reviewer: by } = await getSettings();
  const { version } = browser.runtime.getManifest();
  return { ...found, made: await makeReading({ ...found, by, version }), by };
}

/** An error does not survive the way to a page; its reason does. */
async function told(work: () => Promise<Recorded>): Promise<Recorded> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError || error instanceof NotKept) return { ok: false, reason: error.reason };
    throw error;
  }
}

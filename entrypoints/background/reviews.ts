import type { Passage } from '../../lib/engine/types.ts';
import type { Pitch, Recorded } from '../../lib/messaging/protocol.ts';
import type { Done } from '../../lib/messaging/tab-state.ts';
import { browser } from '../../lib/platform/browser.ts';
import { tabState } from '../../lib/platform/tab-states.ts';
import { comparable, contextOf, type OnRecord, onRecord, sameReading } from '../../lib/reviews/again.ts';
import { StoreError } from '../../lib/reviews/database.ts';
import { reviewId } from '../../lib/reviews/ids.ts';
import { wellFormed } from '../../lib/reviews/json.ts';
import { stateOf } from '../../lib/reviews/judgements.ts';
import { type Kept, makeEntry, makeReading, NotKept } from '../../lib/reviews/make.ts';
import { assemble } from '../../lib/reviews/merge.ts';
import type { Entry, Review } from '../../lib/reviews/record.ts';
import { alarmsOf, type Saying } from '../../lib/reviews/saying.ts';
import { listSetAside } from '../../lib/reviews/set-aside-store.ts';
import type { Source } from '../../lib/reviews/source.ts';
import { openNotebook } from '../../lib/settings/notebook.ts';
import { getSettings } from '../../lib/settings/settings.ts';
import type { Notebook } from '../../lib/team/notebook.ts';
import { pitchOf } from './critic.ts';
import { tellReaders } from './readers.ts';
import { sessions } from './tabs.ts';
import { exchangeSoon } from './teams.ts';

/**
 * Reviews for the pages that show a checklist: the databases are opened here, once, so that none of them loads them, and
 * what a person saves is written even when the popup is closed at once. Nothing is opened before somebody asks.
 */
let opened: Notebook | undefined;

async function notebook(): Promise<Notebook> {
  const found = opened ?? openNotebook();
  opened = found;
  try {
    await found.own.database();
    return found;
  } catch (error) {
    // The next time, there may be room.
    opened = undefined;
    throw error;
  }
}

/** What is kept of a pitch, here and in teams. */
export const reviewOf = ({ pitch }: { pitch: Pitch }): Promise<Recorded> =>
  told(async () => {
    const source = await sourceOf(pitch);
    const all = await notebook();
    const review = source && (await all.get(await reviewId(wellFormed(source))));
    if (!review || stateOf(review.entries).deleted) return { ok: true, record: null, added: [] };
    return { ok: true, record: await recordOf(all, review, await read(pitch)), added: [] };
  });

interface Wish {
  pitch: Pitch;
  reading: boolean;
  said: Saying[];
}

/** Keeps what was read and what is said of it, and tells the teams that have the review. */
export const keepReview = ({ pitch, reading, said }: Wish): Promise<Recorded> =>
  told(async () => {
    const now = await read(pitch);
    const { done, passages, made, by } = now;
    const all = await notebook();
    const before = await all.own.get(made.review);
    const last = before && comparable(before, made.reading);
    const adds = !before || (reading && !(last && sameReading(last, made.reading)));
    const words = said.map((saying) => placed(saying, passages));
    const alarms = alarmsOf(
      done.critique,
      done.reading.source,
      await listSetAside(),
      before?.entries ?? [],
      by,
    );
    const own = await all.forOwn(made.review, words);
    const sayings = [...(before && stateOf(before.entries).deleted ? [undeleted()] : []), ...alarms, ...own];
    const entries: Entry[] = [];
    for (const saying of sayings) entries.push(await makeEntry({ ...saying, review: made.review, by }));
    if (adds) {
      const { review: id, reading: newest, text } = made;
      const first = assemble(id, [newest], entries);
      if (!first) throw new NotKept('read-again');
      await all.own.take([{ review: first, texts: { [newest.textSha256]: text } }]);
    } else await all.own.add(entries);
    await all.tell(made.review, [...alarms, ...words]);
    exchangeSoon();
    const review = await all.get(made.review);
    if (!review) throw new NotKept('read-again');
    const added = entries.slice(entries.length - own.length).map(({ id }) => id);
    return { ok: true, record: await recordOf(all, review, now), added };
  });

async function recordOf(all: Notebook, review: Review, { made, passages }: Now): Promise<OnRecord> {
  const copies = await all.copies(review.id);
  const teams = copies
    .filter(({ team }) => !team.left)
    .map(({ team }) => ({ name: team.name, user: team.user }));
  return onRecord(review, made.reading, passages, teams);
}

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

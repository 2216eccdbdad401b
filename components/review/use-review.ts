import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { Pitch, Recorded } from '../../lib/messaging/protocol.ts';
import type { Done } from '../../lib/messaging/tab-state.ts';
import type { OnRecord } from '../../lib/reviews/again.ts';
import { stateOf } from '../../lib/reviews/judgements.ts';
import type { Entry } from '../../lib/reviews/record.ts';
import { alarmsBehind, type Saying } from '../../lib/reviews/saying.ts';
import { isSetAside, type SetAside } from '../../lib/reviews/set-aside.ts';
import { sourceKey } from '../../lib/reviews/source.ts';
import { causeOf, type useChecklist } from '../use-checklist.ts';
import { ownNamesIn, type Reviewing, type Words } from './reviewing.ts';
import type { Reviewer, ReviewWorld } from './world.ts';

/** Id of the heading over what is saved: where the focus goes when the button for saving has gone. */
export const KEPT = 'kept';
/** Id of the button for saving. */
export const SAVE = 'save-review';
/** Reviews that come in one after the other are looked at once, after this long; in milliseconds. */
const TOGETHER = 150;
const NOBODY: Reviewer = { name: '', ask: false };

const REFUSED = {
  full: 'storeFull',
  unavailable: 'storeUnavailable',
  failed: 'storeFailed',
  'read-again': 'keepReadAgain',
  'too-large': 'keepTooLarge',
} as const;

const refusal = (reason: keyof typeof REFUSED, said: boolean): string =>
  t(reason === 'too-large' && said ? 'sayTooLarge' : REFUSED[reason]);

/** The pitch in view: what is read now, and how the background knows it. */
export interface InView {
  done: Done;
  pitch: Pitch;
}

type List = Pick<ReturnType<typeof useChecklist>, 'tell' | 'entries' | 'setAside' | 'restore'>;

/** What is kept of the pitch in view, looked up again when the pitch or the review changes. */
const useRecord = (world: ReviewWorld | undefined, view: InView | undefined) => {
  const [found, setFound] = useState<{ key: string; record: OnRecord | null }>();
  const count = useRef(0);
  const source = view && sourceKey(view.done.reading.source);
  const latest = useRef({ view, source, found });
  latest.current = { view, source, found };
  const take = (key: string, record: OnRecord | null) => {
    count.current++;
    setFound({ key, record });
  };
  const look = async () => {
    const { view: now, source: key } = latest.current;
    if (!world || !now || key === undefined) return;
    const mine = ++count.current;
    // What isn't found is said when somebody wants to keep something.
    const answer = await world.find(now.pitch).catch(() => undefined);
    if (!answer?.ok || mine !== count.current) return;
    // Nothing kept, and nothing known till now: there is nothing to draw again.
    if (answer.record || latest.current.found) setFound({ key, record: answer.record });
  };
  useEffect(() => void look(), [world, source, view?.done.at, view?.done.treatedAsPitch]);
  useEffect(() => {
    const stop = new AbortController();
    let soon: ReturnType<typeof setTimeout> | undefined;
    world?.watchReviews((change) => {
      const known = latest.current.found?.record;
      if (known && change !== 'erased' && !change.reviews.includes(known.review)) return;
      clearTimeout(soon);
      soon = setTimeout(() => void look(), TOGETHER);
    }, stop.signal);
    return () => {
      clearTimeout(soon);
      stop.abort();
    };
  }, [world]);
  // What is kept of the page before is not of this one.
  return { record: found && found.key === source ? found.record : null, take };
};

/** Who saves and judges; undefined until the settings have been read. */
const useReviewer = (world: ReviewWorld | undefined): Reviewer | undefined => {
  const [reviewer, setReviewer] = useState<Reviewer>();
  useEffect(() => {
    const stop = new AbortController();
    world?.watchReviewer(setReviewer, stop.signal);
    return () => stop.abort();
  }, [world]);
  return reviewer;
};

const reviewerOf = (world: ReviewWorld): Promise<Reviewer> =>
  new Promise((resolve) => {
    const stop = new AbortController();
    const told = (reviewer: Reviewer) => {
      stop.abort();
      resolve(reviewer);
    };
    world.watchReviewer(told, stop.signal);
  });

/**
 * The review of the pitch in view. Null where nothing can be kept: without a world for it, or a pitch.
 * @param list the checklist around it, which knows what is set aside and says what came of things
 */
export const useReview = (
  world: ReviewWorld | undefined,
  view: InView | undefined,
  list: List,
): {
  reviewing: Reviewing | null;
  setAside(entry: Omit<SetAside, 'at'>): void;
  restore(entry: SetAside): void;
} => {
  const { record, take } = useRecord(world, view);
  const told = useReviewer(world);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  if (!world || !view) return { reviewing: null, setAside: list.setAside, restore: list.restore };
  const { source } = view.done.reading;
  const reviewer = told ?? NOBODY;
  /** The same, waiting for the settings. */
  const known = async () => told ?? reviewerOf(world);
  const state = record ? stateOf(record.entries) : undefined;

  /** Keeps it and says why where that fails, with a way to try again. */
  const keep = async (
    reading: boolean,
    said: Saying[],
    then: (answer: Extract<Recorded, { ok: true }>) => void,
  ): Promise<boolean> => {
    const again = { label: t('error.retry'), run: () => void keep(reading, said, then) };
    setBusy(true);
    try {
      const answer = await world.keep(view.pitch, reading, said);
      if (answer.ok) {
        take(sourceKey(source), answer.record);
        then(answer);
        return true;
      }
      list.tell(refusal(answer.reason, said.length > 0), again);
    } catch (cause) {
      list.tell(t('notice.failed', { cause: causeOf(cause) }), again);
    } finally {
      setBusy(false);
    }
    return false;
  };
  const now = () => new Date().toISOString();
  /** What to tell of a review that is new: saving one that was deleted brings it back. */
  const came = ({ record: kept }: { record: OnRecord | null }, since: string, otherwise: string) =>
    kept?.entries.some(({ kind, at }) => kind === 'undelete' && at >= since)
      ? t('review.restored')
      : otherwise;
  const withdrawal = (entry: string): Saying => ({ kind: 'withdraw', entry, at: now(), private: false });
  const takeBack = (ids: readonly string[]) =>
    keep(false, ids.map(withdrawal), () => list.tell(t('review.withdrawn')));
  const named = async (name: string | undefined) => {
    if (name !== undefined) await world.setReviewer(name);
  };

  const reviewing: Reviewing = {
    world,
    source,
    record,
    state,
    reviewer,
    busy,
    asking,
    setAsking,
    save: async (name) => {
      if (name === undefined && (await known()).ask) return setAsking(true);
      await named(name);
      const since = now();
      const kept = await keep(true, [], (answer) => list.tell(came(answer, since, t('review.saved-now'))));
      setAsking(false);
      // The button goes away with what it does.
      setTimeout(() => document.getElementById(kept ? KEPT : SAVE)?.focus());
    },
    say: async (words: Words, name) => {
      await named(name);
      const saying = { ...words, at: now() } as Saying;
      return keep(false, [saying], (answer) =>
        list.tell(record ? t('review.said') : came(answer, saying.at, t('review.saved-with')), {
          label: t('notice.undo'),
          run: () => void takeBack(answer.added),
        }),
      );
    },
    withdraw: async (entry: Entry) => {
      // A false alarm of one's own and what is set aside are one thing.
      const aside =
        entry.kind === 'false-alarm' && entry.target.type !== 'review'
          ? isSetAside(entry.target, source, list.entries)
          : undefined;
      if (aside) await list.restore(aside);
      await takeBack([entry.id]);
    },
    selected: () => world.selected(view.pitch),
  };
  return {
    reviewing,
    setAside: async (entry) => {
      await list.setAside(entry);
      if (record) await keep(false, [], () => list.tell(t('review.set-aside')));
    },
    restore: async (entry) => {
      await list.restore(entry);
      const names = ownNamesIn({ record, reviewer: await known() });
      const behind = state ? names.flatMap((name) => alarmsBehind(state, source, entry, name)) : [];
      if (behind.length > 0) await takeBack(behind.map(({ id }) => id));
    },
  };
};

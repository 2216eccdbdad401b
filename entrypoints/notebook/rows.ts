import type { Progress, RowsTold } from '../../components/notebook/world.ts';
import { t } from '../../lib/i18n/translate.ts';
import { ReviewIndex } from '../../lib/reviews/index.ts';
import { ReviewStore } from '../../lib/reviews/store.ts';
import { sentenceOf } from './failure.ts';

/** While reviews are gone through for the first time, those found so far are shown this often, in milliseconds. */
const EVERY = 1000;

export const store = new ReviewStore();

let opened: Promise<ReviewIndex> | undefined;

/** The rows of all reviews, opened once. */
export const index = (): Promise<ReviewIndex> => {
  opened ??= ReviewIndex.open(store);
  return opened;
};

/** Keeps the rows up to date as the store changes, and tells of them; gives a way to stop. */
let follow: (() => AbortController) | undefined;
let following: AbortController | undefined;
let show: () => void = () => {};

/** Tells of all rows, as soon as some are known and after every change. */
export async function watchRows(tell: RowsTold, signal: AbortSignal): Promise<void> {
  const failed = (error: unknown) => {
    if (!signal.aborted) tell.failed(`${t('notebook.not-opened')} ${sentenceOf(error)}`);
  };
  try {
    const rows = await index();
    show = () => {
      if (!signal.aborted) tell.rows(rows.rows);
    };
    if (rows.rows.length > 0) show();
    follow = () => {
      const stop = new AbortController();
      signal.addEventListener('abort', () => stop.abort());
      rows.follow(() => show(), failed, stop.signal);
      return stop;
    };
    following = follow();
    let shown = performance.now();
    await rows.update((share) => {
      if (signal.aborted || performance.now() - shown < EVERY) return;
      shown = performance.now();
      tell.progress(share);
      show();
    });
    tell.progress(1);
    show();
  } catch (error) {
    failed(error);
  }
}

/**
 * Does what changes many reviews, with the rows brought up to date once, after it, and not after each of its steps.
 * @param progress is told how far that is
 */
export async function atOnce(work: () => Promise<void>, progress: Progress): Promise<void> {
  following?.abort();
  try {
    await work();
  } finally {
    following = follow?.();
    await (await index()).update(progress);
    show();
  }
}

import type { Progress, RowsTold } from '../../components/notebook/world.ts';
import { t } from '../../lib/i18n/translate.ts';
import { openNotebook } from '../../lib/settings/notebook.ts';
import { NotebookRows } from '../../lib/team/rows.ts';
import { sentenceOf } from './failure.ts';
import { together } from './soon.ts';

/** While reviews are gone through for the first time, those found so far are shown this often, in milliseconds. */
const EVERY = 1000;

/** Changes that come one after the other are shown together, after this long; in milliseconds. */
const TOGETHER = 100;

export const notebook = openNotebook();

let opened: Promise<NotebookRows> | undefined;

/** The rows of all reviews, opened once. */
export const index = (): Promise<NotebookRows> => {
  opened ??= NotebookRows.open(notebook);
  return opened;
};

/** Keeps the rows up to date as the stores change, and tells of them; gives a way to stop. */
let follow: (() => AbortController) | undefined;
let following: AbortController | undefined;
let show: () => void = () => {};

/** Which reviews have something unread; the rows show it at once. */
export async function markUnread(reviews: ReadonlySet<string>): Promise<void> {
  (await index()).unread = reviews;
  show();
}

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
      const update = async () => {
        if (!stop.signal.aborted) await rows.update().then(show, failed);
      };
      notebook.watch(together(update, TOGETHER), stop.signal);
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

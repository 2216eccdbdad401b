import type { NotebookWorld } from '../../components/notebook/world.ts';
import { t } from '../../lib/i18n/translate.ts';
import { openOptions } from '../../lib/platform/tabs.ts';
import { linkable } from '../../lib/sharing/outline.ts';
import { download, today } from './download.ts';
import { exportReviews, wholeNotebook } from './export.ts';
import { sentenceOf, told } from './failure.ts';
import { look } from './import.ts';
import { index, store } from './kept.ts';
import { say } from './say.ts';

/** While reviews are gone through for the first time, those found so far are shown this often, in milliseconds. */
const EVERY = 1000;

/** The notebook's connections to what is kept on this machine, and to the browser. */
export const world: NotebookWorld = {
  watchRows: (tell, signal) => {
    const failed = (error: unknown) => {
      if (!signal.aborted) tell.failed(`${t('notebook.not-opened')} ${sentenceOf(error)}`);
    };
    const watch = async () => {
      const rows = await index();
      const show = () => !signal.aborted && tell.rows(rows.rows);
      if (rows.rows.length > 0) show();
      let shown = performance.now();
      rows.follow(show, failed, signal);
      await rows.update((share) => {
        if (signal.aborted || performance.now() - shown < EVERY) return;
        shown = performance.now();
        tell.progress(share);
        show();
      });
      tell.progress(1);
      show();
    };
    watch().catch(failed);
  },
  say: (ids, what, progress, signal) => told(() => say(ids, what, progress, signal), signal),
  export: (ids, how, progress, signal) =>
    told(async () => {
      const file = await exportReviews(ids, how, progress, signal);
      download(file, `${t('export.name', { date: today() })}.${how.format}`);
    }, signal),
  backUp: (progress, signal) =>
    told(async () => {
      const { file, reviews } = await wholeNotebook(progress, signal);
      download(file, `${t('backup.name', { date: today() })}.json`);
      return reviews;
    }, signal),
  look,
  erase: () => told(() => store.erase()),
  openSource: (id) =>
    told(async () => {
      const source = (await store.get(id))?.source;
      const address = source?.type === 'page' && linkable(source.url);
      if (address) window.open(address, '_blank', 'noopener,noreferrer');
    }),
  openOptions,
};

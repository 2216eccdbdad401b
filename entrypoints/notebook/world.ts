import type { NotebookWorld } from '../../components/notebook/world.ts';
import { t } from '../../lib/i18n/translate.ts';
import { openOptions } from '../../lib/platform/tabs.ts';
import { linkable } from '../../lib/sharing/outline.ts';
import { activityWorld } from './activity.ts';
import { download, today } from './download.ts';
import { exportReviews, wholeNotebook } from './export.ts';
import { told } from './failure.ts';
import { look } from './import.ts';
import { notebook, watchRows } from './rows.ts';
import { say } from './say.ts';
import { teamsWorld } from './share.ts';

/** The notebook's connections to what is kept on this machine, and to the browser. */
export const world: NotebookWorld = {
  ...teamsWorld(notebook),
  ...activityWorld,
  watchRows: (tell, signal) => void watchRows(tell, signal),
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
  erase: () => told(() => notebook.own.erase()),
  openSource: (id) =>
    told(async () => {
      const source = (await notebook.get(id))?.source;
      const address = source?.type === 'page' && linkable(source.url);
      if (address) window.open(address, '_blank', 'noopener,noreferrer');
    }),
  openOptions,
};

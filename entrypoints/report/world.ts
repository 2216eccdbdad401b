import { copyRich } from '../../components/clipboard.ts';
import type { ReportWorld } from '../../components/report/world.ts';
import { openNotebook as goToNotebook, openOptions } from '../../lib/platform/tabs.ts';
import { openNotebook } from '../../lib/settings/notebook.ts';
import { download } from '../notebook/download.ts';
import { sentenceOf, told } from '../notebook/failure.ts';
import { teamsWorld } from '../notebook/share.ts';

const notebook = openNotebook();

/** The reports' connections to what is kept on this machine, and to the browser. */
export const world: ReportWorld = {
  ...teamsWorld(notebook),
  watch: (ids, fn, failed, signal) => {
    // One after the other, so that what was asked for last is shown last.
    let reading = Promise.resolve();
    const read = () => {
      reading = reading.then(async () => {
        if (signal.aborted) return;
        try {
          const reviews = await Promise.all(ids.map((id) => notebook.get(id)));
          if (!signal.aborted) fn(reviews);
        } catch (error) {
          if (!signal.aborted) failed(sentenceOf(error));
        }
      });
    };
    notebook.watch((change) => {
      if (change === 'erased' || change.reviews.some((id) => ids.includes(id))) read();
    }, signal);
    read();
  },
  text: (review, sha256) => told(() => notebook.text(review, sha256)),
  copy: (text, html) => (html ? copyRich(text, html) : navigator.clipboard.writeText(text)),
  save: (file) => download(file, file.name),
  canShare: (file) => navigator.canShare?.({ files: [file] }) ?? false,
  share: async (file) => {
    try {
      await navigator.share({ files: [file], title: file.name });
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return false;
      throw error;
    }
  },
  print: () => print(),
  openNotebook: goToNotebook,
  openOptions,
};

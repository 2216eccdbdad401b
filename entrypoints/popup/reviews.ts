import type { ReviewWorld } from '../../components/review/world.ts';
import { ask, MessageError } from '../../lib/messaging/client.ts';
import type { FromPages } from '../../lib/messaging/protocol.ts';
import { openNotebook, openReport } from '../../lib/platform/tabs.ts';
import { keepUnfinished, unfinished } from '../../lib/platform/unfinished.ts';
import { watchReviews } from '../../lib/reviews/watch.ts';
import { getSettings, setReviewer, watchSettings } from '../../lib/settings/settings.ts';
import { teamStores } from '../../lib/settings/team-stores.ts';

/**
 * Asks once more where no answer came: the browser may stop the background at any moment. What was written before is the
 * same the second time, so it is not written twice.
 */
async function surely<K extends keyof FromPages>(
  name: K,
  data: Parameters<FromPages[K]>[0],
): Promise<ReturnType<FromPages[K]>> {
  try {
    return await ask(name, data);
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    return ask(name, data);
  }
}

/** Reviews as the background keeps them, for every page with a checklist. */
export const reviews: ReviewWorld = {
  find: (pitch) => surely('review-of', { pitch }),
  keep: (pitch, reading, said) => surely('review-keep', { pitch, reading, said }),
  watchReviews: (fn, signal) => {
    watchReviews(fn, signal);
    void teamStores().then((names) => {
      if (!signal.aborted) for (const name of names) watchReviews(fn, signal, name);
    });
  },
  watchReviewer: (fn, signal) => {
    const tell = async () => {
      const { reviewer, askReviewer } = await getSettings();
      if (!signal.aborted) fn({ name: reviewer, ask: askReviewer });
    };
    watchSettings(() => void tell(), signal);
    void tell();
  },
  setReviewer,
  selected: async (pitch) => ('tabId' in pitch ? ask('selected-text', { tabId: pitch.tabId }) : ''),
  openReport,
  openNotebook,
  unfinished,
  keepUnfinished,
};

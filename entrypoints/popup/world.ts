import { copyRich } from '../../components/clipboard.ts';
import type { World } from '../../components/TabPage.tsx';
import { ask } from '../../lib/messaging/client.ts';
import { keepDraft, keptDraft } from '../../lib/platform/drafts.ts';
import { watchTabState } from '../../lib/platform/tab-states.ts';
import { openOptions } from '../../lib/platform/tabs.ts';
import { openReply } from '../../lib/platform/thunderbird.ts';
import { listSetAside, restore, setAside, watchSetAside } from '../../lib/reviews/set-aside-store.ts';

/** The checklist's connections to the background and the browser, for the popup and the side panel alike. */
export const world: Omit<World, 'openBeside' | 'critique'> = {
  watchTab: watchTabState,
  watchSetAside: (fn, signal) => {
    watchSetAside(fn, signal);
    void listSetAside().then((entries) => {
      if (!signal.aborted) fn(entries);
    });
  },
  treatAsPitch: (tabId, pitch) => ask('treat-as-pitch', { tabId, pitch }),
  setMarks: (tabId, visible) => ask('set-marks', { tabId, visible }),
  showQuote: (tabId, quote) => ask('show-quote', { tabId, quote }),
  setAside,
  restore,
  copy: copyRich,
  drafts: { kept: keptDraft, keep: keepDraft },
  openReply,
  openOptions,
};

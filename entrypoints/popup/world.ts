import { copyRich } from '../../components/clipboard.ts';
import type { World } from '../../components/TabPage.tsx';
import { ask } from '../../lib/messaging/client.ts';
import { keepDraft, keptDraft } from '../../lib/platform/drafts.ts';
import { hostOfPattern, hostPattern } from '../../lib/platform/permissions.ts';
import { watchTabState } from '../../lib/platform/tab-states.ts';
import { openDocument, openOptions, tabAddress } from '../../lib/platform/tabs.ts';
import { openReply } from '../../lib/platform/thunderbird.ts';
import { listSetAside, restore, setAside, watchSetAside } from '../../lib/reviews/set-aside-store.ts';
import { askToAlwaysCheck, watchAlwaysChecked } from '../../lib/settings/always-check.ts';
import { reviews } from './reviews.ts';

/** The checklist's connections to the background and the browser, for the popup and the side panel alike. */
export const world: Omit<World, 'openBeside' | 'critique'> = {
  watchTab: watchTabState,
  watchSetAside: (fn, signal) => {
    watchSetAside(fn, signal);
    void listSetAside().then((entries) => {
      if (!signal.aborted) fn(entries);
    });
  },
  choose: (tabId, message) => ask('critique-tab', { tabId, message }),
  treatAsPitch: (tabId, pitch) => ask('treat-as-pitch', { tabId, pitch }),
  setMarks: (tabId, visible) => ask('set-marks', { tabId, visible }),
  showQuote: (tabId, quote) => ask('show-quote', { tabId, quote }),
  setAside,
  restore,
  copy: copyRich,
  drafts: { kept: keptDraft, keep: keepDraft },
  openReply,
  openOptions,
  openDocument,
  hostOf: async (tabId) => {
    const pattern = hostPattern((await tabAddress(tabId)) ?? '');
    return pattern === undefined ? undefined : { pattern, name: hostOfPattern(pattern) };
  },
  watchAlwaysChecked,
  alwaysCheck: askToAlwaysCheck,
  reviews,
};

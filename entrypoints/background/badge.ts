import { HEADLINE_CHECKS } from '../../lib/engine/types.ts';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { browser } from '../../lib/platform/browser.ts';
import { listSetAside } from '../../lib/reviews/set-aside-store.ts';
import { openFlags } from '../../lib/session/marks.ts';

/** Puts the number of unanswered headline flags on the toolbar button of a tab; nothing where there is no critique. */
export async function showBadge(tabId: number, state: TabState | undefined): Promise<void> {
  const count =
    state?.phase === 'done' && isShown(state)
      ? openFlags(state.critique, state.reading.url, await listSetAside(), HEADLINE_CHECKS)
      : 0;
  try {
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#7a2e0e' });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile: there is no button to write on.
  }
}

const isShown = (state: TabState & { phase: 'done' }): boolean =>
  state.critique.judged && (state.critique.kind === 'pitch' || state.treatedAsPitch);

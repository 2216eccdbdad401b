import { HEADLINE_CHECKS } from '../../lib/engine/types.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { browser } from '../../lib/platform/browser.ts';
import { listSetAside } from '../../lib/reviews/set-aside-store.ts';
import { openFlags } from '../../lib/session/marks.ts';

/**
 * Puts the number of unanswered headline flags on the toolbar button of a tab, and says it in the button's name for
 * those who hear it; nothing where there is no critique.
 */
export async function showBadge(tabId: number, state: TabState | undefined): Promise<void> {
  const { text, title } = await badgeOf(state);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#7a2e0e' });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile: there is no button to write on.
  }
}

async function badgeOf(state: TabState | undefined): Promise<{ text: string; title: string }> {
  if (state?.phase !== 'done' || !state.critique.judged) return { text: '', title: '' };
  const { critique, reading, treatedAsPitch } = state;
  if (critique.kind !== 'pitch' && !treatedAsPitch) return { text: '', title: t('badge.title-not-pitch') };
  const open = openFlags(critique, reading.url, await listSetAside(), HEADLINE_CHECKS);
  return open > 0
    ? { text: String(open), title: t('badge.title', { n: open }) }
    : { text: '', title: t('badge.title-none') };
}

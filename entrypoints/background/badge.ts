import { t } from '../../lib/i18n/translate.ts';
import { foldsFlags, showsFlags, type TabState } from '../../lib/messaging/tab-state.ts';
import { button } from '../../lib/platform/button.ts';
import type { SetAside } from '../../lib/reviews/set-aside.ts';
import { openFlags } from '../../lib/session/marks.ts';
import { speakChosen } from './language.ts';

/**
 * Puts the number of unanswered headline flags on the toolbar button of a tab, and says it in the button's name for
 * those who hear it; nothing where there is no critique.
 */
export async function showBadge(
  tabId: number,
  state: TabState | undefined,
  aside: readonly SetAside[],
): Promise<void> {
  await speakChosen();
  const { text, title } = badgeOf(state, aside);
  try {
    await button.setBadgeText({ tabId, text });
    await button.setTitle({ tabId, title });
    await button.setBadgeBackgroundColor({ tabId, color: '#7a2e0e' });
    await button.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile: there is no button to write on.
  }
}

function badgeOf(state: TabState | undefined, aside: readonly SetAside[]): { text: string; title: string } {
  if (state?.phase !== 'done' || !state.critique.judged) return { text: '', title: '' };
  const { critique, reading } = state;
  if (foldsFlags(state)) return { text: '', title: t('badge.title-not-sure') };
  if (!showsFlags(state)) return { text: '', title: t('badge.title-not-pitch') };
  const open = openFlags(critique, reading.source, aside);
  return open > 0
    ? { text: String(open), title: t('badge.title', { n: open }) }
    : { text: '', title: t('badge.title-none') };
}

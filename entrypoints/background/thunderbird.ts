import { tabState } from '../../lib/platform/tab-states.ts';
import { watchDisplayedMessages } from '../../lib/platform/thunderbird.ts';
import { getSettings } from '../../lib/settings/settings.ts';
import { showBadge } from './badge.ts';
import { critiqueTab } from './critic.ts';
import { pageLoaded, pageLoads } from './pages.ts';

/**
 * When another message is shown, forgets the one before, and checks it where somebody wants every message checked: the
 * badge says what came of it, and nothing is marked. Does nothing in a web browser.
 */
export function watchMessages(): void {
  watchDisplayedMessages(async (tabId) => {
    await pageLoads(tabId);
    await pageLoaded(tabId);
    // A browser takes the badge off by itself when a page loads.
    if (!(await tabState(tabId))) await showBadge(tabId, undefined, []);
    if ((await getSettings()).checkMessages) await critiqueTab(tabId, { quiet: true, mailOnly: true });
  });
}

import { tabState } from '../../lib/platform/tab-states.ts';
import { watchDisplayedMessages } from '../../lib/platform/thunderbird.ts';
import { showBadge } from './badge.ts';
import { pageLoaded } from './critic.ts';

/** Forgets the message before when another one is shown, and nothing in a web browser. */
export function watchMessages(): void {
  watchDisplayedMessages(async (tabId) => {
    await pageLoaded(tabId);
    // A browser takes the badge off by itself when a page loads.
    if (!(await tabState(tabId))) await showBadge(tabId, undefined, []);
  });
}

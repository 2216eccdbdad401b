import { isAlwaysChecked } from '../../lib/settings/always-check.ts';
import { critiqueTab } from './critic.ts';
import { pageLoaded } from './pages.ts';

/**
 * A page has loaded in a tab. Mail on hosts that somebody chose is critiqued without a click: the badge says what came of
 * it, and nothing is marked.
 * @param url the page's address, as far as the browser lets us know it
 */
export async function loaded(tabId: number, url: string | undefined): Promise<void> {
  await pageLoaded(tabId);
  if (url !== undefined && (await isAlwaysChecked(url)))
    await critiqueTab(tabId, { quiet: true, mailOnly: true });
}

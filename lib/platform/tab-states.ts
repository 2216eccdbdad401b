import { type TabState, tabStateKey } from '../messaging/tab-state.ts';
import { browser } from './browser.ts';

/** What is stored of a tab, or undefined. Session storage: it outlives a stopped worker and ends with the browser. */
export async function tabState(tabId: number): Promise<TabState | undefined> {
  const key = tabStateKey(tabId);
  const stored = await browser.storage.session.get(key);
  return stored[key] as TabState | undefined;
}

/**
 * Keeps a tab's state. When the browser's quota for session storage is used up, what is kept of other tabs makes room;
 * throws the browser's error when even that is not enough.
 */
export async function keepTabState(tabId: number, state: TabState): Promise<void> {
  const key = tabStateKey(tabId);
  try {
    await browser.storage.session.set({ [key]: state });
  } catch {
    const all = await browser.storage.session.get(null);
    await browser.storage.session.remove(
      Object.keys(all).filter((other) => other.startsWith('tab:') && other !== key),
    );
    await browser.storage.session.set({ [key]: state });
  }
}

export async function forgetTabState(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabStateKey(tabId));
}

/** Calls `fn` with the stored state at once and again whenever it changes. */
export function watchTabState(
  tabId: number,
  fn: (state: TabState | undefined) => void,
  signal: AbortSignal,
): void {
  const key = tabStateKey(tabId);
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'session' && change) fn(change.newValue as TabState | undefined);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  void tabState(tabId).then((state) => {
    if (!signal.aborted) fn(state);
  });
}

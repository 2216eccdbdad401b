import { type TabState, tabStateKey } from '../messaging/tab-state.ts';
import { browser } from './browser.ts';
import { packed, unpacked } from './packed.ts';

/** What is stored of a tab, or undefined. Session storage: it outlives a stopped worker and ends with the browser. */
export async function tabState(tabId: number): Promise<TabState | undefined> {
  const key = tabStateKey(tabId);
  const stored = await browser.storage.session.get(key);
  return (await unpacked(stored[key])) as TabState | undefined;
}

/**
 * Keeps a tab's state. When the browser's quota for session storage is used up, what is kept of other tabs makes room;
 * throws the browser's error when even that is not enough.
 */
export async function keepTabState(tabId: number, state: TabState): Promise<void> {
  const key = tabStateKey(tabId);
  const kept = { [key]: await packed(state) };
  try {
    await browser.storage.session.set(kept);
  } catch {
    const all = await browser.storage.session.get(null);
    await browser.storage.session.remove(
      Object.keys(all).filter((other) => other.startsWith('tab:') && other !== key),
    );
    await browser.storage.session.set(kept);
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
  const tell = (state: TabState | undefined) => {
    if (!signal.aborted) fn(state);
  };
  // One after the other: what takes long to unpack is not told after what replaced it.
  let turn = tabState(tabId).then(tell);
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area !== 'session' || !change) return;
    turn = turn.then(() => unpacked(change.newValue)).then((state) => tell(state as TabState | undefined));
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}

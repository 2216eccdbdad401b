import { browser } from '../platform/browser.ts';
import type { SetAside } from './set-aside.ts';

const KEY = 'setAside';

/** Everything set aside on this machine, oldest first. */
export async function listSetAside(): Promise<SetAside[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? (stored as SetAside[]) : [];
}

/** Sets a flag aside and keeps the reason. */
export async function setAside(entry: Omit<SetAside, 'at'>, now = new Date()): Promise<void> {
  const entries = (await listSetAside()).filter((other) => !same(other, entry));
  await browser.storage.local.set({ [KEY]: [...entries, { ...entry, at: now.toISOString() }] });
}

/** Takes a "set aside" back. */
export async function restore(entry: SetAside): Promise<void> {
  await browser.storage.local.set({ [KEY]: (await listSetAside()).filter((other) => !same(other, entry)) });
}

/** Calls `fn` with the whole list whenever it changes. */
export function watchSetAside(fn: (entries: SetAside[]) => void, signal: AbortSignal): void {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) void listSetAside().then(fn);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
}

function same(a: Omit<SetAside, 'at'>, b: Omit<SetAside, 'at'>): boolean {
  return a.scope === b.scope && a.where === b.where && JSON.stringify(a.target) === JSON.stringify(b.target);
}

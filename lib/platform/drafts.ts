import type { Draft } from '../sharing/reply.ts';
import { browser } from './browser.ts';

const PREFIX = 'draft:';

/** The draft kept for a tab. Session storage: it outlives a popup and ends with the browser. */
export async function keptDraft(tabId: number): Promise<Draft | undefined> {
  const key = PREFIX + tabId;
  const stored = await browser.storage.session.get(key);
  return stored[key] as Draft | undefined;
}

/** Drops the draft kept for a tab. */
export const forgetDraft = (tabId: number): Promise<void> => browser.storage.session.remove(PREFIX + tabId);

/** Keeps a tab's draft in place of the one before. Throws the browser's error when there is no room. */
export async function keepDraft(tabId: number, draft: Draft): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: draft });
}

import { browser } from '../platform/browser.ts';

const keyOf = (team: string): string => `team-seen:${team}`;

/** The change of a team's replica up to which this person has seen everything; undefined before the first visit. */
export async function seenOf(team: string): Promise<number | undefined> {
  const key = keyOf(team);
  const stored = (await browser.storage.local.get(key))[key];
  return typeof stored === 'number' ? stored : undefined;
}

export const keepSeen = (team: string, seq: number): Promise<void> =>
  browser.storage.local.set({ [keyOf(team)]: seq });

export const forgetSeen = (team: string): Promise<void> => browser.storage.local.remove(keyOf(team));

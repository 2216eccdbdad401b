import { browser } from '../platform/browser.ts';
import { giveBackHost, giveBackSending, hostPattern } from '../platform/permissions.ts';
import { getSettings } from './settings.ts';
import { teamServers } from './team-stores.ts';

/** The server that was reached, or tried, for a test or to join. */
const TESTED = 'tested:team-server';

/**
 * Gives the browser its grant of an address's host back, unless it is still wanted: for checking mail there without a click,
 * or for a team's server; and that data may be sent, unless there is a team. Whoever no longer wants it says so first.
 */
export async function giveBackUnlessWanted(url: string): Promise<void> {
  const { alwaysCheck } = await getSettings();
  const servers = await teamServers();
  const pattern = hostPattern(url);
  const isWanted = servers.some((one) => hostPattern(one) === pattern);
  if (pattern !== undefined && !isWanted && !alwaysCheck.includes(pattern)) await giveBackHost(pattern);
  if (servers.length === 0) await giveBackSending();
}

/** Has what is granted for a server given back later, if nobody joins a team there. */
export const rememberTested = (url: string): Promise<void> => browser.storage.local.set({ [TESTED]: url });

/** Gives back what was granted for a test alone. For when whoever tested is gone: they need not be asked twice on the way. */
export async function giveBackTested(): Promise<void> {
  const url = (await browser.storage.local.get(TESTED))[TESTED];
  if (typeof url !== 'string') return;
  await browser.storage.local.remove(TESTED);
  await giveBackUnlessWanted(url);
}

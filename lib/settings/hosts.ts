import { giveBackHost, hostPattern } from '../platform/permissions.ts';
import { getSettings } from './settings.ts';
import { teamServers } from './team-stores.ts';

/**
 * Gives the browser its grant of a host back, unless it is still wanted: for checking mail there without a click, or for a
 * team's server. Whoever no longer wants it says so in the settings first.
 */
export async function giveBackUnlessWanted(pattern: string): Promise<void> {
  const { alwaysCheck } = await getSettings();
  const servers = await teamServers();
  const isWanted = alwaysCheck.includes(pattern) || servers.some((url) => hostPattern(url) === pattern);
  if (!isWanted) await giveBackHost(pattern);
}

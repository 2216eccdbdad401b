import { browser } from '../platform/browser.ts';

/** What the store of a team's replica is called. */
const teamStore = (id: string): string => `pitchcheck-team-${id}`;

/** As much of the teams as is needed by what leaves the databases themselves to others. */
async function kept(): Promise<{ id?: unknown; url?: unknown; left?: unknown }[]> {
  const { teams } = await browser.storage.local.get('teams');
  return Array.isArray(teams) ? teams : [];
}

/** The names of all teams' stores, for pages that leave the databases themselves to the background. */
export const teamStores = async (): Promise<string[]> =>
  (await kept()).flatMap(({ id }) => (id ? teamStore(String(id)) : []));

/** The addresses of the servers of all teams that were not left. */
export const teamServers = async (): Promise<string[]> =>
  (await kept()).flatMap(({ url, left }) => (typeof url === 'string' && !left ? url : []));

import { browser } from '../platform/browser.ts';

/** What the store of a team's replica is called. */
const teamStore = (id: string): string => `pitchcheck-team-${id}`;

/** The names of all teams' stores, for pages that leave the databases themselves to the background. */
export async function teamStores(): Promise<string[]> {
  const { teams } = await browser.storage.local.get('teams');
  return Array.isArray(teams)
    ? teams.flatMap((team: { id?: unknown }) => (team?.id ? teamStore(String(team.id)) : []))
    : [];
}

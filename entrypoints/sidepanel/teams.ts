import { openTeams } from '../../lib/settings/teams.ts';

/** Exchanges with every team as things happen, for as long as the panel is open. */
export const exchange = (): Promise<void> => openTeams().live(new AbortController().signal);

import { useEffect, useState } from 'preact/hooks';
import type { TeamNow } from '../../lib/team/teams.ts';
import type { TeamsWorld } from './world.ts';

/** The teams as they are by now; none before they are known. */
export const useTeams = (world: Pick<TeamsWorld, 'watchTeams'>): readonly TeamNow[] => {
  const [teams, setTeams] = useState<readonly TeamNow[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    world.watchTeams(setTeams, stop.signal);
    return () => stop.abort();
  }, []);
  return teams;
};

import type { SharedWorld, TeamsWorld } from '../../components/team/world.ts';
import { ownNames } from '../../lib/settings/settings.ts';
import type { Notebook } from '../../lib/team/notebook.ts';
import { told } from './failure.ts';

/** Teams for a page with reviews. Reviews are exchanged as things happen for as long as the page is open. */
export function teamsWorld(notebook: Notebook): TeamsWorld & SharedWorld {
  const { own, teams } = notebook;
  void teams.live(new AbortController().signal);
  return {
    watchTeams: (fn, signal) => teams.watch(fn, signal),
    ownNames: async () => [...(await ownNames()), ...(await teams.list()).map(({ team: { user } }) => user)],
    sharedIn: (review) => told(() => teams.sharedIn(review)),
    takeBack: (review, team) => told(() => notebook.takeBack(review, team)),
    shareWithTeam: (reviews, team, text, progress, signal) =>
      told(async () => {
        const names = await ownNames();
        for (const [i, id] of reviews.entries()) {
          signal.throwIfAborted();
          const copies = (await own.get(id)) ? [] : await notebook.copies(id);
          const [copy] = copies;
          // What only teams have is passed on from one to another, and not back to the same.
          if (copies.some((one) => one.team.id === team)) continue;
          if (copy) await teams.share(copy.store, id, team, { text, names: [copy.user] });
          else await teams.share(own, id, team, { text, names });
          progress((i + 1) / reviews.length);
        }
      }, signal),
  };
}

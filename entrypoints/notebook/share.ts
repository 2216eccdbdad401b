import type { SharedWorld, TeamsWorld } from '../../components/team/world.ts';
import { t } from '../../lib/i18n/translate.ts';
import { ownNames } from '../../lib/settings/settings.ts';
import type { Notebook } from '../../lib/team/notebook.ts';
import { shareAll } from '../../lib/team/share-all.ts';
import { told } from './failure.ts';

/** Teams for a page with reviews. Reviews are exchanged as things happen for as long as the page is open. */
export function teamsWorld(notebook: Notebook): TeamsWorld & SharedWorld {
  const { teams } = notebook;
  void teams.live(new AbortController().signal);
  return {
    watchTeams: (fn, signal) => teams.watch(fn, signal),
    ownNames: async () => [...(await ownNames()), ...(await teams.list()).map(({ team: { user } }) => user)],
    sharedIn: (review) => told(() => teams.sharedIn(review)),
    takeBack: (review, team) => told(() => notebook.takeBack(review, team)),
    shareWithTeam: async (reviews, id, text, progress, signal) => {
      const names = await ownNames();
      const notShared = await told(
        () => shareAll(notebook, reviews, id, { text, names }, progress, signal),
        signal,
      );
      if (notShared.length === 0) return;
      const n = reviews.length - notShared.length;
      const joined = (await teams.list()).find(({ team }) => team.id === id);
      if (n > 0 && joined) notShared.unshift(t('team.share.done', { n, team: joined.team.name }));
      throw new Error(notShared.join(' '));
    },
  };
}

import type { ActivityWorld, Doings } from '../../components/team/world.ts';
import { keepSeen, seenOf } from '../../lib/settings/teams-seen.ts';
import { type Done, lately } from '../../lib/team/activity.ts';
import { markUnread, notebook } from './rows.ts';
import { together } from './soon.ts';

/** Changes that come one after the other are looked at together, after this long; in milliseconds. */
const TOGETHER = 300;
const LISTED = 50;

/** Up to which change of each team's replica everything had been seen when this page was opened. */
const since = new Map<string, number>();
/** Teams whose reviews are coming for the first time. */
const first = new Set<string>();

async function look(seen: boolean): Promise<Doings> {
  const states = new Map((await notebook.teams.list()).map(({ team, state }) => [team.id, state]));
  const done: Done[] = [];
  let news = 0;
  const unread = new Set<string>();
  for (const { team, store } of await notebook.teams.stores()) {
    // At first all is new, so nothing is worth a mark, nor the time to look for it while much is coming.
    if (states.get(team.id)?.upToDate === '') {
      first.add(team.id);
      continue;
    }
    const now = await store.seq();
    const known = since.get(team.id) ?? (await seenOf(team.id));
    const from = seen || known === undefined || first.delete(team.id) ? now : known;
    since.set(team.id, from);
    const found = await lately(store, { team: team.id, user: team.user, since: from });
    done.push(...found.done);
    news += found.news;
    for (const id of found.unread) unread.add(id);
    // What comes to a page in view is seen, and is marked for as long as the page is open.
    if (document.visibilityState === 'visible') await keepSeen(team.id, now);
  }
  await markUnread(unread);
  const inOrder = done.toSorted((a, b) => Number(b.unread) - Number(a.unread) || (a.at < b.at ? 1 : -1));
  return { done: inOrder.slice(0, LISTED), news };
}

let again: (seen: boolean) => void = () => {};

/** What others did lately in the teams, for the notebook. */
export const activityWorld: ActivityWorld = {
  watchActivity: (fn, signal) => {
    let looking = Promise.resolve();
    again = (seen) => {
      looking = looking
        .then(async () => {
          if (!signal.aborted) fn(await look(seen));
        })
        // What the browser's store refuses is said where the rows are read.
        .catch(() => {});
    };
    const soon = together(() => {
      again(false);
      return looking;
    }, TOGETHER);
    notebook.watch(soon, signal);
    let coming = '';
    notebook.teams.watch((teams) => {
      const now = JSON.stringify(teams.map(({ team, state }) => [team.id, state.upToDate === '']));
      if (now !== coming) soon();
      coming = now;
    }, signal);
    document.addEventListener('visibilitychange', () => again(false), { signal });
  },
  markSeen: () => again(true),
};

import type { Joining, TeamSettingsWorld } from '../../components/team/world.ts';
import { giveBackHost, hostPattern, requestHost } from '../../lib/platform/permissions.ts';
import { isAlwaysChecked } from '../../lib/settings/always-check.ts';
import { openTeams } from '../../lib/settings/teams.ts';
import { forgetSeen } from '../../lib/settings/teams-seen.ts';
import type { Secret, Tested } from '../../lib/team/types.ts';
import { download } from '../notebook/download.ts';

const teams = openTeams();
// What is joined here begins to come at once.
void teams.live(new AbortController().signal);

/** Has the browser ask for the server's host alone. Called straight from a click, before anything else. */
const askFor = (url: string): Promise<boolean> => {
  const pattern = hostPattern(url);
  return pattern === undefined ? Promise.resolve(false) : requestHost(pattern);
};

/** Signs in by cookie where that is wanted; what the server makes of the rest, the test says. */
async function secretFor(joining: Joining): Promise<Secret | Tested> {
  const { password, cookie } = joining;
  if (!cookie) return { type: 'password', password };
  try {
    if (await teams.signIn(joining, password)) return { type: 'session' };
    return { ok: false, problem: 'wrong-password' };
  } catch {
    // It did not answer: why, the test finds out.
    return teams.test(joining, { type: 'password', password });
  }
}

async function permitted(
  asked: Promise<boolean>,
  joining: Joining,
  work: (secret: Secret) => Promise<Tested>,
): Promise<Tested> {
  if (!(await asked)) return { ok: false, problem: 'no-permission' };
  const secret = await secretFor(joining);
  return 'ok' in secret ? secret : work(secret);
}

/** Gives the server's host back, unless it is wanted for something else. */
async function giveBack(url: string): Promise<void> {
  const pattern = hostPattern(url);
  if (pattern === undefined) return;
  const others = (await teams.list()).filter(({ team }) => !team.left && hostPattern(team.url) === pattern);
  if (others.length === 0 && !(await isAlwaysChecked(url))) await giveBackHost(pattern);
}

/** The settings' connections to the teams this browser belongs to. */
export const teamSettings: TeamSettingsWorld = {
  watchTeams: (fn, signal) => teams.watch(fn, signal),
  test: (joining) => permitted(askFor(joining.url), joining, (secret) => teams.test(joining, secret)),
  join: (joining) =>
    permitted(askFor(joining.url), joining, (secret) => {
      const { url, database, name, user } = joining;
      return teams.join({ url, database, name, user }, secret);
    }),
  retry: async (team, url) => {
    if (await askFor(url)) await teams.retry(team);
  },
  leave: async (team, url, remove) => {
    await teams.leave(team, { remove });
    if (remove) await forgetSeen(team);
    await giveBack(url);
  },
  copy: (text) => navigator.clipboard.writeText(text),
  save: (name, content) => download(new Blob([content], { type: 'application/json' }), name),
};

import type { Joining, TeamSettingsWorld } from '../../components/team/world.ts';
import { dataKinds, hostPattern, requestServer } from '../../lib/platform/permissions.ts';
import { giveBackTested, giveBackUnlessWanted, rememberTested } from '../../lib/settings/hosts.ts';
import { openTeams } from '../../lib/settings/teams.ts';
import { forgetSeen } from '../../lib/settings/teams-seen.ts';
import type { Secret, Tested } from '../../lib/team/types.ts';
import { download } from '../notebook/download.ts';

const teams = openTeams();
void giveBackTested();
// What is joined here begins to come at once.
void teams.live(new AbortController().signal);

/** Has the browser ask for the server's host alone. Called straight from a click, before anything else. */
const askFor = (url: string): Promise<boolean> => {
  const pattern = hostPattern(url);
  return pattern === undefined ? Promise.resolve(false) : requestServer(pattern);
};

/** Signs in by cookie where that is wanted; why that fails, a test with the password says. */
async function secretFor(joining: Joining): Promise<Secret | Tested> {
  const { password, cookie } = joining;
  if (!cookie) return { type: 'password', password };
  if (await teams.signIn(joining, password)) return { type: 'session' };
  const tested = await teams.test(joining, { type: 'password', password });
  return tested.ok ? { ok: false, problem: 'no-cookie' } : tested;
}

async function permitted(
  asked: Promise<boolean>,
  joining: Joining,
  work: (secret: Secret) => Promise<Tested>,
): Promise<Tested> {
  if (!(await asked)) return { ok: false, problem: 'no-permission' };
  await rememberTested(joining.url);
  const secret = await secretFor(joining);
  return 'ok' in secret ? secret : work(secret);
}

/** The settings' connections to the teams this browser belongs to. */
export const teamSettings: TeamSettingsWorld = {
  asksAboutData: dataKinds().length > 0,
  watchTeams: (fn, signal) => teams.watch(fn, signal),
  test: (joining) =>
    permitted(askFor(joining.url), joining, async (secret) => {
      const tested = await teams.test(joining, secret);
      if (secret.type === 'session') await teams.signOut(joining);
      return tested;
    }),
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
    await giveBackUnlessWanted(url);
  },
  copy: (text) => navigator.clipboard.writeText(text),
  save: (name, content) => download(new Blob([content], { type: 'application/json' }), name),
};

import { browser } from '../../lib/platform/browser.ts';
import { giveBackTested } from '../../lib/settings/hosts.ts';
import { openTeams } from '../../lib/settings/teams.ts';

const ALARM = 'teams';
/** How often teams are exchanged with while no page does so as things happen, in minutes. */
const EVERY = 10;

/** Opened when there is something to do: the background starts for many things. */
let opened: ReturnType<typeof openTeams> | undefined;

const teams = () => {
  opened ??= openTeams();
  return opened;
};

/** Exchanges with teams from time to time, as long as somebody has joined one. Thunderbird has no way to a team. */
export function exchangeNowAndThen(): void {
  if (!browser.alarms) return;
  browser.runtime.onStartup.addListener(() => void giveBackTested());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) exchangeSoon();
  });
  teams().watch((all) => void settle(all.some(({ team }) => !team.left)), new AbortController().signal);
}

/** Exchanges with every team once, unless an open page is doing so. What fails is in the teams' states. */
export const exchangeSoon = (): void => void teams().run();

async function settle(wanted: boolean): Promise<void> {
  const isSet = (await browser.alarms.get(ALARM)) !== undefined;
  if (wanted && !isSet) await browser.alarms.create(ALARM, { periodInMinutes: EVERY });
  else if (!wanted && isSet) await browser.alarms.clear(ALARM);
}

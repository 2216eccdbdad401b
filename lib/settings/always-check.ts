import { browser } from '../platform/browser.ts';
import { hostPattern, isGranted, requestHost, watchGrants } from '../platform/permissions.ts';
import { giveBackUnlessWanted } from './hosts.ts';
import { getSettings, setSetting, watchSettings } from './settings.ts';

/** The host somebody is being asked about. Kept outside the popup, which the browser may close over its question. */
const ASKED = 'asked:always-check';

/** The hosts whose mail is checked without a click, as match patterns: those set and still granted. */
async function alwaysChecked(): Promise<string[]> {
  const { alwaysCheck } = await getSettings();
  const granted = await Promise.all(alwaysCheck.map(isGranted));
  return alwaysCheck.filter((_, i) => granted[i]);
}

/** Whether mail at this address is checked without a click. */
export async function isAlwaysChecked(url: string): Promise<boolean> {
  const pattern = hostPattern(url);
  return pattern !== undefined && (await alwaysChecked()).includes(pattern);
}

/**
 * Has the browser ask for this host alone and keeps the setting if the person says yes; replies with their answer. Must
 * be called straight from a click. Where the question closes the popup, nobody is left here and `settleAsked` finishes.
 */
export async function askToAlwaysCheck(pattern: string): Promise<boolean> {
  void browser.storage.session.set({ [ASKED]: pattern });
  const granted = await requestHost(pattern);
  if (granted) await settleAsked();
  else await browser.storage.session.remove(ASKED);
  return granted;
}

/** Keeps the setting for the host that was asked about, once it is granted. For the background, when grants change. */
export async function settleAsked(): Promise<void> {
  const asked = (await browser.storage.session.get(ASKED))[ASKED];
  if (typeof asked !== 'string' || !(await isGranted(asked))) return;
  const { alwaysCheck } = await getSettings();
  if (!alwaysCheck.includes(asked)) await setSetting('alwaysCheck', [...alwaysCheck, asked]);
  await browser.storage.session.remove(ASKED);
}

/** Takes a host off the list and gives the browser its grant back, unless a team's server is there. */
export async function stopAlwaysChecking(pattern: string): Promise<void> {
  const { alwaysCheck } = await getSettings();
  await setSetting(
    'alwaysCheck',
    alwaysCheck.filter((other) => other !== pattern),
  );
  // A pattern is the address of its host, but for the star at its end.
  await giveBackUnlessWanted(pattern);
}

/** Calls `fn` with the hosts at once, and again whenever they change, here or in the browser's own settings. */
export function watchAlwaysChecked(fn: (patterns: string[]) => void, signal: AbortSignal): void {
  const changed = () =>
    void alwaysChecked().then((patterns) => {
      if (!signal.aborted) fn(patterns);
    });
  watchSettings(changed, signal);
  watchGrants(changed, signal);
  changed();
}

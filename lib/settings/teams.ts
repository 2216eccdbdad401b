import { browser } from '../platform/browser.ts';
import { hostPattern, isGranted, maySend, watchGrants } from '../platform/permissions.ts';
import { ReviewStore } from '../reviews/store.ts';
import { Teams } from '../team/teams.ts';
import type { Kept } from '../team/types.ts';
import { send } from '../team/wire.ts';

/** Local, never synced: passwords are among it. */
const kept: Kept = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: (key, value) => browser.storage.local.set({ [key]: value }),
  remove: (keys) => browser.storage.local.remove([...keys]),
  watch(fn, signal) {
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local') for (const key of Object.keys(changes)) fn(key);
    };
    browser.storage.onChanged.addListener(changed);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  },
};

/** The teams this browser belongs to. One for each page and worker. */
export function openTeams(): Teams {
  // Asked each time, as it can be taken back in the browser's own settings at any; and what is under way then is ended.
  let permitted = new AbortController();
  watchGrants(async () => {
    if (await maySend()) return;
    permitted.abort();
    permitted = new AbortController();
  }, new AbortController().signal);
  return new Teams(kept, {
    send: async (url, { signal, ...options } = {}) => {
      const { signal: until } = permitted;
      if (!(await maySend())) throw new TypeError('Not permitted.');
      return send(url, { ...options, signal: signal ? AbortSignal.any([signal, until]) : until });
    },
    async isPermitted(url) {
      const pattern = hostPattern(url);
      return pattern !== undefined && (await isGranted(pattern)) && (await maySend());
    },
    openStore: (name) => new ReviewStore(name),
  });
}

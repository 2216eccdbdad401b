import type { Progress, Saying } from '../../components/notebook/world.ts';
import type { Unsigned } from '../../lib/reviews/ids.ts';
import { makeEntry } from '../../lib/reviews/make.ts';
import type { Entry } from '../../lib/reviews/record.ts';
import { getSettings } from '../../lib/settings/settings.ts';
import { atOnce, notebook } from './rows.ts';

/** Entries written in one step. */
const AT_ONCE = 500;
/** The share of the work that is writing; the rest is bringing the rows up to date. */
const WRITING = 0.5;

/** Adds an entry to each of these reviews, and waits until their rows show it. */
export async function say(
  ids: readonly string[],
  what: Saying,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const { reviewer } = await getSettings();
  const at = new Date().toISOString();
  const hasTeams = (await notebook.teams.stores()).length > 0;
  const write = async () => {
    for (let i = 0; i < ids.length; i += AT_ONCE) {
      signal.throwIfAborted();
      const some = ids.slice(i, i + AT_ONCE);
      if (hasTeams)
        for (const review of some) await notebook.say(review, { at, private: false, ...what }, reviewer);
      else {
        const said = some.map(
          (review): Unsigned<Entry> => ({ review, by: reviewer, at, private: false, ...what }),
        );
        await notebook.own.add(await Promise.all(said.map((one) => makeEntry(one))));
      }
      progress((WRITING * (i + some.length)) / ids.length);
    }
  };
  await atOnce(write, (share) => progress(WRITING + (1 - WRITING) * share));
}

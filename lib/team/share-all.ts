import type { Notebook } from './notebook.ts';
import { TooLong } from './share.ts';

/** How reviews are shared. */
export interface Sharing {
  /** The team's id. */
  team: string;
  /** With the full texts as well. */
  text: boolean;
  /** The names that this person has signed with here. */
  names: readonly string[];
  /** Told from 0 to 1. */
  progress(share: number): void;
  /** Ends it between two reviews. */
  signal: AbortSignal;
}

/**
 * Gives reviews to a team. One that is too long for the team's server does not hold up the others: why it was not shared is
 * replied, in a sentence for each. Rejects with a StoreError, or with the signal's reason.
 */
export async function shareAll(
  notebook: Notebook,
  reviews: readonly string[],
  { team, text, names, progress, signal }: Sharing,
): Promise<string[]> {
  const { own, teams } = notebook;
  const notShared: string[] = [];
  for (const [i, id] of reviews.entries()) {
    signal.throwIfAborted();
    const copies = (await own.get(id)) ? [] : await notebook.copies(id);
    const [copy] = copies;
    try {
      // What only teams have is passed on from one to another, and not back to the same.
      if (copies.some((one) => one.team.id === team)) continue;
      if (copy) await teams.share(copy.store, id, team, { text, names: [copy.user] });
      else await teams.share(own, id, team, { text, names });
    } catch (error) {
      if (!(error instanceof TooLong)) throw error;
      notShared.push(error.message);
    } finally {
      progress((i + 1) / reviews.length);
    }
  }
  return notShared;
}

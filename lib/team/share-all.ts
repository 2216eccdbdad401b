import type { Notebook } from './notebook.ts';
import { TooLong } from './share.ts';

/**
 * Gives reviews to a team. One that is too long for the team's server does not hold up the others: why it was not shared is
 * replied, in a sentence for each. Rejects with a StoreError, or with the signal's reason.
 * @param how with the full texts as well, and the names that this person has signed with here
 * @param progress is told from 0 to 1 how far it is
 */
export async function shareAll(
  notebook: Notebook,
  reviews: readonly string[],
  team: string,
  how: { text: boolean; names: readonly string[] },
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<string[]> {
  const { own, teams } = notebook;
  const notShared: string[] = [];
  for (const [i, id] of reviews.entries()) {
    signal.throwIfAborted();
    progress(i / reviews.length);
    const copies = (await own.get(id)) ? [] : await notebook.copies(id);
    // What only teams have is passed on from one to another, and not back to the same.
    if (copies.some((one) => one.team.id === team)) continue;
    const [copy] = copies;
    try {
      await teams.share(copy?.store ?? own, id, team, copy ? { ...how, names: [copy.user] } : how);
    } catch (error) {
      if (!(error instanceof TooLong)) throw error;
      notShared.push(error.message);
    }
  }
  return notShared;
}

import { contentId, type Unsigned } from '../reviews/ids.ts';
import { makeEntry } from '../reviews/make.ts';
import { assemble } from '../reviews/merge.ts';
import type { Entry, Review } from '../reviews/record.ts';
import type { Saying } from '../reviews/saying.ts';
import type { ReviewStore, StoreChange } from '../reviews/store.ts';
import { type TeamCopy, textsOf, union } from './share.ts';
import type { Teams } from './teams.ts';
import type { Team } from './types.ts';

/** A review as a team has it. */
interface Copy extends TeamCopy {
  team: Team;
  store: ReviewStore;
}

/**
 * The notebook as a person sees it: what they keep themselves and what their teams have, as one. Methods reject with a
 * StoreError when the browser's store fails.
 */
export class Notebook {
  readonly own: ReviewStore;
  readonly teams: Teams;
  /** Every name this person has signed with in their own notebook. */
  readonly names: () => Promise<readonly string[]>;

  constructor(own: ReviewStore, teams: Teams, names: () => Promise<readonly string[]>) {
    this.own = own;
    this.teams = teams;
    this.names = names;
  }

  /** A review with all that is known of it; undefined where there is none. */
  async get(id: string): Promise<Review | undefined> {
    const [own, copies] = await Promise.all([this.own.get(id), this.copies(id)]);
    return copies.length === 0 ? own : union(own, copies, await this.names());
  }

  /** The review as each team has it that does; of teams that were left, too. */
  async copies(id: string): Promise<Copy[]> {
    const found = (await this.teams.stores()).map(async ({ team, store }) => {
      const review = await store.get(id);
      return review ? [{ team, store, review, user: team.user }] : [];
    });
    return (await Promise.all(found)).flat();
  }

  /** The full text of a reading; undefined where nobody's is here. */
  async text(review: string, sha256: string): Promise<string | undefined> {
    const stores = [this.own, ...(await this.teams.stores()).map(({ store }) => store)];
    for (const store of stores) {
      const found = await store.text(review, sha256);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** All reviews, deleted ones too, in the order of their ids. */
  async *all(): AsyncGenerator<Review> {
    const teams = await this.teams.stores();
    const names = await this.names();
    const sources = [this.own.all(), ...teams.map(({ store }) => store.all())];
    const heads = await Promise.all(sources.map((source) => source.next()));
    const headOf = (i: number): Review | undefined => heads[i]?.value || undefined;
    for (;;) {
      const ids = heads.flatMap((_, i) => headOf(i)?.id ?? []);
      const id = ids.toSorted()[0];
      if (id === undefined) return;
      const here = sources.map((_, i) => (headOf(i)?.id === id ? headOf(i) : undefined));
      const [own, ...theirs] = here;
      const copies = teams.flatMap(({ team: { user } }, i) => {
        const review = theirs[i];
        return review ? [{ review, user }] : [];
      });
      const review = copies.length === 0 ? own : await union(own, copies, names);
      if (review) yield review;
      for (const [i, source] of sources.entries()) if (here[i]) heads[i] = await source.next();
    }
  }

  /** Calls `fn` after every change of what any of them holds, and of which teams there are, until the signal is aborted. */
  watch(fn: (change: StoreChange) => void, signal: AbortSignal): void {
    const watched = new Map<string, AbortController>();
    let first = true;
    const look = async () => {
      const stores = await this.teams.stores();
      if (signal.aborted) return;
      for (const [id, stop] of watched) {
        if (stores.some(({ team }) => team.id === id)) continue;
        stop.abort();
        watched.delete(id);
        fn('erased');
      }
      for (const { team, store } of stores) {
        if (watched.has(team.id)) continue;
        const stop = new AbortController();
        watched.set(team.id, stop);
        store.watch(fn, AbortSignal.any([signal, stop.signal]));
        if (!first) fn({ reviews: [] });
      }
      first = false;
    };
    this.own.watch(fn, signal);
    this.teams.watch(() => void look(), signal);
  }

  /**
   * Says one thing of a review: in the own notebook, where it is there or the word is for it alone, and in the teams.
   * @param by the name for the own notebook
   */
  async say(id: string, saying: Saying, by: string): Promise<void> {
    const [own, copies] = await Promise.all([this.own.get(id), this.copies(id)]);
    if (own || isForOwn(saying) || copies.every(({ team }) => team.left)) {
      const newest = own ? undefined : copies[0]?.review.readings.at(-1);
      const first = newest && assemble(id, [newest], []);
      if (first) await this.own.take([{ review: first, texts: {} }]);
      await this.own.add([await makeEntry<Unsigned<Entry>>({ ...saying, review: id, by })]);
    }
    await this.tell(id, [saying]);
  }

  /**
   * Tells the teams that have a review what this person says of it, but what is private or deletes, which are for the own
   * notebook. Nothing new is shared: a review that no team has stays where it is.
   */
  async tell(id: string, sayings: readonly Saying[]): Promise<void> {
    const open = sayings.filter((saying) => !isForOwn(saying));
    if (open.length === 0) return;
    const copies = (await this.copies(id)).filter(({ team }) => !team.left);
    const own = copies.length > 0 ? await this.own.get(id) : undefined;
    for (const { team, review } of copies) {
      const there = await idsThere(own?.entries ?? [], team.user);
      const known = new Set(review.entries.map((entry) => entry.id));
      const said = open.flatMap((saying): Saying[] => {
        if (saying.kind !== 'withdraw') return [saying];
        const entry = there.get(saying.entry) ?? saying.entry;
        return known.has(entry) ? [{ ...saying, entry }] : [];
      });
      if (said.length > 0) await this.teams.say(id, team.id, said);
    }
  }

  /**
   * Takes back from a team what this person shared and said of a review there (teams.ts). All of it stays in the own
   * notebook, and what was said in the team alone is put there first.
   */
  async takeBack(id: string, team: string): Promise<void> {
    const copy = (await this.copies(id)).find((one) => one.team.id === team);
    if (!copy) return;
    const { user, review, store } = copy;
    const own = await this.own.get(id);
    const known = new Set((await idsThere(own?.entries ?? [], user)).values());
    const said = review.entries.filter((entry) => entry.by === user && !known.has(entry.id));
    const ids = new Set(said.map((entry) => entry.id));
    const entries = said.filter((entry) => entry.kind !== 'withdraw' || ids.has(entry.entry));
    const readings = review.readings.filter(({ by }) => by === user);
    const mine = own ? undefined : assemble(id, readings, entries);
    const texts = mine ? await textsOf(mine, (of, sha256) => store.text(of, sha256)) : {};
    if (mine) await this.own.take([{ review: mine, texts }]);
    else await this.own.add(entries);
    await this.teams.takeBack(id, team);
  }

  /** The same sayings for the own notebook: what is taken back has another id there than it has in a team. */
  async forOwn(id: string, sayings: readonly Saying[]): Promise<Saying[]> {
    if (!sayings.some(({ kind }) => kind === 'withdraw')) return [...sayings];
    const own = (await this.own.get(id))?.entries ?? [];
    const known = new Set(own.map((entry) => entry.id));
    const here = new Map<string, string>();
    for (const { user } of await this.copies(id))
      for (const [from, to] of await idsThere(own, user)) here.set(to, from);
    return sayings.flatMap((saying): Saying[] => {
      if (saying.kind !== 'withdraw') return [saying];
      const entry = here.get(saying.entry) ?? saying.entry;
      return known.has(entry) ? [{ ...saying, entry }] : [];
    });
  }
}

const isForOwn = ({ private: own, kind }: Saying): boolean => own || kind === 'delete' || kind === 'undelete';

/** The ids that own entries have once they are signed with the name this person has in a team, by their ids here. */
async function idsThere(entries: readonly Entry[], user: string): Promise<Map<string, string>> {
  const pairs = entries
    .filter((entry) => entry.kind !== 'withdraw' && !entry.private)
    .map(async ({ id, ...said }): Promise<[string, string]> => [id, await contentId({ ...said, by: user })]);
  return new Map(await Promise.all(pairs));
}

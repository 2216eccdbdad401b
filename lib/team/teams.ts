import type { Unsigned } from '../reviews/ids.ts';
import { makeEntry } from '../reviews/make.ts';
import type { Entry } from '../reviews/record.ts';
import type { Saying } from '../reviews/saying.ts';
import type { ReviewStore } from '../reviews/store.ts';
import { teamId } from './address.ts';
import { isAtWork } from './alone.ts';
import { signInFor, signOutOf, testConnection } from './connection.ts';
import type { Invitation } from './invitation.ts';
import { Memory } from './memory.ts';
import { atRest, Report } from './report.ts';
import { type Reach, Runner, workOn } from './runner.ts';
import { signedReview, textsOf } from './share.ts';
import { ownDocuments } from './take-back.ts';
import type { Kept, Secret, Team, TeamState, Tested } from './types.ts';

/** Nobody joined this team, or left it. */
class NoTeam extends Error {}

/** What of a team is shown: the team itself, and how far the exchange with it is. */
export interface TeamNow {
  team: Team;
  state: TeamState;
}

/** The way to reach the server, and where replicas are kept; tests give their own. */
export interface Around extends Reach {
  openStore(name: string): ReviewStore;
}

/**
 * The teams this person belongs to. Each has a replica on this machine, a store of its own beside the own notebook: what
 * is in it is what the team has, and nothing gets into it but by `share` and `say`. Methods reject with a StoreError when
 * the browser's store fails.
 */
export class Teams {
  readonly #memory: Memory;
  readonly #around: Around;
  readonly #stores = new Map<string, ReviewStore>();

  constructor(kept: Kept, around: Around) {
    this.#memory = new Memory(kept);
    this.#around = around;
  }

  /** All teams with their states, left ones whose reviews are still here too. */
  async list(): Promise<TeamNow[]> {
    const teams = await this.#memory.teams();
    return Promise.all(teams.map(async (team) => ({ team, state: await this.#state(team) })));
  }

  /** The state as it was kept; whoever was at work may have been ended on the way, and told nobody. */
  async #state({ id }: Team): Promise<TeamState> {
    const state = await this.#memory.state(id);
    return (await isAtWork(workOn(id))) ? state : { ...state, ...atRest(state) };
  }

  /** Calls `fn` with `list()` now and after every change in any page of the extension, until the signal is aborted. */
  watch(fn: (teams: TeamNow[]) => void, signal: AbortSignal): void {
    const changed = () => void this.list().then((teams) => signal.aborted || fn(teams));
    this.#memory.watch(changed, signal);
    changed();
  }

  /** Tries to reach a team and says what is wrong, if anything. Keeps nothing. Never rejects. */
  test(invitation: Pick<Team, 'url' | 'database' | 'user'>, secret: Secret): Promise<Tested> {
    return testConnection(invitation, secret, this.#around.send, this.#around.isPermitted);
  }

  /** Signs in with the server's session cookie; if that is so, `{ type: 'session' }` is the secret. Never rejects. */
  signIn(invitation: Pick<Team, 'url' | 'user'>, password: string): Promise<boolean> {
    return signInFor(invitation, password, this.#around.send);
  }

  /**
   * Ends the server's session, if it answers within seconds. Cookies know no databases and no ports: another team on the
   * same host that is signed in so keeps its session, and with it this one. Never rejects.
   */
  async signOut(place: Pick<Team, 'url' | 'user'>): Promise<void> {
    const host = new URL(place.url).hostname;
    for (const { id, url } of await this.#all())
      if (new URL(url).hostname === host && (await this.#memory.secret(id))?.type === 'session') return;
    await signOutOf(place, this.#around.send);
  }

  /**
   * Joins a team, or renews its name, user or secret, if the test succeeds; replies what the test said. The exchange
   * begins with the next `run` or `live`.
   */
  async join(invitation: Invitation, secret: Secret): Promise<Tested> {
    const tested = await this.test(invitation, secret);
    if (!tested.ok) return tested;
    const { url, database, user, name } = invitation;
    const id = await teamId(invitation);
    await this.#memory.keep({ id, url, database, user, name, left: false });
    await this.#memory.keepSecret(id, secret);
    await this.#memory.change(id, () => ({ rules: tested.rules, phase: 'new', problem: null }));
    this.#runner(await this.#team(id)).nudge();
    return tested;
  }

  /** Leaves a team, signs out and forgets the secret. Its reviews stay readable here, or go. They stay with the team. */
  async leave(id: string, { remove }: { remove: boolean }): Promise<void> {
    const team = await this.#team(id);
    const secret = await this.#memory.secret(id);
    await this.#memory.forgetSecret(id);
    await this.#memory.keep({ ...team, left: true });
    if (remove) await this.#remove(team);
    if (secret?.type === 'session') await this.signOut(team);
  }

  async #remove(team: Team): Promise<void> {
    const store = this.#store(team);
    // For whoever has it open; the empty database goes afterwards.
    await store.erase();
    const database = await store.database();
    this.#stores.delete(team.id);
    await database.destroy();
    await this.#memory.forget(team.id);
  }

  /** The stores to read besides the own one, each with this person's name in it. */
  async stores(): Promise<{ team: Team; store: ReviewStore }[]> {
    return (await this.#memory.teams()).map((team) => ({ team, store: this.#store(team) }));
  }

  /**
   * Gives a review to a team, signed with the name this person has there (share.ts). Again, it gives what is new.
   * @param own the notebook it is in
   * @param text with the full text as well
   * @param names the names that this person has signed with here
   */
  async share(
    own: ReviewStore,
    review: string,
    id: string,
    { text, names }: { text: boolean; names: readonly string[] },
  ): Promise<void> {
    const team = await this.#joined(id);
    const found = await own.get(review);
    if (!found) return;
    const signed = await signedReview(found, team.user, names);
    const texts = text ? await textsOf(signed, (of, sha256) => own.text(of, sha256)) : {};
    await this.#store(team).take([{ review: signed, texts, by: team.user }]);
    await new Report(team, this.#store(team), this.#memory).recount();
  }

  /** The teams, of those not left, in which this person shared a reading of a review. */
  async sharedIn(review: string): Promise<Team[]> {
    const found = (await this.#all()).map(async (team) => {
      const there = await this.#store(team).get(review);
      return there?.readings.some(({ by }) => by === team.user) ? [team] : [];
    });
    return (await Promise.all(found)).flat();
  }

  /**
   * Takes away from a team what this person shared and said of a review there: its documents, for everybody, with the next
   * exchange. What others said stays theirs, and is seen again if somebody shares the review.
   */
  async takeBack(review: string, id: string): Promise<void> {
    const team = await this.#joined(id);
    const store = this.#store(team);
    const database = await store.database();
    const gone = await ownDocuments(database, review, team.user);
    await database.bulkDocs(gone.map((doc) => ({ ...doc, _deleted: true, by: team.user })));
    store.written(gone.map(({ _id }) => _id));
    await new Report(team, store, this.#memory).recount();
  }

  /**
   * Adds what this person says of a review to the team, under the name they have there; replies the entries. Rejects with
   * NotKept (make.ts) when one is too large, and with a RangeError when one is private or deletes.
   */
  async say(review: string, id: string, sayings: readonly Saying[]): Promise<Entry[]> {
    const team = await this.#joined(id);
    if (sayings.some((one) => one.private || one.kind === 'delete' || one.kind === 'undelete'))
      throw new RangeError('This is for the own notebook.');
    const made = sayings.map((one) => makeEntry({ ...one, review, by: team.user } as Unsigned<Entry>));
    const entries = (await Promise.all(made)) as Entry[];
    await this.#store(team).add(entries);
    await new Report(team, this.#store(team), this.#memory).recount();
    return entries;
  }

  /** Exchanges with every team once; for a timer. What fails is in the states. */
  async run(signal: AbortSignal = new AbortController().signal): Promise<void> {
    await Promise.all((await this.#all()).map((team) => this.#runner(team).once(signal)));
  }

  /** Exchanges with a team once, refused documents and a refused password included; for when somebody did something about it. */
  async retry(id: string, signal: AbortSignal = new AbortController().signal): Promise<void> {
    await this.#runner(await this.#joined(id)).once(signal, { retry: true });
  }

  /** Exchanges with every team as things happen, until the signal is aborted; teams joined meanwhile too. */
  async live(signal: AbortSignal): Promise<void> {
    const running = new Map<string, AbortController>();
    const look = async () => {
      const teams = await this.#all();
      for (const [id, stop] of running) if (!teams.some((team) => team.id === id)) stop.abort();
      for (const team of teams) {
        if (running.has(team.id) || signal.aborted) continue;
        const stop = new AbortController();
        running.set(team.id, stop);
        void this.#runner(team)
          .live(AbortSignal.any([signal, stop.signal]))
          .finally(() => running.delete(team.id));
      }
    };
    this.#memory.watch(() => void look(), signal);
    await look();
  }

  async #all(): Promise<Team[]> {
    return (await this.#memory.teams()).filter(({ left }) => !left);
  }

  async #team(id: string): Promise<Team> {
    const team = (await this.#memory.teams()).find((one) => one.id === id);
    if (!team) throw new NoTeam('There is no such team here.');
    return team;
  }

  async #joined(id: string): Promise<Team> {
    const team = await this.#team(id);
    if (team.left) throw new NoTeam('This team was left.');
    return team;
  }

  #store({ id }: Team): ReviewStore {
    const store = this.#stores.get(id) ?? this.#around.openStore(`pitchcheck-team-${id}`);
    this.#stores.set(id, store);
    return store;
  }

  #runner = (team: Team): Runner => new Runner(team, this.#store(team), this.#memory, this.#around);
}

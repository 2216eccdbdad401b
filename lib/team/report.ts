import type { ReviewStore } from '../reviews/store.ts';
import { authorOf } from './author.ts';
import type { Memory } from './memory.ts';
import type { Progress } from './replica.ts';
import type { Team, TeamState } from './types.ts';

/** More refused documents than this are not kept a list of. */
const MANY = 100;
/** With more than this to come, it is said how far it is. */
const WORTH_SAYING = 100;

/** What a state of work comes to when nobody is at work. */
export const atRest = ({ phase, upToDate }: TeamState): Partial<TeamState> =>
  phase === 'working' ? { phase: upToDate === '' ? 'new' : 'up-to-date', progress: null } : {};

/** Keeps the state of the exchange with a team: what every page is told of it. */
export class Report {
  readonly #team: Team;
  readonly #store: ReviewStore;
  readonly #memory: Memory;
  /** The last change of the state. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(team: Team, store: ReviewStore, memory: Memory) {
    this.#team = team;
    this.#store = store;
    this.#memory = memory;
  }

  say(change: Partial<TeamState>): Promise<unknown> {
    return this.change(() => change);
  }

  /** Changes the state after what was said before. Never rejects. */
  change(change: (state: TeamState) => Partial<TeamState>): Promise<unknown> {
    // A state that can't be kept is told again by the next change.
    this.#writing = this.#memory.change(this.#team.id, change).catch(() => {});
    return this.#writing;
  }

  /** Counts what waits to be sent. */
  async count(): Promise<void> {
    const { sent, denied } = await this.#memory.state(this.#team.id);
    const local = await this.#store.database();
    // The browser may have thrown the replica away, and not what is known of it.
    const since = sent > Number((await local.info()).update_seq) ? 0 : sent;
    const filter = (doc: object) => authorOf(doc) === this.#team.user;
    const { results } = await local.changes({ since, include_docs: true, filter });
    const refused = new Set(denied.map(({ id }) => id));
    await this.say({ waiting: results.filter(({ id }) => !refused.has(id)).length });
  }

  /** The same where nobody is there to hear that it failed; then the number is told again with the next change. */
  recount = (): Promise<void> => this.count().catch(() => {});

  /**
   * What to call on the way.
   * @param here how many documents were here before
   * @param whole how many there are with the team; 0 where that isn't told
   */
  heard(here: number, whole: number): Progress {
    return {
      sent: (seq) => {
        // Two ways of knowing, and the one that is told last may know less.
        void this.change(({ sent }) => ({ sent: Math.max(sent, seq) })).then(() => this.recount());
      },
      denied: (id, reason) =>
        this.change(({ denied }) => ({
          denied: [...denied.filter((one) => one.id !== id), { id, reason }].slice(-MANY),
        })),
      came: (ids, done, left) => {
        this.#store.written(ids);
        const total = whole > 0 ? whole : done + (left ?? 0);
        const now = Math.min(whole > 0 ? here + done : done, total);
        const worth = whole > 0 || total - now > WORTH_SAYING;
        void this.say({ progress: worth ? { done: now, total } : null });
      },
      busy: (is) => void (is ? this.say({ phase: 'working', problem: null }) : this.done()),
    };
  }

  /** It is all there, unless something is still on its way. */
  async done(): Promise<void> {
    await this.say({
      phase: 'up-to-date',
      problem: null,
      progress: null,
      upToDate: new Date().toISOString(),
    });
    await this.recount();
  }

  /** Waits until all is written; a state of work that was stopped is not left standing. */
  async settle(signal: AbortSignal): Promise<void> {
    await this.#writing;
    if (signal.aborted) await this.change(atRest);
  }
}

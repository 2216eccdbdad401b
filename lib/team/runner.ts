import type { Database } from '../reviews/database.ts';
import type { ReviewStore } from '../reviews/store.ts';
import { alone } from './alone.ts';
import { documentsAt, testConnection } from './connection.ts';
import type { Memory } from './memory.ts';
import { remoteOf } from './remote.ts';
import { exchange, exchangeLive, ownBy, type Progress, resend } from './replica.ts';
import type { Denied, Rules, Secret, Team, TeamProblem, TeamState } from './types.ts';
import { type Send, type Wire, wireTo } from './wire.ts';

/** How a team's server is reached. */
export interface Reach {
  send: Send;
  /** Whether the browser lets the extension reach this address. */
  isPermitted(url: string): Promise<boolean>;
}

/** After a failure it is tried again so soon, then ever later, up to the second; in milliseconds. */
const SOON = 2000;
const LATE = 60_000;
/** More refused documents than this are not kept a list of. */
const MANY = 100;
/** With more than this to come, it is said how far it is. */
const WORTH_SAYING = 100;

/** These pass by themselves. */
const PASSING: ReadonlySet<TeamProblem> = new Set(['unreachable', 'unreachable-or-certificate', 'failed']);
/** These don't: to try again would lock people out, or take in what nobody checks. */
const HELD: ReadonlySet<TeamProblem> = new Set(['wrong-password', 'signed-out', 'rules-gone']);

/** Exchanges one team's documents, and keeps its state. Whatever fails is in the state; nothing rejects. */
export class Runner {
  readonly #team: Team;
  readonly #store: ReviewStore;
  readonly #memory: Memory;
  readonly #reach: Reach;
  /** The database's rules were taken away during this attempt. */
  #rulesGone = false;
  /** The last change of the state. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(team: Team, store: ReviewStore, memory: Memory, reach: Reach) {
    this.#team = team;
    this.#store = store;
    this.#memory = memory;
    this.#reach = reach;
  }

  /**
   * Sends and fetches once, unless another page is at it.
   * @param retry also what the server refused, and although it refused the password
   */
  async once(signal: AbortSignal, { retry = false } = {}): Promise<void> {
    const ran = await alone(this.#lock, { now: true, signal }, () => this.#attempt(signal, retry, false));
    if (ran === undefined && retry) this.nudge();
  }

  /** Has whoever is at it begin anew, as `once` with `retry` would. */
  nudge(): void {
    const channel = new BroadcastChannel(this.#lock);
    channel.postMessage('again');
    channel.close();
  }

  /** Goes on sending and fetching until the signal is aborted, as soon as no other page does so. */
  async live(signal: AbortSignal): Promise<void> {
    await alone(this.#lock, { now: false, signal }, async () => {
      const channel = new BroadcastChannel(this.#lock);
      let round = new AbortController();
      let again = false;
      channel.onmessage = () => {
        again = true;
        round.abort();
      };
      for (let wait = SOON; !signal.aborted; wait = Math.min(wait * 2, LATE)) {
        round = new AbortController();
        const either = AbortSignal.any([signal, round.signal]);
        const retry = again;
        again = false;
        if ((await this.#attempt(either, retry, true)) === 'worked') wait = SOON / 2;
        await this.#pause(wait * (0.8 + Math.random() * 0.4), either);
      }
      channel.close();
    });
  }

  /** Counts what waits to be sent. */
  async count(): Promise<void> {
    const { sent, denied } = await this.#memory.state(this.#team.id);
    const local = await this.#store.database();
    // The browser may have thrown the replica away, and not what is known of it.
    const since = sent > Number((await local.info()).update_seq) ? 0 : sent;
    const filter = ownBy(this.#team.user);
    const { results } = await local.changes({ since, include_docs: true, filter });
    const refused = new Set(denied.map(({ id }) => id));
    await this.#say({ waiting: results.filter(({ id }) => !refused.has(id)).length });
  }

  /** The same where nobody is there to hear that it failed; then the number is told again with the next change. */
  #count = (): Promise<void> => this.count().catch(() => {});

  get #lock(): string {
    return `team:${this.#team.id}`;
  }

  async #attempt(signal: AbortSignal, retry: boolean, live: boolean): Promise<'worked' | 'failed'> {
    const { id, user } = this.#team;
    const before = await this.#memory.state(id);
    const secret = await this.#memory.secret(id);
    if (before.problem && HELD.has(before.problem) && !retry) return 'failed';
    this.#rulesGone = false;
    let worked = false;
    try {
      if (!secret) throw new Error('Signed out.');
      await this.count();
      if (before.phase !== 'offline') await this.#say({ phase: 'working' });
      const local = await this.#store.database();
      const wire = wireTo(this.#team, secret, this.#reach.send);
      const remote = this.#remote(wire, before);
      // Only the first time is the whole to be told; afterwards the server says how much is left, if it is much.
      const { doc_count: here } = await local.info();
      const whole = before.upToDate === '' ? await documentsAt(this.#team, wire) : 0;
      const heard = this.#heard(here, whole);
      if (retry && before.denied.length > 0) await this.#again(local, remote, before.denied, heard, signal);
      await exchange(local, remote, user, heard, signal);
      if (signal.aborted) return 'worked';
      await this.#done();
      worked = true;
      if (!live) return 'worked';
      const counting = new AbortController();
      this.#store.watch(() => void this.#count(), counting.signal);
      try {
        await exchangeLive(local, remote, user, heard, signal);
      } finally {
        counting.abort();
      }
    } catch (error) {
      if (!signal.aborted) await this.#failed(error, secret);
    } finally {
      await this.#settle(signal);
    }
    return worked ? 'worked' : 'failed';
  }

  /** Waits until all is written; a state of work that was stopped is not left standing. */
  async #settle(signal: AbortSignal): Promise<void> {
    await this.#writing;
    if (signal.aborted)
      await this.#later(({ phase, upToDate }) =>
        phase === 'working' ? { phase: upToDate === '' ? 'new' : 'up-to-date' } : {},
      );
  }

  #remote(wire: Wire, { rules }: TeamState): Database {
    let known = rules;
    return remoteOf(this.#team, wire, {
      skipped: () => this.#later(({ skipped }) => ({ skipped: skipped + 1 })),
      rules: (now: Rules) => {
        if (now === 'none' && known !== 'none' && known !== null) {
          this.#rulesGone = true;
          throw new Error('The rules are gone.');
        }
        known = now;
        void this.#say({ rules: now });
      },
    });
  }

  async #again(
    local: Database,
    remote: Database,
    denied: readonly Denied[],
    heard: Progress,
    signal: AbortSignal,
  ): Promise<void> {
    await this.#say({ denied: [] });
    const ids = denied.map(({ id }) => id);
    await resend(local, remote, ids, { ...heard, sent() {} }, signal);
  }

  /**
   * @param here how many documents were here before
   * @param whole how many there are with the team; 0 where that isn't told
   */
  #heard(here: number, whole: number): Progress {
    return {
      sent: (seq) => {
        // Two ways of knowing, and the one that is told last may know less.
        void this.#later(({ sent }) => ({ sent: Math.max(sent, seq) })).then(() => this.#count());
      },
      denied: (id, reason) =>
        this.#later(({ denied }) => ({
          denied: [...denied.filter((one) => one.id !== id), { id, reason }].slice(-MANY),
        })),
      came: (ids, done, left) => {
        this.#store.written(ids);
        const total = whole > 0 ? whole : done + (left ?? 0);
        const now = Math.min(whole > 0 ? here + done : done, total);
        const worth = whole > 0 || total - now > WORTH_SAYING;
        void this.#say({ progress: worth ? { done: now, total } : null });
      },
      busy: (is) => void (is ? this.#say({ phase: 'working', problem: null }) : this.#done()),
    };
  }

  /** It is all there, unless something is still on its way. */
  async #done(): Promise<void> {
    await this.#say({
      phase: 'up-to-date',
      problem: null,
      progress: null,
      upToDate: new Date().toISOString(),
    });
    await this.#count();
  }

  async #failed(error: unknown, secret: Secret | undefined): Promise<void> {
    const problem = await this.#problem(error, secret);
    await this.#say({ phase: PASSING.has(problem) ? 'offline' : 'refused', problem, progress: null });
    await this.#count();
  }

  async #problem(error: unknown, secret: Secret | undefined): Promise<TeamProblem> {
    if (!secret) return 'signed-out';
    if (this.#rulesGone) return 'rules-gone';
    const { send, isPermitted } = this.#reach;
    const tested = await testConnection(this.#team, secret, send, isPermitted);
    if (!tested.ok) return tested.problem;
    return /quota/i.test(`${(error as Error).name} ${(error as Error).message}`) ? 'store' : 'failed';
  }

  #say(change: Partial<TeamState>): Promise<unknown> {
    return this.#later(() => change);
  }

  #later(change: (state: TeamState) => Partial<TeamState>): Promise<unknown> {
    // A state that can't be kept is told again by the next change.
    this.#writing = this.#memory.change(this.#team.id, change).catch(() => {});
    return this.#writing;
  }

  /** Waits, but not once the network is back. */
  #pause(time: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        globalThis.removeEventListener?.('online', done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, time);
      globalThis.addEventListener?.('online', done);
      signal.addEventListener('abort', done);
    });
  }
}

import type { Database } from '../reviews/database.ts';
import type { ReviewStore } from '../reviews/store.ts';
import { alone } from './alone.ts';
import { documentsAt, testConnection } from './connection.ts';
import type { Memory } from './memory.ts';
import { pause } from './pause.ts';
import { type Heard, remoteOf } from './remote.ts';
import { type Between, exchange, exchangeLive, type Progress, resend } from './replica.ts';
import { Report } from './report.ts';
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

/** These pass by themselves. */
const PASSING: ReadonlySet<TeamProblem> = new Set(['unreachable', 'unreachable-or-certificate', 'failed']);
/** These don't: to try again would lock people out, or take in what nobody checks. */
const HELD: ReadonlySet<TeamProblem> = new Set(['wrong-password', 'signed-out', 'rules-gone']);

/** What whoever exchanges with a team holds meanwhile. */
export const workOn = (team: string): string => `team:${team}`;

/** Exchanges one team's documents, and keeps its state. Whatever fails is in the state; nothing rejects. */
export class Runner {
  readonly #team: Team;
  readonly #store: ReviewStore;
  readonly #memory: Memory;
  readonly #report: Report;
  readonly #reach: Reach;
  /** The database's rules were taken away during this attempt. */
  #rulesGone = false;

  constructor(team: Team, store: ReviewStore, memory: Memory, reach: Reach) {
    this.#team = team;
    this.#store = store;
    this.#memory = memory;
    this.#report = new Report(team, store, memory);
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
        await pause(wait * (0.8 + Math.random() * 0.4), either);
      }
      channel.close();
    });
  }

  get #lock(): string {
    return workOn(this.#team.id);
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
      await this.#report.count();
      if (before.phase !== 'offline') await this.#report.say({ phase: 'working' });
      const local = await this.#store.database();
      const wire = wireTo(this.#team, secret, this.#reach.send);
      const between = { local, remote: this.#remote(wire, before, () => worked), user };
      // Only the first time is the whole to be told; afterwards the server says how much is left, if it is much.
      const { doc_count: here } = await local.info();
      const whole = before.upToDate === '' ? await documentsAt(this.#team, wire) : 0;
      const heard = this.#report.heard(here, whole);
      if (retry && before.denied.length > 0) await this.#again(between, before.denied, heard, signal);
      await exchange(between, heard, signal);
      if (signal.aborted) return 'worked';
      await this.#report.done();
      worked = true;
      if (!live) return 'worked';
      const counting = new AbortController();
      this.#store.watch(() => this.#report.recount(), counting.signal);
      try {
        await exchangeLive(between, this.#report.heard(0, 0), signal);
      } finally {
        counting.abort();
      }
    } catch (error) {
      if (!signal.aborted) await this.#failed(error, secret);
    } finally {
      await this.#report.settle(signal);
    }
    return worked ? 'worked' : 'failed';
  }

  #remote(wire: Wire, { rules }: TeamState, isSquared: () => boolean): Database {
    let known = rules;
    const heard: Heard = {
      skipped: () => this.#report.change(({ skipped }) => ({ skipped: skipped + 1 })),
      rules: (now: Rules) => {
        if (now === 'none' && known !== 'none' && known !== null) {
          this.#rulesGone = true;
          throw new Error('The rules are gone.');
        }
        known = now;
        void this.#report.say({ rules: now });
      },
    };
    return remoteOf(this.#team, wire, heard, isSquared);
  }

  async #again(
    between: Between,
    denied: readonly Denied[],
    heard: Progress,
    signal: AbortSignal,
  ): Promise<void> {
    await this.#report.say({ denied: [] });
    const ids = denied.map(({ id }) => id);
    await resend(between, ids, { ...heard, sent() {} }, signal);
  }

  async #failed(error: unknown, secret: Secret | undefined): Promise<void> {
    const problem = await this.#problem(error, secret);
    await this.#report.say({ phase: PASSING.has(problem) ? 'offline' : 'refused', problem, progress: null });
    await this.#report.recount();
  }

  async #problem(error: unknown, secret: Secret | undefined): Promise<TeamProblem> {
    if (!secret) return 'signed-out';
    if (this.#rulesGone) return 'rules-gone';
    const { send, isPermitted } = this.#reach;
    const tested = await testConnection(this.#team, secret, send, isPermitted);
    if (!tested.ok) return tested.problem;
    return /quota/i.test(`${(error as Error).name} ${(error as Error).message}`) ? 'store' : 'failed';
  }
}

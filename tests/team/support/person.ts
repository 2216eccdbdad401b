import '../../reviews/support/database.ts';
import { randomBytes } from 'node:crypto';
import { ReviewStore } from '../../../lib/reviews/store.ts';
import { Teams } from '../../../lib/team/teams.ts';
import type { Kept, TeamState } from '../../../lib/team/types.ts';

/** Values by key, as the browser keeps them. */
function keptInMemory(): Kept & { all: Map<string, unknown> } {
  const all = new Map<string, unknown>();
  const watchers = new Set<(key: string) => void>();
  const tell = (key: string) => {
    for (const fn of watchers) fn(key);
  };
  return {
    all,
    get: async (key) => structuredClone(all.get(key)),
    async set(key, value) {
      all.set(key, structuredClone(value));
      tell(key);
    },
    async remove(keys) {
      for (const key of keys) {
        all.delete(key);
        tell(key);
      }
    },
    watch(fn, signal) {
      watchers.add(fn);
      signal.addEventListener('abort', () => watchers.delete(fn));
    },
  };
}

/** Somebody with a machine of their own. */
export class Person {
  readonly kept = keptInMemory();
  readonly own: ReviewStore;
  readonly #prefix = randomBytes(4).toString('hex');
  /** Everything that was sent. */
  readonly requests: string[] = [];
  /** How requests go out. */
  send: typeof fetch = (url, options) => {
    this.requests.push(`${options?.method ?? 'GET'} ${String(url)}`);
    return fetch(url, options);
  };
  teams: Teams;
  /** Of the team they joined last. */
  team = '';
  user = '';
  database = '';

  constructor() {
    this.own = new ReviewStore(`${this.#prefix}-own`);
    this.teams = this.#open();
  }

  /** The browser was closed at once and opened again. */
  restart(): void {
    this.teams = this.#open();
  }

  async join(url: string, database: string, user: string, password = user): Promise<void> {
    const tested = await this.teams.join(
      { url, database, user, name: 'Digital team' },
      { type: 'password', password },
    );
    if (!tested.ok) throw new Error(tested.problem);
    this.team = (await this.teams.list()).at(-1)?.team.id ?? '';
    this.user = user;
    this.database = database;
  }

  async store(): Promise<ReviewStore> {
    const found = (await this.teams.stores()).find(({ team }) => team.id === this.team);
    if (!found) throw new Error('No team.');
    return found.store;
  }

  async state(): Promise<TeamState> {
    const found = (await this.teams.list()).find(({ team }) => team.id === this.team);
    if (!found) throw new Error('No team.');
    return found.state;
  }

  /** Resolves once the state is as wanted. */
  async until(wanted: (state: TeamState) => boolean, within = 20_000): Promise<TeamState> {
    const over = Date.now() + within;
    for (;;) {
      const state = await this.state();
      if (wanted(state)) return state;
      if (Date.now() > over) throw new Error(`Still ${JSON.stringify(state)}`);
      await new Promise((go) => setTimeout(go, 25));
    }
  }

  #open(): Teams {
    return new Teams(this.kept, {
      send: (url, options) => this.send(url, options),
      isPermitted: async () => true,
      openStore: (name) => new ReviewStore(`${this.#prefix}-${name}`),
    });
  }
}

/** Waits until something holds. */
export async function eventually(holds: () => Promise<boolean>, within = 20_000): Promise<void> {
  const over = Date.now() + within;
  while (!(await holds())) {
    if (Date.now() > over) throw new Error('It did not happen.');
    await new Promise((go) => setTimeout(go, 25));
  }
}

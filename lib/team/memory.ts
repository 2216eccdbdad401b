import * as v from 'valibot';
import { DATABASE, readAddress, TEAM_NAME, USER } from './address.ts';
import { alone } from './alone.ts';
import type { Kept, Secret, Team, TeamState } from './types.ts';

/** What is kept of teams between two runs, each under a key of its own. */
const TEAMS = 'teams';
const secretKey = (id: string): string => `team-secret:${id}`;
const stateKey = (id: string): string => `team-state:${id}`;

const team: v.GenericSchema<unknown, Team> = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  url: v.pipe(
    v.string(),
    v.check((url) => 'url' in readAddress(url)),
  ),
  database: v.pipe(v.string(), v.regex(DATABASE)),
  user: v.pipe(v.string(), v.regex(USER)),
  name: v.pipe(v.string(), v.regex(TEAM_NAME)),
  left: v.boolean(),
});

const ALWAYS = new AbortController().signal;

const NEW: TeamState = {
  phase: 'new',
  since: '',
  upToDate: '',
  problem: null,
  waiting: 0,
  progress: null,
  denied: [],
  skipped: 0,
  rules: null,
  sent: 0,
};

/** Teams, their secrets and their states, as they are kept; what is damaged is as if it weren't there. */
export class Memory {
  readonly #kept: Kept;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  /** All teams, left ones too. */
  async teams(): Promise<Team[]> {
    const stored = await this.#kept.get(TEAMS);
    return Array.isArray(stored) ? stored.filter((one): one is Team => v.is(team, one)) : [];
  }

  /** Keeps a team in the place of the one with its id. Throws where it isn't one. */
  async keep(one: Team): Promise<void> {
    const others = (await this.teams()).filter(({ id }) => id !== one.id);
    await this.#kept.set(TEAMS, [...others, v.parse(team, one)]);
  }

  async forget(id: string): Promise<void> {
    await this.#kept.set(
      TEAMS,
      (await this.teams()).filter((one) => one.id !== id),
    );
    await this.#kept.remove([secretKey(id), stateKey(id)]);
  }

  async secret(id: string): Promise<Secret | undefined> {
    const stored = (await this.#kept.get(secretKey(id))) as Secret | undefined;
    const usable =
      stored?.type === 'session' || (stored?.type === 'password' && typeof stored.password === 'string');
    return usable ? stored : undefined;
  }

  keepSecret = (id: string, secret: Secret): Promise<void> => this.#kept.set(secretKey(id), secret);
  forgetSecret = (id: string): Promise<void> => this.#kept.remove([secretKey(id)]);

  async state(id: string): Promise<TeamState> {
    const stored = await this.#kept.get(stateKey(id));
    return typeof stored === 'object' && stored ? { ...NEW, ...stored } : NEW;
  }

  /** Changes part of a state, one after another, in whatever page; a new phase is dated. */
  change(id: string, change: (state: TeamState) => Partial<TeamState>): Promise<void> {
    const work = async () => {
      const before = await this.state(id);
      const part = change(before);
      const since =
        part.phase && part.phase !== before.phase ? { since: new Date().toISOString() } : undefined;
      const now = { ...before, ...since, ...part };
      if (JSON.stringify(now) !== JSON.stringify(before)) await this.#kept.set(stateKey(id), now);
    };
    const turn = this.#turn.then(() => alone(stateKey(id), { now: false, signal: ALWAYS }, work));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  /** Calls `fn` whenever a team or a state changes, in any page. */
  watch(fn: () => void, signal: AbortSignal): void {
    this.#kept.watch((key) => {
      if (key === TEAMS || key.startsWith(stateKey(''))) fn();
    }, signal);
  }
}

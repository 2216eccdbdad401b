import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from './support/person.ts';
import { openServer, type Tried } from './support/server.ts';
import { agree, joined, kept, notes, share } from './support/team.ts';

type Work = (lock: object | null) => unknown;
type Options = { ifAvailable?: boolean; signal?: AbortSignal };

/** What browsers have and Node 20 lacks: exclusive locks by name, first come, first served. */
class Locks {
  readonly #queues = new Map<string, Promise<unknown>>();
  readonly #held = new Set<string>();
  query = async () => ({ held: [...this.#held].map((name) => ({ name })), pending: [] });
  async request(name: string, ...rest: [Work] | [Options, Work]): Promise<unknown> {
    const work = rest.at(-1) as Work;
    const { ifAvailable, signal } = rest.length === 2 ? rest[0] : ({} as Options);
    const before = this.#queues.get(name);
    if (before && ifAvailable) return work(null);
    const turn = (async () => {
      await before;
      signal?.throwIfAborted();
      this.#held.add(name);
      return work({});
    })();
    const done = turn
      .catch(() => {})
      .finally(() => {
        this.#held.delete(name);
        if (this.#queues.get(name) === done) this.#queues.delete(name);
      });
    this.#queues.set(name, done);
    return turn;
  }
}

let tried: Tried;
const stop = new AbortController();
beforeAll(async () => {
  tried = await openServer();
});
afterAll(async () => {
  stop.abort();
  await tried.close();
});

it('one page exchanges at a time, the next takes over, and a wish from another page is heard', async () => {
  const [ann, bob] = await joined(tried, 'ann', 'bob');
  Object.defineProperty(navigator, 'locks', { value: new Locks(), configurable: true });
  const review = await kept(ann);
  await share(ann, review);
  const [page, panel] = [new AbortController(), new AbortController()];
  await ann.teams.live(page.signal);
  await ann.until(({ phase, waiting }) => phase === 'up-to-date' && waiting === 0);
  const { length } = ann.requests;
  // The timer and the panel find the page at it.
  await ann.teams.run();
  await ann.teams.live(panel.signal);
  await new Promise((go) => setTimeout(go, 300));
  expect(ann.requests.slice(length).filter((one) => one.includes('_local'))).toEqual([]);
  // A changed password stops it; a new one from any page sets it going again.
  await tried.server.setPassword(ann.user, 'new');
  await agree(ann, review, 'Meanwhile');
  await ann.until(({ problem }) => problem === 'wrong-password');
  await ann.join(tried.url, ann.database, ann.user, 'new');
  await ann.until(({ phase, waiting }) => phase === 'up-to-date' && waiting === 0, 5000);
  // The page is closed: the panel goes on.
  page.abort();
  await agree(ann, review, 'From the panel');
  await ann.until(({ waiting }) => waiting === 0);
  panel.abort();
  // In this process everybody has the same locks.
  await eventually(async () => {
    await bob.teams.run();
    return (await notes(bob, review)).length === 2;
  });
});

it('whoever was ended on the way is not said to be at work', async () => {
  const [ann] = await joined(tried, 'ann');
  const locks = new Locks();
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
  await ann.teams.run();
  const key = `team-state:${ann.team}`;
  const left = { ...(await ann.state()), phase: 'working', progress: { done: 200, total: 4000 } };
  await ann.kept.set(key, left);
  expect(await ann.state()).toMatchObject({ phase: 'up-to-date', progress: null });
  await ann.kept.set(key, { ...left, upToDate: '' });
  expect(await ann.state()).toMatchObject({ phase: 'new', progress: null });
  await locks.request(`team:${ann.team}`, async () => {
    expect(await ann.state()).toMatchObject({ phase: 'working', progress: left.progress });
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from './support/person.ts';
import { openServer, type Tried } from './support/server.ts';
import { agree, joined, kept, notes, share } from './support/team.ts';

/** What one judgement may cost on the wire whoever gives it, and each who gets it; in bytes. */
const MOST = 5000;
const TIMES = 6;
const NOTE = 'It says so of every council, and names no resident who was asked.';

let tried: Tried;
let live: AbortController;
beforeAll(async () => {
  tried = await openServer();
  live = new AbortController();
});
afterAll(async () => {
  live.abort();
  await tried.close();
});

const quiet = () => new Promise((go) => setTimeout(go, 500));

/** What one of these costs on the average, from one quiet moment to the next. */
async function cost(work: () => Promise<void>): Promise<{ bytes: number; requests: number }> {
  await quiet();
  const { bytes, requests } = tried.wire;
  for (let i = 0; i < TIMES; i++) {
    await work();
    await quiet();
  }
  return { bytes: (tried.wire.bytes - bytes) / TIMES, requests: (tried.wire.requests - requests) / TIMES };
}

const said = ({ bytes, requests }: { bytes: number; requests: number }): string =>
  `${Math.round(bytes)} bytes in ${requests} requests`;

it('a judgement costs little on the wire, heads of requests and all', async () => {
  const [ann, bob] = await joined(tried, 'ann', 'bob');
  const review = await kept(ann);
  await share(ann, review);
  await bob.teams.run();
  await ann.teams.live(live.signal);
  await ann.until(({ phase, waiting }) => phase === 'up-to-date' && waiting === 0);
  const given = await cost(() => agree(ann, review, NOTE));
  await bob.teams.live(live.signal);
  await eventually(async () => (await notes(bob, review)).length === TIMES);
  const both = await cost(() => agree(ann, review, NOTE));
  expect(await notes(bob, review)).toHaveLength(2 * TIMES);
  const got = { bytes: both.bytes - given.bytes, requests: both.requests - given.requests };
  console.log(`To give a judgement: ${said(given)}; to get one: ${said(got)}.`);
  for (const { bytes, requests } of [given, got]) {
    expect(bytes).toBeLessThan(MOST);
    // News and one more: the judgement itself.
    expect(requests).toBeLessThan(3);
  }
});

it('nothing new costs next to nothing', async () => {
  const { wire } = tried;
  const { requests } = wire;
  await quiet();
  expect(wire.requests - requests).toBe(0);
});

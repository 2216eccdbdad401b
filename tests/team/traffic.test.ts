import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from './support/person.ts';
import { openServer, type Tried } from './support/server.ts';
import { agree, joined, kept, notes, seen, share } from './support/team.ts';

/** What one judgement may cost on the wire, whoever gives it and one who gets it together, in bytes. */
const MOST = 5000;

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

it('a judgement costs little on the wire, heads of requests and all', async () => {
  const [ann, bob] = await joined(tried, 'ann', 'bob');
  const review = await kept(ann);
  await share(ann, review);
  await Promise.all([ann.teams.live(live.signal), bob.teams.live(live.signal)]);
  await eventually(async () => (await seen(bob, review)) !== undefined);
  await quiet();
  const { wire } = tried;
  const before = { bytes: wire.bytes, requests: wire.requests };
  for (let i = 1; i <= 10; i++) {
    await agree(ann, review, `Judgement ${i}, with a sentence of the usual length beside it.`);
    await eventually(async () => (await notes(bob, review)).length === i);
    await quiet();
  }
  const both = (wire.bytes - before.bytes) / 10;
  const requests = (wire.requests - before.requests) / 10;
  console.log(`A judgement: ${Math.round(both)} bytes in ${requests} requests for both.`);
  expect(both).toBeLessThan(MOST);
  expect(requests).toBeLessThan(6);
});

it('nothing new costs next to nothing', async () => {
  const { wire } = tried;
  const { requests } = wire;
  await quiet();
  expect(wire.requests - requests).toBe(0);
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { stateOf } from '../../lib/reviews/judgements.ts';
import { LINES, say } from '../reviews/support/make.ts';
import { eventually } from './support/person.ts';
import { openServer, type Tried } from './support/server.ts';
import { agree, CHECK, joined, kept, notes, seen, share } from './support/team.ts';

let tried: Tried;
let live: AbortController;
beforeAll(async () => {
  tried = await openServer();
});
afterAll(() => tried.close());
afterEach(() => {
  live?.abort();
  tried.wire.up();
});

describe('a shared review', () => {
  it('is seen by others, signed by who shared it, without private notes and without the text', async () => {
    const [ann, bob] = await joined(tried, 'ann', 'bob');
    const review = await kept(ann);
    await ann.own.add([
      await say(review, 'Ann', 1, { kind: 'agree', target: CHECK, note: 'So it is.' }),
      await say(review, 'Ann', 2, { kind: 'note', target: CHECK, note: 'Between us.' }, true),
    ]);
    await share(ann, review);
    expect((await ann.state()).waiting).toBe(2);
    await ann.teams.run();
    await bob.teams.run();
    const found = await seen(bob, review);
    expect(found?.entries.map((entry) => [entry.by, entry.kind])).toEqual([[ann.user, 'agree']]);
    expect(found?.readings.map(({ by }) => by)).toEqual([ann.user]);
    const [reading] = found?.readings ?? [];
    expect(await (await bob.store()).text(review, reading?.textSha256 ?? '')).toBeUndefined();
    expect(await ann.state()).toMatchObject({
      phase: 'up-to-date',
      waiting: 0,
      denied: [],
      problem: null,
    });
    expect(await bob.own.get(review)).toBeUndefined();
  });

  it('has its full text where that was ticked', async () => {
    const [ann, bob] = await joined(tried, 'ann', 'bob');
    const review = await kept(ann);
    await share(ann, review, true);
    await ann.teams.run();
    await bob.teams.run();
    const [reading] = (await seen(bob, review))?.readings ?? [];
    expect(await (await bob.store()).text(review, reading?.textSha256 ?? '')).toBe(LINES.join('\n'));
    // Nothing of it is Bob's to send.
    expect(await bob.state()).toMatchObject({ phase: 'up-to-date', waiting: 0 });
  });

  it('is one review where two shared the same page', async () => {
    const [ann, bob] = await joined(tried, 'ann', 'bob');
    const review = await kept(ann);
    await kept(bob);
    await Promise.all([share(ann, review), share(bob, review)]);
    await Promise.all([ann.teams.run(), bob.teams.run()]);
    await ann.teams.run();
    expect((await seen(ann, review))?.readings.map(({ by }) => by).toSorted()).toEqual([ann.user, bob.user]);
    await bob.teams.run();
    expect(await seen(ann, review)).toEqual(await seen(bob, review));
  });
});

describe('editing at once', () => {
  it('reaches everybody within seconds while a page is open, both ways', async () => {
    const [ann, bob, cat] = await joined(tried, 'ann', 'bob', 'cat');
    const review = await kept(ann);
    live = new AbortController();
    await Promise.all([ann, bob, cat].map(({ teams }) => teams.live(live.signal)));
    await share(ann, review);
    await eventually(async () => (await seen(bob, review)) !== undefined && !!(await seen(cat, review)));
    const started = Date.now();
    await Promise.all([agree(ann, review, 'a'), agree(bob, review, 'b'), agree(cat, review, 'c')]);
    for (const person of [ann, bob, cat])
      await eventually(async () => (await notes(person, review)).length === 3);
    expect(Date.now() - started).toBeLessThan(5000);
    expect(await seen(ann, review)).toEqual(await seen(bob, review));
    expect(await seen(ann, review)).toEqual(await seen(cat, review));
    await ann.until(({ phase, waiting }) => phase === 'up-to-date' && waiting === 0);
  });

  it('comes out the same whatever the clocks say', async () => {
    const [ann, bob] = await joined(tried, 'ann', 'bob');
    const review = await kept(ann);
    await share(ann, review);
    await ann.teams.run();
    await bob.teams.run();
    await agree(ann, review, 'first', '2026-11-02T12:00:00.000Z');
    await agree(bob, review, 'from the past', '2001-01-01T00:00:00.000Z');
    await agree(bob, review, 'from the future', '2099-01-01T00:00:00.000Z');
    await bob.teams.run();
    await ann.teams.run();
    await bob.teams.run();
    const [mine, theirs] = [await seen(ann, review), await seen(bob, review)];
    expect(mine).toEqual(theirs);
    expect(await notes(ann, review)).toEqual(['from the past', 'first', 'from the future']);
    expect(stateOf(mine?.entries ?? []).checks.culture.judgements.map(({ by }) => by)).toEqual([
      ann.user,
      bob.user,
    ]);
  });
});

describe('what is said while an exchange runs', () => {
  it('is sent too, and counted', async () => {
    const [ann, bob] = await joined(tried, 'ann', 'bob');
    const review = await kept(ann);
    await share(ann, review);
    for (let i = 0; i < 8; i++) {
      const stop = new AbortController();
      await ann.teams.live(stop.signal);
      await new Promise((go) => setTimeout(go, i * 5));
      await agree(ann, review, `${i}`);
      await ann.until(({ phase, waiting }) => phase === 'up-to-date' && waiting === 0, 5000);
      stop.abort();
    }
    await bob.teams.run();
    expect(await notes(bob, review)).toHaveLength(8);
  });
});

describe('what was sent while a page was open', () => {
  it('is not sent again when the next one is opened, and so is refused nowhere', async () => {
    const [ann, bob] = await joined(tried, 'ann', 'bob');
    live = new AbortController();
    await ann.teams.live(live.signal);
    await ann.until(({ phase }) => phase === 'up-to-date');
    const review = await kept(ann);
    await share(ann, review);
    await bob.teams.live(live.signal);
    await eventually(async () => (await seen(bob, review)) !== undefined);
    await ann.until(({ phase, waiting }) => phase === 'up-to-date' && waiting === 0);
    live.abort();
    for (let i = 0; i < 2; i++) {
      ann.restart();
      const before = ann.requests.length;
      await ann.teams.run();
      expect(await ann.state()).toMatchObject({ phase: 'up-to-date', denied: [], waiting: 0 });
      expect(ann.requests.slice(before).filter((request) => request.endsWith('/_bulk_docs'))).toEqual([]);
    }
    await ann.teams.retry(ann.team);
    expect((await ann.state()).denied).toEqual([]);
  });

  it('is forgotten as refused once it is tried again, where it was told so before', async () => {
    const [ann] = await joined(tried, 'ann');
    const review = await kept(ann);
    await share(ann, review);
    await ann.teams.run();
    const [{ id = '' } = {}] = (await seen(ann, review))?.readings ?? [];
    const refused = { id: `reading/${review}/${id}`, reason: 'It is there.' };
    const key = `team-state:${ann.team}`;
    await ann.kept.set(key, { ...(await ann.state()), denied: [refused] });
    await ann.teams.retry(ann.team);
    expect(await ann.state()).toMatchObject({ phase: 'up-to-date', denied: [] });
  });
});

describe('offline', () => {
  it('loses nothing, says so, and catches up by itself', async () => {
    const [ann, bob] = await joined(tried, 'ann', 'bob');
    const review = await kept(ann);
    live = new AbortController();
    await share(ann, review);
    await Promise.all([ann.teams.live(live.signal), bob.teams.live(live.signal)]);
    await eventually(async () => (await seen(bob, review)) !== undefined);
    tried.wire.down();
    const off = await ann.until(({ phase }) => phase === 'offline');
    expect(off).toMatchObject({ problem: 'unreachable' });
    await agree(ann, review, 'written offline');
    await agree(bob, review, 'so was this');
    await ann.until(({ waiting }) => waiting === 1);
    const again = await ann.until(({ phase }) => phase === 'offline');
    expect(again.since).toBe(off.since);
    tried.wire.up();
    for (const person of [ann, bob]) await eventually(async () => (await notes(person, review)).length === 2);
    await ann.until(({ phase, waiting }) => phase === 'up-to-date' && waiting === 0);
  });

  it('counts what waits before anything runs, and after a restart', async () => {
    const [ann] = await joined(tried, 'ann');
    const review = await kept(ann);
    tried.wire.down();
    await share(ann, review);
    await agree(ann, review, 'offline');
    expect(await ann.state()).toMatchObject({ waiting: 2 });
    ann.restart();
    await ann.teams.run();
    expect(await ann.state()).toMatchObject({ phase: 'offline', problem: 'unreachable', waiting: 2 });
    tried.wire.up();
    ann.restart();
    await ann.teams.run();
    expect(await ann.state()).toMatchObject({ phase: 'up-to-date', problem: null, waiting: 0 });
  });
});

describe('a server that stops on the way', () => {
  it('does not lose or repeat what was fetched, whoever is stopped and when', async () => {
    const [ann, bob] = await joined(tried, 'ann', 'bob');
    const reviews: string[] = [];
    for (let i = 0; i < 12; i++) {
      const review = await kept(ann, `https://vendor${i}.example/`);
      reviews.push(review);
      await share(ann, review, i % 3 === 0);
    }
    // Each time it gets a little further.
    for (let bytes = 1500; ; bytes *= 2) {
      tried.wire.downAfter(bytes);
      await ann.teams.run();
      tried.wire.up();
      if ((await ann.state()).phase === 'up-to-date') break;
      expect(await ann.state()).toMatchObject({ phase: 'offline' });
      ann.restart();
    }
    let cuts = 0;
    for (let bytes = 1500; ; bytes *= 2) {
      tried.wire.downAfter(bytes);
      await bob.teams.run();
      tried.wire.up();
      if ((await bob.state()).phase === 'up-to-date') break;
      cuts++;
      bob.restart();
    }
    expect(cuts).toBeGreaterThan(2);
    for (const review of reviews) expect(await seen(bob, review)).toEqual(await seen(ann, review));
    const [first = ''] = reviews;
    const [reading] = (await seen(bob, first))?.readings ?? [];
    expect(await (await bob.store()).text(first, reading?.textSha256 ?? '')).toBe(LINES.join('\n'));
    const before = bob.requests.length;
    await bob.teams.run();
    const after = bob.requests.slice(before);
    expect(after.filter((request) => request.includes('_bulk'))).toEqual([]);
  });
});

describe('a server that lost what it had', () => {
  it('gets it again from those who said it, and gives it to all', async () => {
    const [ann, bob] = await joined(tried, 'ann', 'bob');
    const review = await kept(ann);
    live = new AbortController();
    await share(ann, review);
    await Promise.all([ann.teams.live(live.signal), bob.teams.live(live.signal)]);
    await eventually(async () => (await seen(bob, review)) !== undefined);
    await agree(bob, review, 'Bob’s word');
    await eventually(async () => (await notes(ann, review)).length === 1);
    live.abort();
    await Promise.all([ann.until(({ waiting }) => waiting === 0), bob.until(({ waiting }) => waiting === 0)]);
    await tried.empty(ann.database);
    ann.restart();
    await ann.teams.run();
    await agree(ann, review, 'Said afterwards');
    await ann.teams.run();
    await bob.teams.run();
    await ann.teams.run();
    const whole = await tried.server.get(`/${ann.database}`);
    // The reading, two entries and the rules.
    expect(whole.doc_count).toBe(4);
    expect(await seen(bob, review)).toEqual(await seen(ann, review));
    expect(await notes(bob, review)).toEqual(['Bob’s word', 'Said afterwards']);
  });
});

describe('leaving', () => {
  it('forgets the password and keeps the reviews, or takes both away', async () => {
    const [ann, bob] = await joined(tried, 'ann', 'bob');
    const review = await kept(ann);
    await share(ann, review);
    await ann.teams.run();
    await bob.teams.run();
    await bob.teams.leave(bob.team, { remove: false });
    expect(await seen(bob, review)).toBeDefined();
    expect(JSON.stringify([...bob.kept.all])).not.toContain('"password"');
    const before = bob.requests.length;
    await bob.teams.run();
    expect(bob.requests.length).toBe(before);
    await bob.teams.leave(bob.team, { remove: true });
    expect(await bob.teams.list()).toEqual([]);
    await bob.join(tried.url, ann.database, bob.user);
    expect(await seen(bob, review)).toBeUndefined();
    await bob.teams.run();
    expect(await seen(bob, review)).toBeDefined();
  });
});

import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { Notebook } from '../../lib/team/notebook.ts';
import { LINES } from '../reviews/support/make.ts';
import type { Person } from './support/person.ts';
import { openServer, type Tried } from './support/server.ts';
import { agree, CHECK, joinedTo, kept, notes, seen, share } from './support/team.ts';

let tried: Tried;
beforeAll(async () => {
  tried = await openServer();
});
afterAll(() => tried.close());
afterEach(() => tried.wire.up());

/** To delete is to change what is there, which the npm servers lose where there are rules (docs/decisions/010). */
const team = () => joinedTo(tried, ['ann', 'bob'], { rules: tried.isCouch });

const TEXT = LINES.join('\n');

interface Doc extends Record<string, unknown> {
  _id: string;
}

/** The full text that somebody has from the team. */
async function textAt(person: Person, review: string): Promise<string | undefined> {
  const [reading] = (await person.own.get(review))?.readings ?? (await seen(person, review))?.readings ?? [];
  return (await person.store()).text(review, reading?.textSha256 ?? '');
}

/** What the server has beside the rules, by kind and author. */
async function onServer({ database }: Person): Promise<string[]> {
  const { rows } = (await tried.server.get(`/${database}/_all_docs?include_docs=true`)) as {
    rows: { id: string; doc: { by?: string; entry?: { by: string }; reading?: { by: string } } }[];
  };
  return rows.flatMap(({ id, doc }) => {
    const by = doc.by ?? doc.entry?.by ?? doc.reading?.by;
    return by === undefined ? [] : [`${id.split('/')[0]} of ${by}`];
  });
}

it('what one shared goes from the team, and stays in the own notebook; what others said stays theirs', async () => {
  const [ann, bob] = await team();
  const review = await kept(ann);
  await share(ann, review, true);
  await agree(ann, review, 'So it is.');
  await ann.teams.run();
  await bob.teams.run();
  await agree(bob, review, 'I think so too.');
  await bob.teams.run();
  expect(await textAt(bob, review)).toBe(TEXT);
  expect((await bob.teams.sharedIn(review)).length).toBe(0);
  expect((await ann.teams.sharedIn(review)).map(({ id }) => id)).toEqual([ann.team]);

  tried.wire.down();
  await ann.teams.takeBack(review, ann.team);
  expect(await seen(ann, review)).toBeUndefined();
  expect(await ann.state()).toMatchObject({ waiting: 3 });
  expect(await ann.teams.sharedIn(review)).toEqual([]);
  tried.wire.up();
  ann.restart();
  await ann.teams.run();
  expect(await ann.state()).toMatchObject({ phase: 'up-to-date', waiting: 0, denied: [] });
  expect(await onServer(ann)).toEqual([`entry of ${bob.user}`]);
  expect((await ann.own.get(review))?.readings).toHaveLength(1);

  await bob.teams.run();
  expect(await bob.state()).toMatchObject({ phase: 'up-to-date', waiting: 0, skipped: 0 });
  expect(await seen(bob, review)).toBeUndefined();
  expect(await textAt(bob, review)).toBeUndefined();
  // Nobody sends on what somebody else took back.
  const { length } = bob.requests;
  await bob.teams.run();
  expect(bob.requests.slice(length).filter((one) => one.includes('_bulk_docs'))).toEqual([]);
});

it('and is there again when it is shared again, with what others said', async () => {
  const [ann, bob] = await team();
  const review = await kept(ann);
  await share(ann, review, true);
  await ann.teams.run();
  await bob.teams.run();
  await agree(bob, review, 'Kept all the while.');
  await bob.teams.run();
  for (let times = 0; times < 2; times++) {
    await ann.teams.takeBack(review, ann.team);
    await ann.teams.run();
    await bob.teams.run();
    expect(await seen(bob, review)).toBeUndefined();
    await share(ann, review, true);
    await ann.teams.run();
    await bob.teams.run();
    expect(await ann.state()).toMatchObject({ waiting: 0, denied: [] });
    expect(await notes(bob, review)).toEqual(['Kept all the while.']);
    expect(await textAt(bob, review)).toBe(TEXT);
  }
});

it('stays taken back when the server is restored from a backup that still had it', async () => {
  const [ann, bob] = await team();
  const review = await kept(ann);
  await share(ann, review);
  await ann.teams.run();
  await bob.teams.run();
  const path = `/${ann.database}`;
  const { rows } = (await tried.server.get(`${path}/_all_docs?include_docs=true`)) as {
    rows: { doc: Doc }[];
  };
  const security = await tried.server.get(`${path}/_security`);
  await ann.teams.takeBack(review, ann.team);
  await ann.teams.run();
  await bob.teams.run();

  await tried.server.remove(path);
  await tried.server.makeDatabase(ann.database);
  await tried.server.put(`${path}/_security`, security);
  for (const { doc } of rows)
    await tried.server.put(`${path}/${encodeURIComponent(doc._id)}?new_edits=false`, { ...doc });
  expect(await onServer(ann)).toEqual([`reading of ${ann.user}`]);
  ann.restart();
  await ann.teams.run();
  expect(await onServer(ann)).toEqual([]);
  await bob.teams.run();
  expect(await seen(bob, review)).toBeUndefined();
});

it('what somebody else shared too stays, and nobody takes back for another', async () => {
  const [ann, bob] = await team();
  const review = await kept(ann);
  await kept(bob);
  // Neither knows of the other yet, so both have the text there under one id.
  await Promise.all([share(ann, review, true), share(bob, review, true)]);
  await Promise.all([ann.teams.run(), bob.teams.run()]);
  await ann.teams.run();
  await bob.teams.run();
  await ann.teams.takeBack(review, ann.team);
  await ann.teams.run();
  await bob.teams.run();
  expect((await seen(bob, review))?.readings.map(({ by }) => by)).toEqual([bob.user]);
  expect(await textAt(bob, review)).toBe(TEXT);
  expect(await ann.state()).toMatchObject({ waiting: 0, denied: [] });
  await ann.teams.takeBack(review, ann.team);
  expect(await ann.state()).toMatchObject({ waiting: 0 });
  expect((await onServer(ann)).toSorted()).toEqual([`reading of ${bob.user}`, `text of ${bob.user}`]);
});

it('what was said in the team alone is put in the own notebook first', async () => {
  const [ann, bob] = await team();
  const review = await kept(bob);
  await share(bob, review, true);
  await bob.teams.run();
  await ann.teams.run();
  const notebook = new Notebook(ann.own, ann.teams, async () => ['Ann']);
  const at = '2026-11-05T09:00:00.000Z';
  const said = { kind: 'asked', target: CHECK, at, private: false } as const;
  await notebook.say(review, { ...said, note: 'Said of Bob’s.' }, 'Ann');
  expect(await ann.own.get(review)).toBeUndefined();
  await kept(ann);
  await notebook.say(review, { ...said, note: 'Said of my own.' }, 'Ann');
  await share(ann, review);
  await notebook.takeBack(review, ann.team);
  await ann.teams.run();
  const own = (await ann.own.get(review))?.entries ?? [];
  expect(own.map((entry) => ('note' in entry ? entry.note : '')).toSorted()).toEqual([
    'Said of Bob’s.',
    'Said of my own.',
  ]);
  expect(await onServer(ann)).toEqual([`reading of ${bob.user}`, `text of ${bob.user}`]);
  await share(ann, review);
  expect((await notes(ann, review)).toSorted()).toEqual(['Said of Bob’s.', 'Said of my own.']);
});

it('a review that is no longer in the own notebook goes back there', async () => {
  const [ann] = await team();
  const review = await kept(ann);
  await share(ann, review, true);
  await ann.own.erase();
  await new Notebook(ann.own, ann.teams, async () => ['Ann']).takeBack(review, ann.team);
  const own = await ann.own.get(review);
  expect(own?.readings).toHaveLength(1);
  expect(await ann.own.text(review, own?.readings[0]?.textSha256 ?? '')).toBe(TEXT);
});

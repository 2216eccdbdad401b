import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { entryDocument, readingDocument, textId } from '../../lib/reviews/documents.ts';
import { makeEntry } from '../../lib/reviews/make.ts';
import { RULES_ID, RULES_VERSION } from '../../lib/team/rules.ts';
import { rulesText } from '../../scripts/lib/team/setup.ts';
import { keep, LINES, say } from '../reviews/support/make.ts';
import type { Person } from './support/person.ts';
import { openServer, type Tried } from './support/server.ts';
import { agree, CHECK, joined, joinedTo, kept, notes, seen, share } from './support/team.ts';

let tried: Tried;
beforeAll(async () => {
  tried = await openServer();
});
afterAll(() => tried.close());
afterEach(() => tried.wire.up());

/** A document as somebody writes it who doesn't use Pitchcheck; replies what the server says. */
async function write(person: Person, document: { _id: string }): Promise<{ status: number; error: string }> {
  const response = await fetch(`${tried.url}/${person.database}/${encodeURIComponent(document._id)}`, {
    method: 'PUT',
    headers: {
      Authorization: `Basic ${btoa(`${person.user}:${person.user}`)}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify(document),
  });
  const { error = '' } = (await response.json()) as { error?: string };
  return { status: response.status, error };
}

/** Ann shared a review that she and Bob see; Mal belongs to the team too. */
async function team(options = { rules: true }) {
  const [ann, bob, mal] = await joinedTo(tried, ['ann', 'bob', 'mal'], options);
  const review = await kept(ann);
  await share(ann, review);
  await agree(ann, review, 'Ann’s word');
  await ann.teams.run();
  await bob.teams.run();
  return { ann, bob, mal, review };
}

const HOSTILE = '<img src=x onerror=alert(1)>{name} $& =HYPERLINK("x")';

describe('a member who means harm', () => {
  it.each([true, false])(
    'can’t get documents of any size or kind onto other machines, nor stop the rest (rules: %s)',
    async (rules) => {
      const { ann, bob, mal, review } = await team({ rules });
      const forged = entryDocument(
        await say(review, mal.user, 1, { kind: 'note', target: CHECK, note: 'Nice.' }),
      );
      const junk = [
        { _id: 'junk' },
        { _id: `entry/${review}/${'a'.repeat(64)}`, schema: 1, entry: { by: mal.user } },
        { ...forged, _id: `entry/${review}/${'b'.repeat(64)}` },
        { ...forged, more: 'x' },
        { _id: `text/${review}/${'c'.repeat(64)}`, schema: 1, note: 'x' },
        { _id: `reading/${review}/${'d'.repeat(64)}`, schema: 1, reading: { __proto__: null, claims: [] } },
        { _id: `entry/${review}/${'e'.repeat(64)}`, schema: 1, entry: 'x'.repeat(6_000_000) },
      ];
      for (const document of junk) {
        const { status } = await write(mal, document);
        // A database without rules takes it, and nobody's machine does.
        expect(status >= 400).toBe(rules);
      }
      await agree(ann, review, 'Said afterwards');
      await ann.teams.run();
      await bob.teams.run();
      expect(await bob.state()).toMatchObject({ phase: 'up-to-date', problem: null });
      expect(await notes(bob, review)).toEqual(['Ann’s word', 'Said afterwards']);
      const { rows } = await (await (await bob.store()).database()).allDocs();
      expect(rows.map(({ id }) => id.split('/')[0]).toSorted()).toEqual(['entry', 'entry', 'reading']);
      expect((await bob.state()).skipped).toBe(rules ? 0 : junk.length);
    },
  );

  it('can write hostile words, which stay words', async () => {
    const { bob, mal, review } = await team();
    await mal.teams.run();
    await agree(mal, review, HOSTILE);
    await mal.teams.run();
    await bob.teams.run();
    expect(await notes(bob, review)).toContain(HOSTILE);
  });

  it('can’t pass off another text as the one that was read', async () => {
    const { ann, bob, mal, review } = await team();
    const [reading] = (await seen(ann, review))?.readings ?? [];
    const sha = reading?.textSha256 ?? '';
    const data = Buffer.from('We never claimed anything.').toString('base64');
    const { status } = await write(mal, {
      _id: textId(review, sha),
      schema: 1,
      by: mal.user,
      _attachments: { 'text.txt': { content_type: 'text/plain;charset=utf-8', data } },
    } as { _id: string });
    // No server can tell: whoever receives it does.
    expect(status).toBe(201);
    await bob.teams.run();
    expect(await (await bob.store()).text(review, sha)).toBeUndefined();
    expect(await bob.state()).toMatchObject({ phase: 'up-to-date', skipped: 1 });
  });

  it('can’t change what was said, or make an id from other words', async () => {
    const { bob, mal, review } = await team({ rules: false });
    const entry = await makeEntry({
      review,
      by: mal.user,
      at: '2026-11-02T12:00:00.000Z',
      private: false,
      kind: 'agree',
      target: CHECK,
      note: 'As I said.',
    });
    await write(mal, entryDocument({ ...entry, note: 'As I never said.' }));
    await bob.teams.run();
    expect(await notes(bob, review)).toEqual(['Ann’s word']);
    const { reading } = await keep(LINES, { by: mal.user });
    await write(mal, readingDocument(review, { ...reading, title: 'Another' }));
    await bob.teams.run();
    expect((await seen(bob, review))?.readings).toHaveLength(1);
  });

  it('can’t sign as somebody else where the rules are', async () => {
    const { ann, mal, review } = await team();
    const forged = await say(review, ann.user, 5, { kind: 'agree', target: CHECK, note: 'Buy it.' });
    expect(await write(mal, entryDocument(forged))).toEqual({ status: 403, error: 'forbidden' });
    const [mine] = (await seen(ann, review))?.entries ?? [];
    const stored = await tried.server.get(
      `/${ann.database}/${encodeURIComponent(`entry/${review}/${mine?.id}`)}`,
    );
    const gone = { _id: String(stored._id), _rev: stored._rev, _deleted: true };
    expect(await write(mal, gone)).toEqual({ status: 403, error: 'forbidden' });
    expect(await write(mal, { ...gone, _deleted: false } as { _id: string })).toMatchObject({ status: 403 });
  });

  it('can’t take the rules away', async () => {
    const { mal } = await team();
    expect((await write(mal, { _id: RULES_ID })).status).toBeGreaterThanOrEqual(400);
  });
});

describe('a server', () => {
  it('whose rules were taken away is not trusted until they are back', async () => {
    const [ann, bob] = await joined(tried, 'ann', 'bob');
    const path = `/${ann.database}/${RULES_ID}`;
    const rules = { version: RULES_VERSION, validate_doc_update: rulesText() };
    const review = await kept(ann);
    await share(ann, review);
    await ann.teams.run();
    await bob.teams.run();
    expect(await bob.state()).toMatchObject({ phase: 'up-to-date', rules: 'ours' });
    await tried.server.remove(path);
    await agree(ann, review, 'Perhaps forged');
    const database = await (await ann.store()).database();
    await database.replicate.to(
      `${tried.url.replace('//', `//${ann.user}:${ann.user}@`)}/${ann.database}`,
      {},
    );
    await bob.teams.run();
    expect(await bob.state()).toMatchObject({ phase: 'refused', problem: 'rules-gone' });
    expect(await notes(bob, review)).toEqual([]);
    await tried.server.put(path, rules);
    await bob.teams.retry(bob.team);
    expect(await bob.state()).toMatchObject({ phase: 'up-to-date', problem: null });
    expect(await notes(bob, review)).toEqual(['Perhaps forged']);
  });

  it('that takes small requests alone gets small ones', async () => {
    const [ann, bob] = await joined(tried, 'ann', 'bob');
    const inner = ann.send;
    ann.send = async (url, options) =>
      String(options?.body ?? '').length > 20_000
        ? new Response('<h1>Request Entity Too Large</h1>', { status: 413 })
        : inner(url, options);
    const reviews: string[] = [];
    for (let i = 0; i < 8; i++) {
      reviews.push(await kept(ann, `https://vendor${i}.example/`));
      await share(ann, reviews[i] ?? '');
    }
    const large = await keep(
      Array.from({ length: 200 }, (_, i) => `Our portal number ${i} saves ${i}% for everyone.`),
      {
        source: { type: 'page', url: 'https://large.example/' },
      },
    );
    await ann.own.save(large);
    await share(ann, large.review);
    await ann.teams.run();
    const state = await ann.state();
    expect(state).toMatchObject({ phase: 'up-to-date', waiting: 0 });
    expect(state.denied.map(({ id, reason }) => [id.split('/')[1], reason])).toEqual([
      [large.review, 'Too large for this server.'],
    ]);
    await bob.teams.run();
    for (const review of reviews) expect(await seen(bob, review)).toBeDefined();
    ann.send = inner;
    await ann.teams.retry(ann.team);
    await bob.teams.run();
    expect(await seen(bob, large.review)).toBeDefined();
    expect((await ann.state()).denied).toEqual([]);
  });

  it('that takes back the right to write says so by document, and nothing is lost', async () => {
    const [ann, bob] = await joined(tried, 'ann', 'bob');
    const path = `/${ann.database}/${RULES_ID}`;
    const found = await tried.server.get(path);
    await tried.server.put(path, {
      ...found,
      validate_doc_update: 'function (doc) { if (!doc._deleted) throw { forbidden: "Closed today." }; }',
    });
    const review = await kept(ann);
    await share(ann, review);
    await ann.teams.run();
    expect(await ann.state()).toMatchObject({ phase: 'up-to-date', waiting: 0, rules: 'ours' });
    expect((await ann.state()).denied).toMatchObject([{ reason: 'Closed today.' }]);
    await tried.server.put(path, { ...found, _rev: (await tried.server.get(path))._rev });
    await ann.teams.retry(ann.team);
    expect((await ann.state()).denied).toEqual([]);
    await bob.teams.run();
    expect(await seen(bob, review)).toBeDefined();
  });
});

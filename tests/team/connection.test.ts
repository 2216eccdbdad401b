import { createServer, type Server } from 'node:http';
import { createServer as createSafe } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testConnection } from '../../lib/team/connection.ts';
import { CERTIFICATE, KEY } from './support/certificate.ts';
import { eventually, Person } from './support/person.ts';
import { openServer, type Tried } from './support/server.ts';
import { agree, joined, kept, notes, seen, share } from './support/team.ts';

let tried: Tried;
const others: Server[] = [];
beforeAll(async () => {
  tried = await openServer();
});
afterAll(async () => {
  for (const one of others) one.close();
  await tried.close();
});

/** A server that answers everything with this. */
async function answering(status: number, body: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status).end(body));
  others.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const tryIt = (url: string, database: string, user: string, password = user) =>
  new Person().teams.test({ url, database, user }, { type: 'password', password });

describe('testing a connection', () => {
  it('tells a good one, with what it found', async () => {
    const { database, users } = await tried.team(['ann']);
    expect(await tryIt(tried.url, database, users[0] ?? '')).toEqual({
      ok: true,
      version: expect.stringMatching(/^\d/),
      documents: 1,
      rules: 'ours',
    });
    const without = await tried.team(['ann'], { rules: false });
    expect(await tryIt(tried.url, without.database, without.users[0] ?? '')).toMatchObject({
      ok: true,
      documents: 0,
      rules: 'none',
    });
  });

  it('tells what is wrong', async () => {
    const { database, users } = await tried.team(['ann']);
    const other = await tried.team(['bob']);
    const user = users[0] ?? '';
    const problem = async (tested: ReturnType<typeof tryIt>) => {
      const result = await tested;
      return result.ok ? 'none' : result.problem;
    };
    expect(await problem(tryIt(tried.url, database, user, 'wrong'))).toBe('wrong-password');
    expect(await problem(tryIt(tried.url, database, 'nobody', 'wrong'))).toBe('wrong-password');
    expect(await problem(tryIt(tried.url, 'no-such-database', user))).toBe('no-database');
    expect(await problem(tryIt(tried.url, other.database, user))).toBe('not-allowed');
    expect(await problem(tryIt('http://127.0.0.1:9', database, user))).toBe('unreachable');
    expect(await problem(tryIt(await answering(200, '<h1>Welcome</h1>'), database, user))).toBe(
      'not-couchdb',
    );
    expect(await problem(tryIt(await answering(200, '{"hello":"there"}'), database, user))).toBe(
      'not-couchdb',
    );
    expect(await problem(tryIt(await answering(404, ''), database, user))).toBe('not-couchdb');
    expect(await problem(tryIt(await answering(200, `"${'x'.repeat(40_000_000)}"`), database, user))).toBe(
      'not-couchdb',
    );
    const old = '{"couchdb":"Welcome","version":"1.6.1","userCtx":{"name":null}}';
    expect(await problem(tryIt(await answering(200, old), database, user))).toBe('too-old');
    expect(await problem(tryIt('https://no-such-host.invalid', database, user))).toBe(
      'unreachable-or-certificate',
    );
  });

  it('tells a certificate where that can be told, and the browser’s refusals', async () => {
    const safe = createSafe({ key: KEY, cert: CERTIFICATE }, (_, response) => response.end('{}'));
    others.push(safe);
    await new Promise<void>((done) => safe.listen(0, '127.0.0.1', done));
    const url = `https://127.0.0.1:${(safe.address() as AddressInfo).port}`;
    const place = { url, database: 'team', user: 'ann' };
    const secret = { type: 'password', password: 'ann' } as const;
    expect(await testConnection(place, secret, fetch, async () => true)).toEqual({
      ok: false,
      problem: 'certificate',
    });
    expect(await testConnection(place, secret, fetch, async () => false)).toEqual({
      ok: false,
      problem: 'no-permission',
    });
    // What a browser does with an answer that CORS forbids: nothing can be seen but that there was one.
    const browserLike: typeof fetch = async (to, options) => {
      if (options?.mode === 'no-cors') return fetch(to);
      throw new TypeError('Failed to fetch');
    };
    const open = { ...place, url: await answering(200, '{}') };
    expect(await testConnection(open, secret, browserLike, async () => true)).toEqual({
      ok: false,
      problem: 'cors',
    });
  });

  it('sends the password to this server alone, and follows it nowhere', async () => {
    const heads: string[] = [];
    const elsewhere = createServer((request, response) => {
      heads.push(request.headers.authorization ?? '');
      response.end('{}');
    });
    const redirecting = createServer((_, response) => {
      const { port } = elsewhere.address() as AddressInfo;
      response.writeHead(302, { Location: `http://127.0.0.1:${port}/` }).end();
    });
    for (const one of [elsewhere, redirecting]) {
      others.push(one);
      await new Promise<void>((done) => one.listen(0, '127.0.0.1', done));
    }
    const url = `http://127.0.0.1:${(redirecting.address() as AddressInfo).port}`;
    expect((await tryIt(url, 'team', 'ann')).ok).toBe(false);
    expect(heads.filter((head) => head !== '')).toEqual([]);
  });
});

describe('a password that was changed', () => {
  it('is said plainly, tried no more, and nothing is lost', async () => {
    const [ann, bob] = await joined(tried, 'ann', 'bob');
    const review = await kept(ann);
    await share(ann, review);
    await ann.teams.run();
    await tried.server.setPassword(ann.user, 'new');
    // A server may go by the old one for a moment.
    const place = { url: tried.url, database: ann.database, user: ann.user };
    await eventually(async () => !(await ann.teams.test(place, { type: 'password', password: ann.user })).ok);
    await agree(ann, review, 'Said meanwhile');
    await ann.teams.run();
    expect(await ann.state()).toMatchObject({ phase: 'refused', problem: 'wrong-password', waiting: 1 });
    const { length } = ann.requests;
    await ann.teams.run();
    expect(ann.requests.length).toBe(length);
    await ann.join(tried.url, ann.database, ann.user, 'new');
    expect(await seen(ann, review)).toBeDefined();
    await ann.teams.run();
    expect(await ann.state()).toMatchObject({ phase: 'up-to-date', problem: null, waiting: 0 });
    await bob.teams.run();
    expect(await notes(bob, review)).toEqual(['Said meanwhile']);
  });

  it('and membership that was taken back', async () => {
    const [ann] = await joined(tried, 'ann', 'bob');
    const path = `/${ann.database}/_security`;
    const before = await tried.server.get(path);
    await tried.server.put(path, { ...before, members: { names: ['bob'], roles: [] } });
    await ann.teams.run();
    expect(await ann.state()).toMatchObject({ phase: 'refused', problem: 'not-allowed' });
    await tried.server.put(path, before);
    await ann.teams.run();
    expect(await ann.state()).toMatchObject({ phase: 'up-to-date', problem: null });
  });
});

/** Has somebody's requests keep cookies as a browser does: by host, whatever the port. */
function withCookies(person: Person): { cookie: string } {
  const jar = { cookie: '' };
  const inner = person.send;
  person.send = async (url, options) => {
    const headers = new Headers(options?.headers);
    if (options?.credentials === 'include' && jar.cookie) headers.set('Cookie', jar.cookie);
    const response = await inner(url, { ...options, headers });
    const set = response.headers.getSetCookie().at(-1)?.split(';')[0];
    if (options?.credentials === 'include' && set) jar.cookie = set;
    return response;
  };
  return jar;
}

describe('the session cookie', () => {
  /** Whom the server takes this cookie for. */
  const whose = async (cookie: string): Promise<unknown> => {
    const response = await fetch(`${tried.url}/_session`, { headers: { Cookie: cookie } });
    return ((await response.json()) as { userCtx: { name: unknown } }).userCtx.name;
  };
  const joinedBySession = async (person: Person, database: string, user: string): Promise<void> => {
    const place = { url: tried.url, database, user };
    expect(await person.teams.signIn(place, user)).toBe(true);
    expect((await person.teams.join({ ...place, name: 'Team' }, { type: 'session' })).ok).toBe(true);
    person.team = (await person.teams.list()).at(-1)?.team.id ?? '';
  };

  it('does instead of a password, until it runs out', async () => {
    const { database, users } = await tried.team(['ann']);
    const user = users[0] ?? '';
    const ann = new Person();
    const jar = withCookies(ann);
    expect(await ann.teams.signIn({ url: tried.url, user }, 'wrong')).toBe(false);
    await joinedBySession(ann, database, user);
    await ann.teams.run();
    expect(await ann.state()).toMatchObject({ phase: 'up-to-date' });
    expect(JSON.stringify([...ann.kept.all])).not.toContain('"password"');
    jar.cookie = '';
    await ann.teams.run();
    expect(await ann.state()).toMatchObject({ phase: 'refused', problem: 'signed-out' });
  });

  it('that is not kept is no session', async () => {
    const { users } = await tried.team(['ann']);
    const [user = ''] = users;
    expect(await new Person().teams.signIn({ url: tried.url, user }, user)).toBe(false);
  });

  it('is given up on leaving, by whoever leaves the last team on that host', async () => {
    const first = await tried.team(['ann']);
    const second = await tried.team([]);
    const [user = ''] = first.users;
    const security = { admins: { names: [], roles: [] }, members: { names: [user], roles: ['_admin'] } };
    await tried.server.put(`/${second.database}/_security`, security);
    const ann = new Person();
    const jar = withCookies(ann);
    await joinedBySession(ann, first.database, user);
    const one = ann.team;
    await joinedBySession(ann, second.database, user);
    expect(await whose(jar.cookie)).toBe(user);
    await ann.teams.leave(one, { remove: false });
    expect(await whose(jar.cookie)).toBe(user);
    await ann.teams.leave(ann.team, { remove: true });
    expect(await whose(jar.cookie)).toBe(null);
  });

  it('does not keep anybody from leaving while the server is away', async () => {
    const { database, users } = await tried.team(['ann']);
    const ann = new Person();
    withCookies(ann);
    await joinedBySession(ann, database, users[0] ?? '');
    tried.wire.down();
    await ann.teams.leave(ann.team, { remove: true });
    tried.wire.up();
    expect(await ann.teams.list()).toEqual([]);
  });
});

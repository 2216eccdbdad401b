import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInvitation } from '../../lib/team/invitation.ts';
import { RULES_ID } from '../../lib/team/rules.ts';
import { readOptions } from '../../scripts/lib/team/options.ts';
import { rulesText } from '../../scripts/lib/team/setup.ts';
import { Person } from './support/person.ts';
import { openServer, type Tried } from './support/server.ts';
import { agree, joined, kept, notes, seen, share } from './support/team.ts';

let tried: Tried;
beforeAll(async () => {
  tried = await openServer();
});
afterAll(() => tried.close());

/** Runs the command as a person would. */
function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['scripts/team-setup.mjs', ...args], {
    env: { ...process.env, PITCHCHECK_ADMIN_PASSWORD: tried.admin.password },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  return new Promise((done) => child.once('close', (code) => done({ code, ...said })));
}

describe('npm run team:setup', () => {
  it('prepares a team that can be joined, and changes nothing the second time', async () => {
    const mark = randomBytes(4).toString('hex');
    const database = `setup-${mark}`;
    const [ann, bob] = [`ann-${mark}`, `bob-${mark}`];
    tried.clean(`/${database}`, `/_users/org.couchdb.user:${ann}`, `/_users/org.couchdb.user:${bob}`);
    const args = [tried.url, '--admin', tried.admin.user, '--team', 'Digital team', '--database', database];
    const first = await run(...args, '--members', `${ann},${bob}`, '--create');
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain(`Made the database ${database}.`);
    expect(first.out).toContain(`members are ${ann}, ${bob}`);
    expect(first.out).toContain(`Added the rules`);
    const stored = await tried.server.get(`/${database}/${RULES_ID}`);
    expect(stored.validate_doc_update).toBe(rulesText());

    const password = new RegExp(`account for ${ann}.*: (\\S+)`).exec(first.out)?.[1] ?? '';
    const invitation = readInvitation(/pitchcheck-team:\S+/.exec(first.out)?.[0] ?? '');
    expect(invitation).toEqual({
      invitation: { url: tried.url, database, name: 'Digital team', user: '' },
    });
    const person = new Person();
    await person.join(tried.url, database, ann, password);

    const second = await run(...args, '--members', ann, '--remove', bob);
    expect(second).toMatchObject({ code: 0 });
    expect(second.out).toContain(`The database ${database} was there.`);
    expect(second.out).toContain(`Set: members are ${ann};`);
    expect(second.out).toContain('up to date');
    expect(second.out).not.toContain('First password');
    const third = await run(...args);
    expect(third.out).toContain(`As it was: members are ${ann};`);
    expect((await tried.server.get(`/${database}/${RULES_ID}`))._rev).toBe(stored._rev);
  });

  it('says what is wrong', async () => {
    const wrong = await run(tried.url, '--admin', 'nobody');
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain('did not take this name and password');
    const nowhere = await run('http://127.0.0.1:9', '--admin', 'root');
    expect(nowhere).toMatchObject({ code: 1 });
    expect(nowhere.err).toContain('No answer from http://127.0.0.1:9');
    const { database, users } = await tried.team(['ann']);
    expect(database).toBeTruthy();
    const member = spawnedAs(users[0] ?? '');
    expect((await member).err).toContain('no administrator');
    expect(await run('http://couch.example.org', '--admin', 'root')).toMatchObject({ code: 2 });
  });

  it('erases a review, or what a person wrote, for everybody', async () => {
    const [ann, bob] = await joined(tried, 'ann', 'bob');
    const [one, other] = [await kept(ann), await kept(ann, 'https://other.example/')];
    await share(ann, one, true);
    await share(ann, other, true);
    await ann.teams.run();
    await bob.teams.run();
    await agree(bob, one, 'Yes.');
    await agree(bob, other, 'Yes.');
    await bob.teams.run();
    const args = [tried.url, '--admin', tried.admin.user, '--database', ann.database];
    expect(await run(...args, '--erase-review', one)).toMatchObject({
      code: 0,
      out: expect.stringContaining('Deleted 3 documents'),
    });
    await ann.teams.run();
    await bob.teams.run();
    for (const person of [ann, bob]) {
      expect(await seen(person, one)).toBeUndefined();
      expect(await seen(person, other)).toBeDefined();
      expect(await person.state()).toMatchObject({ phase: 'up-to-date', waiting: 0, denied: [], skipped: 0 });
    }
    expect((await run(...args, '--erase-person', bob.user)).out).toContain('Deleted 1 document');
    await ann.teams.run();
    expect(await notes(ann, other)).toEqual([]);
    expect((await run(...args, '--erase-review', one)).out).toContain('Deleted 0 documents');
  });

  it('lets origins in where that is asked for', async ({ skip }) => {
    skip(!tried.isCouch, 'this server has no CORS of its own');
    const { database } = await tried.team(['ann']);
    const path = '/_node/_local/_config/cors/origins';
    const before = await tried.server.find(path);
    const origin = `chrome-extension://${'a'.repeat(32)}`;
    const ran = await run(tried.url, '--admin', tried.admin.user, '--database', database, '--cors', origin);
    expect(ran).toMatchObject({ code: 0 });
    const response = await fetch(tried.url, { headers: { Origin: origin } });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(origin);
    if (typeof before === 'string') await tried.server.put(path, before);
  });
});

/** The command, run by somebody who is no administrator. */
function spawnedAs(user: string): ReturnType<typeof run> {
  const { admin } = tried;
  const before = { ...admin };
  Object.assign(admin, { user, password: user });
  const ran = run(tried.url, '--admin', user);
  Object.assign(admin, before);
  return ran;
}

describe('its options', () => {
  const problem = (...args: string[]) => {
    const read = readOptions(args);
    return 'wrong' in read ? read.wrong : read;
  };

  it('are read with what is left out filled in', () => {
    expect(problem('https://couch.example.org/', '--admin', 'root', '--team', 'Tîm Digidol 1')).toEqual({
      url: 'https://couch.example.org',
      admin: 'root',
      team: 'Tîm Digidol 1',
      database: 'tim-digidol-1',
      members: [],
      admins: [],
      remove: [],
      create: false,
      origins: [],
      rules: true,
    });
  });

  it('are refused in plain words', () => {
    expect(problem()).toMatch(/Name one server/);
    expect(problem('https://a.example')).toMatch(/--admin/);
    expect(problem('http://a.example', '--admin', 'x')).toMatch(/https/);
    expect(problem('https://x:y@a.example', '--admin', 'x')).toMatch(/history/);
    expect(problem('https://a.example', '--admin', 'x', '--password', 'y')).toMatch(/password/);
    expect(problem('https://a.example', '--admin', 'x', '--database', 'A B')).toMatch(/database/);
    expect(problem('https://a.example', '--admin', 'x', '--members', '_x')).toMatch(/user/);
    expect(problem('https://a.example', '--admin', 'x', '--erase-review', 'a')).toMatch(/64/);
    expect(problem('https://a.example', '--admin', 'x', '--erase-person', 'ann')).toMatch(/--database/);
    const both = ['--erase-person', 'ann', '--erase-review', 'a'.repeat(64)];
    expect(problem('https://a.example', '--admin', 'x', ...both)).toMatch(/one at a time/);
  });
});

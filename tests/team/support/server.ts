import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Server } from '../../../scripts/lib/team/server.ts';
import { setUp } from '../../../scripts/lib/team/setup.ts';
import { openProxy, type Wire } from './proxy.ts';

/** A server to test against: the one COUCHDB_URL names, or one of npm's started for the occasion. */
export interface Tried {
  /** On loopback, whatever stands behind it. */
  url: string;
  wire: Wire;
  isCouch: boolean;
  admin: { user: string; password: string };
  server: Server;
  /** A database of its own, and an account for each of these people; each one's password is their name. */
  team(
    people: readonly string[],
    options?: { rules: boolean },
  ): Promise<{ database: string; users: string[] }>;
  /** As after a restore from a backup that was made before anything was written. */
  empty(database: string): Promise<void>;
  /** Has these taken away in the end. */
  clean(...paths: string[]): void;
  close(): Promise<void>;
}

export async function openServer(): Promise<Tried> {
  const given = process.env.COUCHDB_URL;
  const child = given ? undefined : await start();
  const target = new URL(given ?? `http://root:root@127.0.0.1:${child?.port}`);
  const wire = await openProxy(target);
  const { url } = wire;
  const admin = { user: decodeURIComponent(target.username), password: decodeURIComponent(target.password) };
  const server = new Server(url, admin.user, admin.password);
  const made: string[] = [];
  const prepare = (database: string, members: readonly string[], rules: boolean) =>
    setUp(
      {
        url,
        admin: admin.user,
        password: admin.password,
        team: database,
        database,
        members,
        admins: [],
        remove: [],
        create: false,
        origins: [],
        rules,
      },
      () => {},
    );
  return {
    url,
    wire,
    isCouch: given !== undefined,
    admin,
    server,
    async team(people, { rules } = { rules: true }) {
      const mark = randomBytes(4).toString('hex');
      const database = `pitchcheck-test-${mark}`;
      const users = people.map((name) => `${name}-${mark}`);
      made.push(`/${database}`);
      await prepare(database, users, rules);
      for (const user of users) {
        await server.makeUser(user, user);
        made.push(`/_users/org.couchdb.user:${user}`);
      }
      return { database, users };
    },
    async empty(database) {
      const { members } = (await server.get(`/${database}/_security`)) as { members: { names: string[] } };
      await server.remove(`/${database}`);
      await prepare(database, members.names, true);
    },
    clean: (...paths) => void made.push(...paths),
    async close() {
      wire.up();
      for (const path of given ? made : []) await server.remove(path);
      await wire.close();
      child?.process.disconnect();
    },
  };
}

function start(): Promise<{ process: ChildProcess; port: number }> {
  const process = fork(fileURLToPath(new URL('server-process.mjs', import.meta.url)), { silent: true });
  return new Promise((resolve, reject) => {
    let said = '';
    process.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    process.once('message', ({ port }: { port: number }) => resolve({ process, port }));
    process.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
}

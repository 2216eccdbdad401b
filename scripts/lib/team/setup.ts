import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { RULES_ID, RULES_VERSION } from '../../../lib/team/rules.ts';
import { Server } from './server.ts';

/** What a team's database should be like. */
export interface Wish {
  url: string;
  admin: string;
  password: string;
  team: string;
  database: string;
  members: readonly string[];
  admins: readonly string[];
  /** Names that are to be neither. */
  remove: readonly string[];
  /** Make accounts for those who have none. */
  create: boolean;
  /** Origins to let in over CORS; none leaves CORS as it is. */
  origins: readonly string[];
  /** The design document. */
  rules: boolean;
}

/** The text of the function that CouchDB runs: the source file without its first comment and its export. */
export function rulesText(): string {
  const file = readFileSync(new URL('../../../lib/team/validate-doc.js', import.meta.url), 'utf8');
  return file.slice(file.indexOf('function validateDoc'), file.indexOf('\nexport {')).trim();
}

interface Security {
  admins?: { names?: string[]; roles?: string[] };
  members?: { names?: string[]; roles?: string[] };
}

/**
 * Prepares a team's database; what is as it should be is left alone. Says each thing it did or found. Rejects with a
 * Refused (server.ts) that says what could not be done; what was done before stays.
 */
export async function setUp(wish: Wish, say: (line: string) => void): Promise<void> {
  const server = new Server(wish.url, wish.admin, wish.password);
  say(`The server is ${await server.welcome()}.`);
  // A CouchDB that was just installed lacks these, and complains about it for ever.
  for (const name of ['_users', '_replicator'])
    if (await server.makeDatabase(name)) say(`Made the server's own database ${name}.`);
  const made = await server.makeDatabase(wish.database);
  say(made ? `Made the database ${wish.database}.` : `The database ${wish.database} was there.`);
  await accounts(server, wish, say);
  // Who may read comes first: until then, a database may be anybody's.
  await security(server, wish, say);
  if (wish.rules) await rules(server, wish, say);
  else
    say(
      'No rules, as asked: members can write anything in anybody’s name. Only for servers that are not CouchDB.',
    );
  await cors(server, wish, say);
}

async function accounts(server: Server, wish: Wish, say: (line: string) => void): Promise<void> {
  for (const name of new Set([...wish.members, ...wish.admins])) {
    if (name === wish.admin || (await server.hasUser(name))) continue;
    if (!wish.create) {
      say(`${name} has no account on this server yet: make one, or run this again with --create.`);
      continue;
    }
    const password = randomBytes(12).toString('base64url');
    await server.makeUser(name, password);
    say(`Made an account for ${name}. First password, shown only now: ${password}`);
  }
}

async function security(server: Server, wish: Wish, say: (line: string) => void): Promise<void> {
  const path = `/${encodeURIComponent(wish.database)}/_security`;
  const before = (await server.get(path)) as Security;
  const gone = new Set(wish.remove);
  const merged = (had: string[] | undefined, more: readonly string[]) =>
    [...new Set([...(had ?? []), ...more])].filter((name) => !gone.has(name));
  const after = {
    ...before,
    admins: {
      names: merged(before.admins?.names, wish.admins),
      roles: merged(before.admins?.roles, ['_admin']),
    },
    // An empty list would let everybody in.
    members: {
      names: merged(before.members?.names, wish.members),
      roles: merged(before.members?.roles, ['_admin']),
    },
  };
  const differs = JSON.stringify(after) !== JSON.stringify(before);
  if (differs) await server.put(path, after);
  const { members, admins } = after;
  const list = (names: string[]) => (names.length > 0 ? names.join(', ') : 'nobody');
  say(
    `${differs ? 'Set' : 'As it was'}: members are ${list(members.names)}; beside the server's administrators, ${list(admins.names)} may delete what others wrote.`,
  );
}

async function rules(server: Server, wish: Wish, say: (line: string) => void): Promise<void> {
  const path = `/${encodeURIComponent(wish.database)}/${RULES_ID}`;
  const before = await server.find(path);
  const text = rulesText();
  if (before?.validate_doc_update === text && before.version === RULES_VERSION)
    return say('The rules for what may be written are up to date.');
  if (typeof before?.version === 'number' && before.version > RULES_VERSION)
    return say('The rules there are of a newer Pitchcheck and were left alone.');
  await server.put(path, {
    ...(before && { _rev: before._rev }),
    version: RULES_VERSION,
    validate_doc_update: text,
  });
  say(`${before ? 'Renewed' : 'Added'} the rules for what may be written (${RULES_ID}).`);
}

async function cors(server: Server, { origins }: Wish, say: (line: string) => void): Promise<void> {
  if (origins.length === 0)
    return say(
      'CORS is as it was. Pitchcheck asks the browser for this one host, and then needs no CORS; where an organisation’s policy withholds that, run this again with --cors and the extension’s origin.',
    );
  for (const node of await server.nodes()) {
    const path = `/_node/${encodeURIComponent(node)}/_config`;
    const had = ((await server.find(`${path}/cors/origins`)) as unknown as string | undefined) ?? '';
    const all = [...new Set([...had.split(',').map((one) => one.trim()), ...origins])].filter(Boolean);
    const wanted: [string, string][] = [
      ['chttpd/enable_cors', 'true'],
      ['cors/origins', all.includes('*') ? '*' : all.join(',')],
      ['cors/credentials', 'true'],
      ['cors/methods', 'GET, PUT, POST, HEAD, DELETE'],
      ['cors/headers', 'accept, authorization, content-type'],
    ];
    for (const [key, value] of wanted) await server.put(`${path}/${key}`, value);
    say(`${node} lets these origins in: ${all.join(', ')}.`);
  }
}

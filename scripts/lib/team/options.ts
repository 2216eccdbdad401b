import { parseArgs } from 'node:util';
import { DATABASE, readAddress, TEAM_NAME, USER } from '../../../lib/team/address.ts';
import type { Erased } from './erase.ts';
import type { Wish } from './setup.ts';

export const USAGE = `Usage: npm run team:setup -- URL --admin USER [options]

  URL              the server, as https://couch.example.org (http for this machine alone)
  --admin USER     a server administrator; the password is asked for, or taken from
                   PITCHCHECK_ADMIN_PASSWORD
  --team NAME      what people call the team (the database's name if left out)
  --database NAME  the database (made from the team's name if left out; "team" without one)
  --members A,B    who may read and write, beside those who already may
  --admins A,B     who may also delete what others wrote
  --remove A,B     who no longer may
  --create         make accounts for members who have none, and print their first passwords
  --erase-review ID  instead of all this, delete a review for everybody: the ID stands in
                   its report's address after "review="
  --erase-person NAME  instead of all this, delete for everybody what this person wrote
  --cors ORIGINS   let these extension origins in, as chrome-extension://abcdef
  --no-rules       leave out the design document: for servers other than CouchDB

Running it again changes only what differs.`;

/** What the command line asks for, without the password; or what is wrong with it. */
export function readOptions(
  args: string[],
): (Omit<Wish, 'password'> & { erase?: Erased }) | { wrong: string } {
  const wrong = (what: string) => ({ wrong: what });
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        admin: { type: 'string' },
        team: { type: 'string' },
        database: { type: 'string' },
        members: { type: 'string' },
        admins: { type: 'string' },
        remove: { type: 'string' },
        create: { type: 'boolean' },
        'erase-review': { type: 'string' },
        'erase-person': { type: 'string' },
        cors: { type: 'string' },
        'no-rules': { type: 'boolean' },
      },
    });
    const [server, ...more] = positionals;
    if (server === undefined || more.length > 0) return wrong('Name one server.');
    const address = readAddress(server);
    if ('problem' in address) return wrong(ADDRESSES[address.problem]);
    if (!values.admin) return wrong('Name an administrator with --admin.');
    const database = values.database ?? databaseFor(values.team ?? 'team');
    if (!DATABASE.test(database))
      return wrong(`"${database}" can't be a database's name: give one with --database.`);
    const team = values.team ?? database;
    if (!TEAM_NAME.test(team)) return wrong('The team’s name may have up to 100 visible characters.');
    const [members, admins, remove] = [values.members, values.admins, values.remove].map(names) as [
      string[],
      string[],
      string[],
    ];
    const odd = [...members, ...admins].find((name) => !USER.test(name));
    if (odd !== undefined) return wrong(`"${odd}" can't be a user's name.`);
    const erase = erased(values['erase-review'], values['erase-person']);
    if (erase && 'wrong' in erase) return erase;
    if (erase && values.database === undefined) return wrong('Name the database with --database.');
    return {
      ...(erase && { erase }),
      url: address.url,
      admin: values.admin,
      team,
      database,
      members,
      admins,
      remove,
      create: values.create ?? false,
      origins: names(values.cors),
      rules: !values['no-rules'],
    };
  } catch (error) {
    return wrong((error as Error).message);
  }
}

/** What is to be erased, if anything. */
function erased(review?: string, person?: string): Erased | { wrong: string } | undefined {
  if (review !== undefined && person !== undefined)
    return { wrong: 'Erase a review or what a person wrote, one at a time.' };
  if (person !== undefined)
    return USER.test(person) ? { person } : { wrong: `"${person}" can't be a user's name.` };
  if (review === undefined) return undefined;
  return /^[0-9a-f]{64}$/.test(review)
    ? { review }
    : { wrong: 'A review’s ID has 64 figures and letters from a to f: it stands in its report’s address.' };
}

const ADDRESSES = {
  'not-an-address': 'That is no address of a server: it looks like https://couch.example.org.',
  'not-https': 'Use https: the password goes over this connection. Plain http is for this machine alone.',
  'password-in-address':
    'Leave name and password out of the address: they would stay in the shell’s history.',
  'more-than-address': 'Leave out what follows ? or # in the address.',
} as const;

const names = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const databaseFor = (team: string): string =>
  team
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '');

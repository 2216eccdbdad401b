import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { invitationLink } from '../../../lib/team/invitation.ts';
import { erase } from './erase.ts';
import { readOptions, USAGE } from './options.ts';
import { Refused, Server } from './server.ts';
import { setUp } from './setup.ts';

/** Prepares a team's database on a server, or erases from it; replies the exit code. */
export async function teamSetup(args: string[]): Promise<number> {
  const options = readOptions(args);
  if ('wrong' in options) {
    console.error(`${options.wrong}\n\n${USAGE}`);
    return 2;
  }
  const password = process.env.PITCHCHECK_ADMIN_PASSWORD ?? (await askPassword(options.admin));
  try {
    if (options.erase) {
      const server = new Server(options.url, options.admin, password);
      await server.welcome();
      const n = await erase(server, options.database, options.erase);
      console.log(
        `Deleted ${n} ${n === 1 ? 'document' : 'documents'} in ${options.database}. Members’ browsers follow when they next exchange.`,
      );
      return 0;
    }
    await setUp({ ...options, password }, (line) => console.log(line));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    return 1;
  }
  const { url, database, team } = options;
  console.log(
    `\nThe team's invitation, which holds no password:\n${invitationLink({ url, database, name: team, user: '' })}`,
  );
  return 0;
}

/** Asks at the terminal without showing what is typed; takes a line of standard input where there is no terminal. */
function askPassword(admin: string): Promise<string> {
  process.stderr.write(`Password of ${admin}: `);
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output, terminal: process.stdin.isTTY });
  return new Promise((resolve) => {
    lines.once('line', (line) => {
      process.stderr.write('\n');
      resolve(line);
      lines.close();
    });
    lines.once('close', () => resolve(''));
  });
}

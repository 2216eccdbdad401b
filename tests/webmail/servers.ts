import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['roundcube-core', 'roundcube-sqlite3', 'dovecot-imapd', 'php-cli'];
const MAILS = fileURLToPath(new URL('mails', import.meta.url));
const NOBODY = 65534;

/** Why the webmail can't be run here and how to change that, or '' where it can. */
export function whyNot(): string {
  const lacking = PACKAGES.filter(
    (name) => !spawnSync('dpkg', ['-s', name], { encoding: 'utf8' }).stdout?.includes('install ok installed'),
  );
  if (lacking.length === 0) return '';
  return `Skipped: the webmail tests need Debian's ${lacking.join(', ')}. To install: apt-get install -y --no-install-recommends ${PACKAGES.join(' ')}`;
}

export interface Webmail {
  /** Where Roundcube answers, without a slash at the end. */
  origin: string;
  user: string;
  password: string;
  /** Ends both servers and removes all their files. */
  close(): Promise<void>;
}

/** Starts a mail store with the mails of ./mails in its inbox, and Roundcube in front of it, for this machine alone. */
export async function startWebmail(): Promise<Webmail> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pitchcheck-webmail-'));
  await chmod(folder, 0o755);
  const [imap, web] = [await freePort(), await freePort()];
  const children: ChildProcess[] = [];
  const close = async () => {
    await Promise.all(children.map(end));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await fillInbox(folder);
    await writeFile(path.join(folder, 'dovecot.conf'), dovecotConfig(folder, imap));
    children.push(spawn('dovecot', ['-F', '-c', path.join(folder, 'dovecot.conf')], { stdio: 'ignore' }));
    const conf = await configureRoundcube(folder, imap);
    const root = packageFile('roundcube-core', /public_html$/);
    const env = { ...process.env, ROUNDCUBE_CONFIG_DIR: conf };
    children.push(spawn('php', ['-S', `127.0.0.1:${web}`, '-t', root], { env, stdio: 'ignore' }));
    await Promise.all([answers(imap), answers(web)]);
  } catch (error) {
    await close();
    throw error;
  }
  return { origin: `http://127.0.0.1:${web}`, user: 'alice', password: 'secret', close };
}

/** One file a mail, in the order of their names: the last is the newest. */
async function fillInbox(folder: string): Promise<void> {
  const inbox = path.join(folder, 'mail', 'alice');
  for (const sub of ['new', 'cur', 'tmp']) await mkdir(path.join(inbox, sub), { recursive: true });
  for (const [n, name] of (await readdir(MAILS)).sort().entries())
    await copyFile(path.join(MAILS, name), path.join(inbox, 'new', `${1_700_000_000 + n}.${n}.mail`));
  if (process.getuid?.() === 0) await giveAway(path.join(folder, 'mail'));
}

async function giveAway(folder: string): Promise<void> {
  await chown(folder, NOBODY, NOBODY);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }))
    await chown(path.join(entry.parentPath, entry.name), NOBODY, NOBODY);
}

function dovecotConfig(folder: string, port: number): string {
  const root = process.getuid?.() === 0;
  const { username, uid, gid } = userInfo();
  const [user, group] = root ? ['nobody', 'nogroup'] : [username, String(gid)];
  return `base_dir = ${folder}/run
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${root ? NOBODY : uid} gid=${root ? NOBODY : gid} home=${folder}/mail/%u
}
mail_location = maildir:${folder}/mail/%u
namespace inbox {
  inbox = yes
}
`;
}

/** Writes Roundcube's settings and gives their folder. */
async function configureRoundcube(folder: string, imap: number): Promise<string> {
  const conf = path.join(folder, 'conf');
  for (const sub of ['conf', 'db', 'temp', 'logs']) await mkdir(path.join(folder, sub));
  for (const name of ['defaults.inc.php', 'mimetypes.php'])
    await copyFile(
      packageFile('roundcube-core', new RegExp(`/${name.replace('.', '\\.')}$`)),
      path.join(conf, name),
    );
  const settings = {
    db_dsnw: `sqlite:///${folder}/db/rc.sqlite?mode=0640`,
    imap_host: `127.0.0.1:${imap}`,
    des_key: randomBytes(12).toString('hex'),
    skin: 'elastic',
    temp_dir: `${folder}/temp`,
    log_dir: `${folder}/logs`,
    plugins: [],
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `$config['${name}'] = ${Array.isArray(value) ? '[]' : `'${value}'`};`,
  );
  await writeFile(path.join(conf, 'config.inc.php'), `<?php\n${lines.join('\n')}\n`);
  return conf;
}

/** The path of an installed package's file. */
function packageFile(name: string, pattern: RegExp): string {
  const files = spawnSync('dpkg', ['-L', name], { encoding: 'utf8' }).stdout.split('\n');
  const found = files.find((file) => pattern.test(file));
  if (!found) throw new Error(`The package ${name} has no file like ${pattern}.`);
  return found;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** Settles once something listens on the port. */
async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('close', () => socket.destroy());
      setTimeout(() => socket.end(), 20);
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers on port ${port}.`);
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
    return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}

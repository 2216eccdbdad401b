import { createInterface } from 'node:readline/promises';
import { APT_PACKAGES, type BrowserKind, canInstall, findBrowser, installCommand } from '../browsers.ts';
import { run } from '../run.ts';
import { Plain } from './options.ts';

/**
 * The browser's program; where it may, offers to install one first.
 * @throws Plain with the command that installs one on this system.
 */
export async function needBrowser(kind: BrowserKind): Promise<string> {
  const found = findBrowser(kind);
  if (found) return found;
  const wanted = kind === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge';
  const missing = `No ${wanted} was found. To install one: ${installCommand(kind)}`;
  if (!process.stdin.isTTY || !canInstall()) throw new Plain(missing);
  const ask = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await ask.question(`${missing}\nRun that now? [y/N] `);
  ask.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new Plain('Nothing was installed.');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, show: true });
  await run('apt-get', ['install', '-y', '--no-install-recommends', APT_PACKAGES[kind]], { env, show: true });
  const installed = findBrowser(kind);
  if (!installed) throw new Plain(`The installation did not work; apt-get says why above.`);
  return installed;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LaunchOptions, NetworkRequest } from './driver.ts';
import { WATCH_NETWORK } from './firefox-scripts.ts';
import { Marionette } from './marionette.ts';

/** The add-on id in wxt.config.ts. */
export const ID = 'pitchcheck@pitchcheck.invalid';
export const UUID = '11111111-2222-4333-8444-555555555555';

export type Prefs = Record<string, string | number | boolean>;

const PREFS: Prefs = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.safebrowsing.provider.google4.updateURL': '',
  'services.settings.server': 'data:,',
  'extensions.getAddons.cache.enabled': false,
  'ui.prefersReducedMotion': 1,
};

/** A proxy where nobody listens, for everything but this machine itself. */
const LOOPBACK_ONLY: Prefs = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** A running Firefox or Thunderbird, and the line to it. */
export class Gecko {
  #requests: NetworkRequest[] = [];

  private constructor(
    readonly marionette: Marionette,
    private readonly child: ChildProcess,
    /** Settles when the program has ended. */
    readonly closed: Promise<void>,
    private readonly options: LaunchOptions,
  ) {}

  /** Starts the program with the extension installed for the session; `prefs` and `args` are beyond what both have. */
  static async start(options: LaunchOptions, prefs: Prefs, args: string[]): Promise<Gecko> {
    await mkdir(options.profile, { recursive: true });
    const all = { ...PREFS, ...prefs, ...(options.sealed ? LOOPBACK_ONLY : {}) };
    const lines = Object.entries(all).map(
      ([k, v]) => `user_pref(${JSON.stringify(k)}, ${JSON.stringify(v)});\n`,
    );
    await writeFile(path.join(options.profile, 'user.js'), lines.join(''));
    const child = spawn(
      options.program,
      [
        '--marionette',
        '--remote-allow-system-access',
        '--no-remote',
        '--new-instance',
        ...(options.headless ? ['--headless'] : []),
        ...args,
        '--profile',
        options.profile,
      ],
      { stdio: 'ignore' },
    );
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    child.once('exit', () => process.off('exit', kill));
    const exited = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    try {
      const port = await activePort(path.join(options.profile, 'MarionetteActivePort'), child);
      const gecko = new Gecko(await Marionette.connect(port), child, exited, options);
      if (options.sealed) await gecko.marionette.chrome(WATCH_NETWORK);
      await gecko.install();
      return gecko;
    } catch (error) {
      child.kill();
      await exited;
      throw error;
    }
  }

  /** Installs the extension, over itself when it is running already. */
  async install(): Promise<void> {
    await this.marionette.send('Addon:Install', { path: this.options.extension, temporary: true });
  }

  async close(): Promise<void> {
    // A dialog that waits for an answer keeps the program from answering us.
    const gaveUp = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    if (this.options.sealed) {
      this.#requests = await this.marionette
        .chrome<NetworkRequest[]>('return Services.ppmm.pitchcheckRequests;')
        .catch(() => this.#requests);
    }
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    this.marionette.close();
    // The profile is still written to until the process is gone.
    await this.closed;
    clearTimeout(gaveUp);
  }

  /** Every request over the network, complete once it is closed. */
  get requests(): NetworkRequest[] {
    return this.#requests;
  }
}

/** The program writes the port it took into its profile. */
async function activePort(file: string, child: ChildProcess): Promise<number> {
  for (let tries = 0; tries < 600; tries++) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text.trim()) return Number(text);
    if (child.exitCode !== null)
      throw new Error(`${child.spawnfile} ended by itself with code ${child.exitCode}.`);
    await pause(50);
  }
  throw new Error(`${child.spawnfile} did not start in 30 seconds.`);
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

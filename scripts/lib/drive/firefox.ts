import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Card, Driver, LaunchOptions, NetworkRequest } from './driver.ts';
import * as scripts from './firefox-scripts.ts';
import { Marionette } from './marionette.ts';
import { DocumentGone, View } from './view.ts';

/** The add-on id in wxt.config.ts. */
const ID = 'pitchcheck@pitchcheck.invalid';
const UUID = '11111111-2222-4333-8444-555555555555';

const PREFS: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'browser.newtabpage.enabled': false,
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
const LOOPBACK_ONLY: typeof PREFS = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** Starts a Firefox with the extension installed for the session. */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxDriver> {
  await mkdir(options.profile, { recursive: true });
  const prefs = Object.entries({ ...PREFS, ...(options.sealed ? LOOPBACK_ONLY : {}) }).map(
    ([k, v]) => `user_pref(${JSON.stringify(k)}, ${JSON.stringify(v)});\n`,
  );
  await writeFile(path.join(options.profile, 'user.js'), prefs.join(''));
  const child = spawn(
    options.program,
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--new-instance',
      ...(options.headless ? ['--headless', '--width=1280', '--height=900'] : []),
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
    const marionette = await Marionette.connect(port);
    if (options.sealed) await marionette.chrome(scripts.WATCH_NETWORK);
    await marionette.send('Addon:Install', { path: options.extension, temporary: true });
    return new FirefoxDriver(marionette, child, exited, options);
  } catch (error) {
    child.kill();
    await exited;
    throw error;
  }
}

/** Firefox writes the port it took into its profile. */
async function activePort(file: string, child: ChildProcess): Promise<number> {
  for (let tries = 0; tries < 600; tries++) {
    const text = await readFile(file, 'utf8').catch(() => '');
    if (text.trim()) return Number(text);
    if (child.exitCode !== null) throw new Error(`Firefox ended by itself with code ${child.exitCode}.`);
    await pause(50);
  }
  throw new Error('Firefox did not start in 30 seconds.');
}

export class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly origin = `moz-extension://${UUID}`;
  readonly page: View;
  readonly #files = new WeakMap<View, string>();
  #requests: NetworkRequest[] = [];

  constructor(
    readonly marionette: Marionette,
    private readonly child: ChildProcess,
    readonly closed: Promise<void>,
    private readonly options: LaunchOptions,
  ) {
    this.page = new View({
      run: async (expression) => {
        const answer = (await marionette.send('WebDriver:ExecuteAsyncScript', {
          script: `const done = arguments[arguments.length - 1];
            (async () => (${expression}))().then((value) => done({ value }), (e) => done({ error: String(e) }));`,
          args: [],
        })) as { value: { value?: unknown; error?: string } };
        if (answer.value.error !== undefined) throw new Error(answer.value.error);
        return answer.value.value;
      },
      picture: async () => {
        const { value } = (await marionette.send('WebDriver:TakeScreenshot', { full: false })) as {
          value: string;
        };
        return Buffer.from(value, 'base64');
      },
      press: async (key) => {
        await marionette.send('WebDriver:PerformActions', { actions: [keyActions(key)] });
      },
    });
  }

  async goto(url: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  async newTab(url: string): Promise<void> {
    const { handle } = (await this.marionette.send('WebDriver:NewWindow', { type: 'tab' })) as {
      handle: string;
    };
    await this.marionette.send('WebDriver:SwitchToWindow', { handle });
    await this.goto(url);
  }

  async closeTab(): Promise<void> {
    const left = (await this.marionette.send('WebDriver:CloseWindow')) as string[];
    const handle = left.at(-1);
    if (handle) await this.marionette.send('WebDriver:SwitchToWindow', { handle });
  }

  async clickPage(x: number, y: number): Promise<void> {
    const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' };
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.marionette.send('WebDriver:PerformActions', {
      actions: [
        { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [at, ...press] },
      ],
    });
  }

  async card(): Promise<Card | null> {
    const { value } = (await this.marionette.send('WebDriver:ExecuteScript', {
      script: scripts.CARD,
      args: [],
      sandbox: 'system',
      newSandbox: true,
    })) as { value: Card | null };
    return value;
  }

  async clickAction(): Promise<View> {
    await this.marionette.chrome(scripts.TRIGGER_ACTION, ID);
    return this.popup();
  }

  popup(): Promise<View> {
    return this.#own('/popup.html');
  }

  async closePopup(): Promise<void> {
    await this.marionette.chrome(scripts.CLOSE_POPUP, ID);
    while (await this.#isOpen('/popup.html')) await pause(25);
  }

  sidePanel(): Promise<View> {
    return this.#own('/sidepanel.html');
  }

  async prefer(view: View, scheme: 'light' | 'dark'): Promise<void> {
    await this.marionette.chrome(scripts.PREFER_SCHEME, ID, this.#files.get(view), scheme);
    await view.waitFor(
      `the ${scheme} setting`,
      (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
      scheme,
    );
  }

  badge(): Promise<string> {
    return this.marionette.chrome(scripts.BADGE, ID);
  }

  async stopBackground(): Promise<void> {
    await this.marionette.chrome(scripts.STOP_BACKGROUND, ID);
  }

  async updateExtension(): Promise<void> {
    await this.marionette.send('Addon:Install', { path: this.options.extension, temporary: true });
  }

  async close(): Promise<void> {
    if (this.options.sealed) {
      this.#requests = await this.marionette
        .chrome<NetworkRequest[]>('return Services.ppmm.pitchcheckRequests;')
        .catch(() => this.#requests);
    }
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    this.marionette.close();
    const gaveUp = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    // The profile is still written to until the process is gone.
    await this.closed;
    clearTimeout(gaveUp);
  }

  requests(): NetworkRequest[] {
    return this.#requests;
  }

  #isOpen(file: string): Promise<boolean> {
    return this.marionette.chrome(scripts.OWN_PAGE_IS_OPEN, ID, file);
  }

  async #own(file: string): Promise<View> {
    for (let tries = 0; !(await this.#isOpen(file)); tries++) {
      if (tries > 200) throw new Error(`${file} did not open.`);
      await pause(25);
    }
    const view: View = new View({
      run: async (expression) => {
        const answer = await this.marionette.chrome<{ value?: unknown; error?: string; gone?: boolean }>(
          scripts.EVALUATE,
          ID,
          file,
          expression,
        );
        if (answer.gone) throw new DocumentGone(`${file} is closed`);
        if (answer.error !== undefined) throw new Error(answer.error);
        return answer.value;
      },
      picture: async () => {
        const size = await view.evaluate(() => [
          document.documentElement.scrollWidth,
          document.body.scrollHeight,
        ]);
        return Buffer.from(
          await this.marionette.chrome<string>(scripts.PICTURE, ID, file, ...size),
          'base64',
        );
      },
      press: async (name) => {
        const key = name.replace('Shift+', '');
        await this.marionette.chrome(scripts.PRESS, ID, file, key, name.startsWith('Shift+'));
      },
    });
    this.#files.set(view, file);
    await view.waitFor(`${file} to load`, () => document.readyState === 'complete' && document.body !== null);
    return view;
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const WEBDRIVER_KEYS: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
};

function keyActions(name: string): object {
  const key = name.replace('Shift+', '');
  const value = WEBDRIVER_KEYS[key] ?? key;
  const one = [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  const shift = WEBDRIVER_KEYS.Shift;
  const actions = name.startsWith('Shift+')
    ? [{ type: 'keyDown', value: shift }, ...one, { type: 'keyUp', value: shift }]
    : one;
  return { type: 'key', id: 'keyboard', actions };
}

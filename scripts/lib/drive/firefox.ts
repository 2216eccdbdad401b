import type { Card, Driver, LaunchOptions, NetworkRequest } from './driver.ts';
import * as scripts from './firefox-scripts.ts';
import { Gecko, ID, type Prefs, pause, UUID } from './gecko.ts';
import type { Marionette } from './marionette.ts';
import { isOpen, ownPage } from './own-page.ts';
import { View } from './view.ts';

const PREFS: Prefs = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'browser.newtabpage.enabled': false,
};

/** In tests nobody is there to answer: what an extension asks for, it gets. */
const UNASKED: Prefs = { 'extensions.webextOptionalPermissionPrompts': false };

/** Starts a Firefox with the extension installed for the session. */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxDriver> {
  const size = options.headless ? ['--width=1280', '--height=900'] : [];
  const prefs = options.sealed ? { ...PREFS, ...UNASKED } : PREFS;
  return new FirefoxDriver(await Gecko.start(options, prefs, size));
}

export class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly origin = `moz-extension://${UUID}`;
  readonly page: View;
  readonly marionette: Marionette;
  readonly closed: Promise<void>;
  readonly #files = new WeakMap<View, string>();

  constructor(private readonly gecko: Gecko) {
    const { marionette } = gecko;
    this.marionette = marionette;
    this.closed = gecko.closed;
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
    while (await isOpen(this.marionette, '/popup.html')) await pause(25);
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

  updateExtension(): Promise<void> {
    return this.gecko.install();
  }

  close(): Promise<void> {
    return this.gecko.close();
  }

  requests(): NetworkRequest[] {
    return this.gecko.requests;
  }

  async #own(file: string): Promise<View> {
    const view = await ownPage(this.marionette, file);
    this.#files.set(view, file);
    return view;
  }
}

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

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { buttonsIn, closedRoots, nameOf, textOf } from './dom-tree.ts';
import type { Card, Driver, LaunchOptions, NetworkRequest } from './driver.ts';
import { readNetLog } from './net-log.ts';
import { type Attached, Targets } from './targets.ts';
import { View } from './view.ts';

const LOOPBACK_ONLY = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** How often a background that is woken at once is stopped, and how often it is looked whether it is gone. */
const STOPS = 3;
const LOOKS = 20;

/**
 * Starts a Chromium, Chrome or Edge with the extension loaded over the debugging pipe: branded Chrome ignores
 * `--load-extension`, and this way is one for all.
 */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const netLog = options.sealed ? path.join(options.profile, 'net-log.json') : null;
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.program,
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    // Without its own bar saying that it is being driven, a person sees the browser as it is.
    ignoreDefaultArgs: ['--disable-extensions', ...(options.headless ? [] : ['--enable-automation'])],
    handleSIGINT: false,
    handleSIGTERM: false,
    args: [
      ...(options.headless ? ['--headless=new'] : []),
      // Chromium refuses to run its sandbox as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--enable-unsafe-extension-debugging',
      ...(netLog ? [`--log-net-log=${netLog}`, `--host-resolver-rules=${LOOPBACK_ONLY}`] : []),
    ],
  });
  try {
    const browser = context.browser();
    if (!browser) throw new Error('The browser gave no debugging connection.');
    const targets = new Targets(await browser.newBrowserCDPSession());
    const { id } = (await targets.send('Extensions.loadUnpacked', { path: options.extension })) as {
      id: string;
    };
    return new ChromiumDriver(context, targets, id, options.extension, netLog);
  } catch (error) {
    await context.close();
    throw error;
  }
}

export class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly origin: string;
  readonly page: View;
  readonly closed: Promise<void>;
  readonly #attachedViews = new WeakMap<View, Attached>();
  #requests: NetworkRequest[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly targets: Targets,
    readonly id: string,
    readonly extension: string,
    readonly netLog: string | null,
  ) {
    this.origin = `chrome-extension://${id}`;
    this.closed = new Promise((resolve) => context.once('close', () => resolve()));
    this.page = new View({
      run: async (expression) => {
        const session = await context.newCDPSession(this.tab);
        try {
          const { frameTree } = await session.send('Page.getFrameTree');
          const frameId = frameTree.frame.id;
          const world = await session.send('Page.createIsolatedWorld', { frameId, worldName: 'apart' });
          const send = session.send.bind(session) as Attached['send'];
          return await evaluate({ send }, expression, world.executionContextId);
        } finally {
          await session.detach().catch(() => {});
        }
      },
      picture: () => this.tab.screenshot(),
      press: (key) => this.tab.keyboard.press(key),
    });
  }

  /** The tab in front: the newest, as tests only ever open tabs in front. */
  get tab(): Page {
    const page = this.context.pages().at(-1);
    if (!page) throw new Error('No tab is open.');
    return page;
  }

  async goto(url: string): Promise<void> {
    await this.tab.goto(url);
  }

  async newTab(url: string): Promise<void> {
    const page = await this.context.newPage();
    await page.goto(url);
  }

  async closeTab(): Promise<void> {
    await this.tab.close();
  }

  async clickPage(x: number, y: number): Promise<void> {
    await this.tab.mouse.click(x, y);
  }

  async card(): Promise<Card | null> {
    const session = await this.context.newCDPSession(this.tab);
    try {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      const closed = closedRoots(root);
      const text = closed.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
      const buttons: Card['buttons'] = [];
      for (const node of closed.flatMap(buttonsIn)) {
        const { nodeId } = await session
          .send('DOM.pushNodesByBackendIdsToFrontend', {
            backendNodeIds: [node.backendNodeId],
          })
          .then(({ nodeIds }) => ({ nodeId: nodeIds[0] ?? 0 }));
        const box = await session.send('DOM.getBoxModel', { nodeId }).catch(() => null);
        if (!box) continue;
        const [x = 0, y = 0] = box.model.content;
        buttons.push({ name: nameOf(node), x: x + box.model.width / 2, y: y + box.model.height / 2 });
      }
      // A host that is kept without being shown is no card.
      return buttons.length > 0 ? { text, buttons } : null;
    } finally {
      await session.detach();
    }
  }

  async clickAction(): Promise<View> {
    await this.tab.bringToFront();
    const tabs = await this.targets.list('tab');
    const front = tabs.find((t) => t.embedderData?.tabActive) ?? tabs.find((t) => t.url === this.tab.url());
    if (!front) throw new Error('The browser lists no tab in front.');
    await this.targets.send('Extensions.triggerAction', { id: this.id, targetId: front.targetId });
    return this.popup();
  }

  popup(): Promise<View> {
    return this.#own('/popup.html');
  }

  async closePopup(): Promise<void> {
    const popup = await this.#find('/popup.html');
    if (popup) await this.targets.send('Target.closeTarget', { targetId: popup });
    while (await this.#find('/popup.html')) await pause();
  }

  sidePanel(): Promise<View> {
    return this.#own('/sidepanel.html');
  }

  async prefer(view: View, scheme: 'light' | 'dark'): Promise<void> {
    const features = [{ name: 'prefers-color-scheme', value: scheme }];
    await this.#attachedViews.get(view)?.send('Emulation.setEmulatedMedia', { features });
  }

  async badge(): Promise<string> {
    const text = await this.inBackground(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
    );
    return String(text);
  }

  /** Answers for another origin in the web's stead, so that a page can stand at the address of a real site. */
  async answerFor(origin: string, html: (url: URL) => Promise<string>): Promise<void> {
    await this.context.route(`${origin}/**`, async (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: await html(new URL(route.request().url())),
      }),
    );
  }

  /** Evaluates in the service worker, which must be running. */
  async inBackground(expression: string): Promise<unknown> {
    const worker = (await this.targets.list('service_worker')).find((t) => t.url.startsWith(this.origin));
    if (!worker) throw new Error('The service worker is not running.');
    return evaluate(await this.targets.attach(worker.targetId), expression);
  }

  async stopBackground(): Promise<void> {
    const running = async () =>
      (await this.targets.list('service_worker')).find((target) => target.url.startsWith(this.origin));
    // Whoever waits for an answer asks again at once and wakes it, under the same number: it is stopped all the same.
    for (let times = 0; times < STOPS; times++) {
      const worker = await running();
      if (!worker) return;
      await this.targets.send('Target.closeTarget', { targetId: worker.targetId });
      for (let looks = 0; looks < LOOKS && (await running()); looks++) await pause();
    }
  }

  async updateExtension(): Promise<void> {
    await this.targets.send('Extensions.loadUnpacked', { path: this.extension });
  }

  async close(): Promise<void> {
    await this.context.close();
    if (this.netLog) this.#requests = readNetLog(readFileSync(this.netLog, 'utf8'));
  }

  requests(): NetworkRequest[] {
    return this.#requests;
  }

  async #find(file: string): Promise<string | undefined> {
    return (await this.targets.list()).find((t) => t.url.startsWith(this.origin + file))?.targetId;
  }

  /** The extension's own page outside the tabs, once it is there. */
  async #own(file: string): Promise<View> {
    let targetId = await this.#find(file);
    for (let tries = 0; !targetId && tries < 200; tries++) {
      await pause();
      targetId = await this.#find(file);
    }
    if (!targetId) throw new Error(`${file} did not open.`);
    const attached = await this.targets.attach(targetId);
    const view = new View({
      run: (expression) => evaluate(attached, expression),
      picture: () => wholePicture(attached),
      press: (key) => press(attached, key),
    });
    this.#attachedViews.set(view, attached);
    await view.waitFor(`${file} to load`, () => document.readyState === 'complete' && document.body !== null);
    return view;
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 25));

async function evaluate(at: Attached, expression: string, contextId?: number): Promise<unknown> {
  const { result, exceptionDetails } = (await at.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
    ...(contextId === undefined ? {} : { contextId }),
  })) as {
    result: { value?: unknown };
    exceptionDetails?: { text: string; exception?: { description?: string } };
  };
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Puts what sticks to the window's edge at its place in the document, and back. */
const UNSTICK = `globalThis.unstuck = [...document.querySelectorAll('*')].filter((one) => getComputedStyle(one).position === 'sticky');
for (const one of unstuck) one.style.position = 'static'; 0`;
const STICK = `for (const one of unstuck) one.style.position = ''; delete globalThis.unstuck; 0`;

/** A document's whole length in one picture. A popup's window can't be made longer, so the picture reaches beyond it. */
async function wholePicture(at: Attached): Promise<Buffer> {
  await evaluate(at, UNSTICK);
  const { data } = (await at.send('Page.captureScreenshot', { captureBeyondViewport: true })) as {
    data: string;
  };
  await evaluate(at, STICK);
  return Buffer.from(data, 'base64');
}

const KEY_CODES: Record<string, number> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

async function press(at: Attached, name: string): Promise<void> {
  const key = name.replace('Shift+', '');
  const text = key === 'Enter' ? '\r' : key.length === 1 ? key : '';
  const event = {
    key,
    code: key === ' ' ? 'Space' : key,
    windowsVirtualKeyCode: KEY_CODES[key] ?? key.toUpperCase().charCodeAt(0),
    modifiers: name.startsWith('Shift+') ? 8 : 0,
  };
  await at.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', text, ...event });
  await at.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

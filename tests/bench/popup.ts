/** From the click to the checklist, beside a popup with nothing in it. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ChromiumDriver } from '../../scripts/lib/drive/chromium.ts';
import { median } from './measure.ts';

/** Milliseconds from the click on the toolbar button: first click of all, and later ones. */
export interface Clicks {
  cold: number;
  warm: number;
}

/** How often the browser is started with each popup, and how often is clicked then. */
const STARTS = 5;
const CLICKS = 4;

/** Notes when the popup has painted what it is for: the checklist, or the one line of an empty popup. */
const WATCH = `const look = () => {
  const done = document.querySelector('main h1') && !document.querySelector('[aria-busy=true], .again');
  if (!done) return requestAnimationFrame(look);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => { globalThis.paintedAt = performance.timeOrigin + performance.now(); };
  requestAnimationFrame(() => port2.postMessage(0));
};
requestAnimationFrame(look);`;
const EMPTY =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title><script defer src="/watch.js"></script></head><body><main><h1>Empty</h1></main></body></html>';

/**
 * Starts the browser with the one and with the other in turns, so that what slows the machine slows both.
 * @param extension folder of the build; copies of it go into `folder`
 * @param start starts the browser with an extension and an empty profile of this name
 * @param address gives a page to click on, each time another
 */
export async function measurePopups(
  extension: string,
  folder: string,
  start: (extension: string, name: string) => Promise<ChromiumDriver>,
  address: (click: number) => string,
): Promise<{ checklist: Clicks; emptyPopup: Clicks }> {
  const popups = ['full', 'empty'].map((name) => {
    const copy = path.join(folder, name);
    watchPopup(extension, copy, name === 'empty');
    return { name, copy, cold: [] as number[], warm: [] as number[] };
  });
  for (let run = 0; run < STARTS; run++)
    for (const { name, copy, cold, warm } of popups) {
      const [first, ...later] = await clicks(await start(copy, `${name}-${run}`), address);
      cold.push(first ?? Number.NaN);
      warm.push(...later);
    }
  const [checklist, emptyPopup] = popups.map(({ cold, warm }) => ({
    cold: median(cold),
    warm: median(warm),
  })) as [Clicks, Clicks];
  return { checklist, emptyPopup };
}

/** A copy of the build whose popup says when it was painted; with nothing else in it when `empty`. */
function watchPopup(extension: string, copy: string, empty: boolean): void {
  cpSync(extension, copy, { recursive: true });
  const popup = path.join(copy, 'popup.html');
  writeFileSync(path.join(copy, 'watch.js'), WATCH);
  const own = readFileSync(popup, 'utf8');
  writeFileSync(
    popup,
    empty ? EMPTY : own.replace('</head>', '<script defer src="/watch.js"></script></head>'),
  );
}

/** Milliseconds from each of several clicks to the popup's painting; the browser is closed. */
async function clicks(driver: ChromiumDriver, address: (click: number) => string): Promise<number[]> {
  const times: number[] = [];
  for (let click = 0; click < CLICKS; click++) {
    await driver.goto(address(click));
    await driver.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await driver.tab.bringToFront();
    const front = (await driver.targets.list('tab')).find((tab) => tab.url === driver.tab.url());
    const clicked = Date.now();
    await driver.targets.send('Extensions.triggerAction', { id: driver.id, targetId: front?.targetId });
    const popup = await driver.popup();
    const painted = await popup.waitFor(
      'the popup to be painted',
      () => (globalThis as { paintedAt?: number }).paintedAt,
    );
    times.push((painted ?? Number.NaN) - clicked);
    await driver.closePopup();
  }
  await driver.close();
  return times;
}

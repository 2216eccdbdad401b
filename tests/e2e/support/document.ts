import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import type { Driver } from '../../../scripts/lib/drive/driver.ts';
import type { FirefoxDriver } from '../../../scripts/lib/drive/firefox.ts';

/** Opens the page for files and pasted text in the tab in front. */
export async function openPage(driver: Driver, search = ''): Promise<void> {
  await driver.goto(`${driver.origin}/document.html${search}`);
  await driver.page.waitFor('the page', () => document.querySelector('main h1') !== null);
  await takesDrops(driver);
}

/** Waits until the page in front would take what is dropped on it: it shows a moment before it listens. */
const takesDrops = (driver: Driver): Promise<boolean> =>
  driver.page.waitFor('the page to take what is dropped', () => {
    const held = new DragEvent('dragover', { bubbles: true, cancelable: true });
    document.querySelector('main')?.dispatchEvent(held);
    return held.defaultPrevented;
  });

/** Chooses files as the browser's own dialogue would. */
export async function choose(driver: Driver, ...files: string[]): Promise<void> {
  if (driver instanceof ChromiumDriver) return driver.tab.setInputFiles('input[type=file]', files);
  const { marionette } = driver as FirefoxDriver;
  const found = (await marionette.send('WebDriver:FindElement', {
    using: 'css selector',
    value: 'input[type=file]',
  })) as { value: Record<string, string> };
  const [id] = Object.values(found.value);
  await marionette.send('WebDriver:ElementSendKeys', { id, text: files.join('\n') });
}

/** Holds files over the page: for real in Chromium; in Firefox, which can't be told to, by events the page can't tell from real ones. */
export async function hold(driver: Driver, ...files: string[]): Promise<{ drop(): Promise<void> }> {
  await takesDrops(driver);
  if (driver instanceof ChromiumDriver) {
    const session = await driver.context.newCDPSession(driver.tab);
    const at = { x: 600, y: 500, data: { items: [], files, dragOperationsMask: 1 } };
    await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at });
    await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...at });
    return {
      drop: async () => {
        await session.send('Input.dispatchDragEvent', { type: 'drop', ...at });
        await session.detach();
      },
    };
  }
  const given = await Promise.all(
    files.map(async (file) => ({
      name: path.basename(file),
      content: (await readFile(file)).toString('base64'),
    })),
  );
  const tell = (type: string, held: typeof given) =>
    driver.page.evaluate(
      (kind, all) => {
        const data = new DataTransfer();
        for (const { name, content } of all) {
          const bytes = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
          data.items.add(new File([bytes], name));
        }
        const event = new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data });
        document.querySelector('main')?.dispatchEvent(event);
      },
      type,
      held,
    );
  await tell('dragenter', []);
  return { drop: () => tell('drop', given) };
}

export const drop = async (driver: Driver, ...files: string[]): Promise<void> =>
  (await hold(driver, ...files)).drop();

/** Pastes into what has the focus, text and the markup it came with. */
export async function paste(driver: Driver, text: string, html = ''): Promise<void> {
  await driver.page.evaluate(
    (plain, rich) => {
      const data = new DataTransfer();
      data.setData('text/plain', plain);
      if (rich) data.setData('text/html', rich);
      const target = document.activeElement ?? document.body;
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data });
      // Firefox leaves it to the event's maker to fill it.
      if (event.clipboardData?.types.length === 0)
        for (const type of data.types) event.clipboardData.setData(type, data.getData(type));
      const unhandled = target.dispatchEvent(event);
      // What the browser itself does with a real one.
      if (unhandled && target instanceof HTMLTextAreaElement) {
        target.setRangeText(plain);
        target.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    },
    text,
    html,
  );
}

/** Waits until a text with this title is open. */
export async function waitForText(driver: Driver, title: string): Promise<void> {
  await driver.page.waitFor(
    `the text "${title}"`,
    (wanted) =>
      document.querySelector('.the-list #title')?.textContent?.trim() === wanted &&
      document.querySelector('.working') === null,
    title,
  );
}

/** The passages shown, by element. */
export const passages = (driver: Driver): Promise<string[]> =>
  driver.page.evaluate(() =>
    [...document.querySelectorAll('.passages > :not(ul), .passages li')].map(
      (e) => `${e.localName}: ${e.textContent}`,
    ),
  );

/** Shows the tab in front as it is in a light or a dark setting. */
export async function preferInTab(driver: Driver, scheme: 'light' | 'dark'): Promise<void> {
  if (driver instanceof ChromiumDriver) return driver.tab.emulateMedia({ colorScheme: scheme });
  await (driver as FirefoxDriver).marionette.chrome(
    `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.browsingContext.top
      .prefersColorSchemeOverride = args[0];`,
    scheme,
  );
  await driver.page.waitFor(
    `the ${scheme} setting`,
    (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches,
    scheme,
  );
}

/** Makes the window as narrow as it gets: 320 px in Chromium, some 500 in Firefox. */
export async function makeNarrow(driver: Driver): Promise<void> {
  if (driver instanceof ChromiumDriver) await driver.tab.setViewportSize({ width: 320, height: 640 });
  else
    await (driver as FirefoxDriver).marionette.send('WebDriver:SetWindowRect', { width: 320, height: 640 });
  await driver.page.waitFor('a narrow window', () => innerWidth < 700);
}

/** Clicks for real on a passage of the text that is shown, which it scrolls to first. */
export async function clickPassage(driver: Driver, text: string): Promise<void> {
  const at = await driver.page.evaluate((wanted) => {
    const passage = [...document.querySelectorAll('.passages *')].findLast((e) =>
      e.textContent?.includes(wanted),
    );
    passage?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    if (passage) range.selectNodeContents(passage);
    const box = range.getClientRects()[0];
    return box ? { x: box.x + Math.min(40, box.width / 2), y: box.y + box.height / 2 } : null;
  }, text);
  if (!at) throw new Error(`"${text}" is not in the text.`);
  await driver.clickPage(at.x, at.y);
}

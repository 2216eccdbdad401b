import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { launchChromium } from '../drive/chromium.ts';
import type { Driver } from '../drive/driver.ts';
import { launchFirefox } from '../drive/firefox.ts';
import type { View } from '../drive/view.ts';
import { ROOT, runTool } from '../run.ts';
import { checklistText, waitForAnswer } from './checklist.ts';
import { needBrowser } from './find.ts';
import { Plain, readOptions } from './options.ts';
import { openTarget, type Target } from './target.ts';

/** `npm start`: gives the exit code. */
export async function start(args: string[]): Promise<number> {
  try {
    await open(args);
    return 0;
  } catch (error) {
    if (!(error instanceof Plain)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function open(args: string[]): Promise<void> {
  const { target, kind, headless } = readOptions(args);
  const page = await openTarget(target);
  try {
    const program = await needBrowser(kind);
    const extension = await build(kind === 'firefox' ? 'firefox' : 'chrome');
    // Kept in the project, because a browser installed as a snap sees another /tmp.
    const profile = await mkdtemp(path.join(ROOT, '.output', 'profile-'));
    try {
      const launch = kind === 'firefox' ? launchFirefox : launchChromium;
      const driver = await launch({ program, extension, profile, headless }).catch((error: unknown) => {
        throw new Plain(`${program} did not start: ${firstLine(error)}`);
      });
      await show(driver, page, headless);
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  } finally {
    await page.close();
  }
}

async function build(target: 'chrome' | 'firefox'): Promise<string> {
  console.error('Building the extension...');
  const { ok, output } = await runTool('wxt/bin/wxt.mjs', ['build', '-b', target]);
  if (!ok) throw new Plain(`The extension could not be built:\n${output}`);
  return path.join(ROOT, '.output', `${target}-mv3`);
}

async function show(driver: Driver, { url }: Target, headless: boolean): Promise<void> {
  const stop = () => void driver.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await driver.goto(url).catch((error: unknown) => {
      throw new Plain(`${url} could not be reached: ${firstLine(error)}`);
    });
    const popup = await driver.clickAction();
    await waitForAnswer(popup);
    if (headless) await report(driver, popup);
    else {
      console.error(`${url} is open, with its checklist. Close the browser, or press Ctrl-C, to finish.`);
      await driver.closed;
    }
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await driver.close();
  }
}

/** The first line of what went wrong, without the name of the function it went wrong in. */
const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .replace(/^[a-z]+\.[a-zA-Z]+: /, '')
    .split('\n')[0] ?? '';

/** Prints the checklist and saves pictures of both documents. */
async function report(driver: Driver, popup: View): Promise<void> {
  console.log(await checklistText(popup));
  const folder = path.join(ROOT, 'pictures');
  await mkdir(folder, { recursive: true });
  const checklist = path.join(folder, 'checklist.png');
  const page = path.join(folder, 'page.png');
  await popup.picture(checklist);
  await driver.closePopup();
  await driver.page.picture(page);
  console.log(`\nPictures: the marked page in ${page}, the checklist in ${checklist}`);
}

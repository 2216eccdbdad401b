/** Reading, marking and the popup in a real Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Passage } from '../../lib/engine/types.ts';
import type { Mark } from '../../lib/messaging/protocol.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';
import { findBrowser } from '../../scripts/lib/browsers.ts';
import { type ChromiumDriver, launchChromium } from '../../scripts/lib/drive/chromium.ts';
import { ROOT, runTool } from '../../scripts/lib/run.ts';
import { type Server, serve } from '../../scripts/lib/serve.ts';
import { clickAndWait } from '../e2e/support/checklist.ts';
import { CATEGORIES, mainThread } from '../e2e/support/trace.ts';
import { buildForPage } from './build.ts';
import { median } from './measure.ts';
import type { bench } from './page.ts';
import { type Clicks, measurePopups } from './popup.ts';
import { sample } from './text.ts';

export interface BrowserFigures {
  version: string;
  /** Milliseconds over the same page of 200,000 words. */
  bare: number;
  reading: number;
  marks: number;
  marking: number;
  /** Reckoned up from the first of the sentences. */
  markJs: number;
  markJsSentences: number;
  /** Milliseconds of the longest task of a click on that page: our script, drawing after it, drawing before it. */
  longestScript: number;
  longestDrawing: number;
  ownDrawing: number;
  /** On a page of 1,500 words. */
  checklist: Clicks;
  emptyPopup: Clicks;
}

const LONG = 1_230_000;
const SHORT = 9_000;
const RUNS = 5;
/** mark.js looks through the page once a sentence, so a part of them tells how long all would take. */
const SENTENCES = 100;

declare const part: { bench: typeof bench };

export async function measureBrowser(): Promise<BrowserFigures> {
  const program = findBrowser('chromium');
  if (!program) throw new Error('No Chromium is installed; npm test installs one, or says how to.');
  const built = await runTool('wxt/bin/wxt.mjs', ['build', '-b', 'chrome', '--mode', 'bench']);
  if (!built.ok) throw new Error(`The extension could not be built.\n${built.output}`);
  const extension = path.join(ROOT, '.output/chrome-mv3-bench');
  const folder = mkdtempSync(path.join(tmpdir(), 'pitchcheck-bench-'));
  const site = await serve((request, response) => {
    const long = request.url === '/long';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html(sample(long ? LONG : SHORT, long ? 1 : 2, 'pitch-').passages));
  });
  const start = (loaded: string, name: string) =>
    launchChromium({ program, extension: loaded, profile: path.join(folder, name), headless: true });
  try {
    const driver = await start(extension, 'plain');
    const version = driver.context.browser()?.version() ?? '';
    const inPage = await measurePage(driver, site);
    const tasks = await measureTasks(driver, site);
    await driver.close();
    const short = (click: number) => `http://127.0.0.1:${site.port}/short?${click}`;
    return { version, ...inPage, ...tasks, ...(await measurePopups(extension, folder, start, short)) };
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const TAGS: Partial<Record<Passage['role'], string>> = {
  heading: 'h2',
  bullet: 'li',
  quotation: 'blockquote',
};
const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A page as pages are: each passage in an element of its own, with an inline element here and there. */
function html(passages: readonly Passage[]): string {
  const blocks = passages.map(({ role, text }, n) => {
    const tag = TAGS[role] ?? 'p';
    const words = text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign);
    return `<${tag}>${n % 5 === 0 ? words.replace(/ (\w+) /, ' <b>$1</b> ') : words}</${tag}>`;
  });
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A pitch</title></head><body>\n${blocks.join('\n')}\n</body></html>`;
}

async function measurePage(driver: ChromiumDriver, site: Server) {
  const script = await buildForPage();
  const page: Page = driver.tab;
  const fresh = async () => {
    await page.goto(`http://127.0.0.1:${site.port}/long`);
    await page.addScriptTag({ path: script });
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(0))));
  };
  const bare: number[] = [];
  const readings: number[] = [];
  const marking: number[] = [];
  let marks: Mark[] = [];
  let sentences: string[] = [];
  for (let run = 0; run < RUNS; run++) {
    await fresh();
    const walk = async () => bare.push(await page.evaluate(() => part.bench.bare()));
    // In turns, since whoever comes first finds the nodes untouched.
    if (run % 2 === 0) await walk();
    const { time, passages } = await page.evaluate(() => part.bench.read());
    readings.push(time);
    if (run % 2 === 1) await walk();
    const { claims } = shippedEngine().critique(
      passages.map(({ id, role, text }) => ({ id: String(id), role, text })),
      { treatAsPitch: true },
    );
    marks = claims.map(({ id, category, quote: { passage, start, end } }) => ({
      claim: id,
      category,
      passage: Number(passage),
      start,
      end,
    }));
    sentences = [...new Set(claims.map(({ quote }) => quote.text))];
    marking.push(await page.evaluate((all) => part.bench.mark(all), marks));
  }
  const some = sentences.filter((_, n) => n % Math.ceil(sentences.length / SENTENCES) === 0);
  await fresh();
  const { time, marked } = await page.evaluate((all) => part.bench.markJs(all), some);
  if (marked < some.length) throw new Error(`mark.js found ${marked} of ${some.length} sentences.`);
  return {
    bare: median(bare),
    reading: median(readings),
    marks: marks.length,
    marking: median(marking),
    markJs: (time / some.length) * sentences.length,
    markJsSentences: sentences.length,
  };
}

async function measureTasks(driver: ChromiumDriver, site: Server) {
  const browser = driver.context.browser();
  await browser?.startTracing(driver.tab, { categories: CATEGORIES });
  await driver.goto(`http://127.0.0.1:${site.port}/long`);
  await driver.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await clickAndWait(driver);
  await driver.page.waitFor('marks to be painted', () => CSS.highlights.size > 0);
  await driver.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const trace = (await browser?.stopTracing())?.toString('utf8') ?? '';
  await driver.closePopup();
  const { before, since } = mainThread(trace, driver.origin);
  const longest = (tasks: typeof since, drawing: boolean) =>
    Math.max(0, ...tasks.filter((task) => task.drawing === drawing).map(({ cost }) => cost));
  return {
    longestScript: longest(since, false),
    longestDrawing: longest(since, true),
    ownDrawing: longest(before, true),
  };
}

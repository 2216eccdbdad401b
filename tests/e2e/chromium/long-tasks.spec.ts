import type { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import { clickAndWait } from '../support/checklist.ts';
import { expect, test } from '../support/test.ts';
import { CATEGORIES, mainThread } from '../support/trace.ts';

// The machine's own garbage collection can fall into any task; a task of ours that is long is long every time.
test.describe.configure({ retries: 2 });

test('reading and marking 20,000 paragraphs never holds the page up for 50 ms', async ({ driver, site }) => {
  const { context, tab } = driver as ChromiumDriver;
  const browser = context.browser();
  await browser?.startTracing(tab, { categories: CATEGORIES });
  await driver.goto(`${site.origin}/pages/long.html`);
  // The page's own first layout is not ours.
  await driver.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await clickAndWait(driver);
  await driver.page.waitFor('marks to be painted', () => CSS.highlights.size > 0);
  await driver.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const trace = (await browser?.stopTracing())?.toString('utf8') ?? '';

  const { before, since } = mainThread(trace, driver.origin);
  // Thousands of short tasks are what reading in slices looks like; a handful would mean that the trace missed it.
  expect(since.length).toBeGreaterThan(20);
  const long = since.filter(({ cost }) => cost > 50);
  expect(long.filter(({ drawing }) => !drawing).map(({ what }) => what)).toEqual([]);

  // To draw marks the browser works out the style of the whole page again, in one go and in its own time: that may not
  // take longer than drawing the page took in the first place.
  const ownDrawing = Math.max(...before.filter(({ drawing }) => drawing).map(({ cost }) => cost));
  for (const { cost, what } of long) expect(cost, what).toBeLessThan(ownDrawing);
});

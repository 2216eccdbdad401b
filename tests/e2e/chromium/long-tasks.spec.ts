import type { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import { clickAndWait } from '../support/checklist.ts';
import { waitForMarks } from '../support/seen.ts';
import { expect, test } from '../support/test.ts';
import { longTasks } from '../support/trace.ts';

test('reading and marking 20,000 paragraphs never holds the page up for 50 ms', async ({ driver, site }) => {
  const { context, tab } = driver as ChromiumDriver;
  await driver.goto(`${site.origin}/pages/long.html`);
  // The page's own first layout is not ours.
  await driver.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const browser = context.browser();
  await browser?.startTracing(tab, {
    categories: ['toplevel', 'devtools.timeline', 'v8.execute', '__metadata'],
  });
  await clickAndWait(driver);
  await driver.page.waitFor('marks', () => CSS.highlights.size > 0);
  const trace = (await browser?.stopTracing())?.toString('utf8') ?? '{}';
  await waitForMarks(driver.page, true);
  expect(longTasks(trace, driver.origin, 50)).toEqual([]);
});

import { t } from '../../../lib/i18n/translate.ts';
import type { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import { waitForAnswer } from '../../../scripts/lib/start/checklist.ts';
import { claimed, clickAndWait, critique } from '../support/checklist.ts';
import { waitForMarks } from '../support/seen.ts';
import { expect, test } from '../support/test.ts';

// No key or context menu reaches a browser without a screen, so the browser's own events are raised in the background.
const raise = (event: string, ...args: string[]) =>
  `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => { ${event}.dispatch(${args.join(', ')}); })`;

test('one key hides and shows the marks', async ({ driver, site }) => {
  const chromium = driver as ChromiumDriver;
  await critique(driver, `${site.origin}/pages/pitch.html`);
  await driver.closePopup();
  await waitForMarks(driver.page, true);
  await chromium.inBackground(raise('chrome.commands.onCommand', '"toggle-marks"', 'tab'));
  await waitForMarks(driver.page, false);
  await chromium.inBackground(raise('chrome.commands.onCommand', '"toggle-marks"', 'tab'));
  await waitForMarks(driver.page, true);
});

test('the selection alone is critiqued when asked for', async ({ driver, site }) => {
  const chromium = driver as ChromiumDriver;
  // The click gives the leave that choosing the menu's entry would give.
  await critique(driver, `${site.origin}/pages/pitch.html`);
  await driver.closePopup();
  await driver.page.evaluate(() => {
    const far = document.getElementById('far') as Element;
    getSelection()?.setBaseAndExtent(document.querySelector('h1') as Element, 0, far, 0);
  });
  const info = '{ menuItemId: "critique-selection", frameId: 0, selectionText: "x" }';
  await chromium.inBackground(raise('chrome.contextMenus.onClicked', info, 'tab'));
  const popup = await driver.popup();
  await popup.waitForText('in your selection');
  await waitForAnswer(popup);
  const list = (await claimed(popup)).join('\n');
  expect(list).toContain('save up to 45%');
  expect(list).not.toContain('AI-powered');
});

test('one sentence is critiqued as a pitch when a person selects it', async ({ driver, site }) => {
  const chromium = driver as ChromiumDriver;
  await critique(driver, `${site.origin}/pages/pitch.html`);
  await driver.closePopup();
  await driver.page.evaluate(() => {
    const paragraph = document.querySelector('main p, p') as Element;
    getSelection()?.selectAllChildren(paragraph);
  });
  const info = '{ menuItemId: "critique-selection", frameId: 0, selectionText: "x" }';
  await chromium.inBackground(raise('chrome.contextMenus.onClicked', info, 'tab'));
  const popup = await driver.popup();
  await popup.waitForText('in your selection');
  await waitForAnswer(popup);
  await popup.waitForText(t('messages.heading'));
  await popup.click(t('reading.whole'));
  await popup.waitForText('on this page');
});

test('a page is critiqued once for a click, however late its last frame is read', async ({
  driver,
  site,
}) => {
  const chromium = driver as ChromiumDriver;
  await driver.goto(`${site.origin}/pages/pitch.html`);
  await driver.page.evaluate(
    (src) =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        frame.height = '400';
        frame.addEventListener('load', resolve);
        document.body.append(frame);
      }),
    '/pages/long.html',
  );
  await chromium.inBackground(
    'globalThis.kept = 0; chrome.storage.session.onChanged.addListener((changes) => { if (Object.keys(changes).some((key) => key.startsWith("tab:"))) kept++; })',
  );
  const popup = await clickAndWait(driver);
  await popup.waitForText('in 1 frame');
  // Longer than several changes are waited for.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  // That it is being read, and what came of it.
  expect(await chromium.inBackground('kept')).toBe(2);
});

test('nothing is kept of a tab that the browser discards', async ({ driver, site }) => {
  const chromium = driver as ChromiumDriver;
  await critique(driver, `${site.origin}/pages/pitch.html`);
  await driver.closePopup();
  await driver.newTab(`${site.origin}/pages/recipe.html`);
  const kept =
    'chrome.storage.session.get().then((all) => Object.keys(all).filter((key) => key.startsWith("tab:")).length)';
  await expect.poll(() => chromium.inBackground(kept)).toBe(1);
  await chromium.inBackground(
    'chrome.tabs.query({ active: false }).then((tabs) => Promise.all(tabs.map((tab) => chrome.tabs.discard(tab.id))))',
  );
  await expect.poll(() => chromium.inBackground(kept)).toBe(0);
});

test('the list fits 320 pixels without scrolling sideways, and 800', async ({ driver, site }) => {
  const chromium = driver as ChromiumDriver;
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  expect(await claimed(popup)).not.toEqual([]);
  const tabId = await popup.evaluate(
    async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
  );
  await driver.newTab(`${driver.origin}/popup.html?tab=${tabId}`);
  await driver.page.waitForText(t('messages.heading'));
  for (const width of [320, 480, 800]) {
    await chromium.tab.setViewportSize({ width, height: 700 });
    expect(
      await driver.page.evaluate(() => document.documentElement.scrollWidth),
      `at ${width} px`,
    ).toBeLessThanOrEqual(width);
  }
});

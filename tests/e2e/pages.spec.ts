import { copyFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { t } from '../../lib/i18n/translate.ts';
import {
  checks,
  claimed,
  claims,
  clickAndWait,
  critique,
  flags,
  pressMarks,
  unread,
  waitForClaim,
} from './support/checklist.ts';
import { marked, markup, waitForMarks } from './support/seen.ts';
import { expect, test } from './support/test.ts';

const PORTAL = 'Our customer portal puts everything residents want in one place.';

test('frames: what can be read is read, and the rest is said', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/frames.html`);
  const list = await claimed(popup);
  for (const share of ['31%', '32%', '33%', '34%']) expect(list.join('\n')).toContain(share);
  for (const share of ['35%', '36%']) expect(list.join('\n')).not.toContain(share);
  expect((await unread(popup)).join('\n')).toMatch(/2 frames could not be read: .*localhost/);
  await popup.waitForText('in 4 frames');
  const missing = (await checks(popup)).filter(({ status }) => status === t('status.missing'));
  expect(missing[0]?.text).toMatch(/Not found in [\d,]+ words of the page and \d frames/);

  await popup.click(/save up to 34%/);
  await driver.page.waitFor('the inner frame to be in view', () => {
    const frame = document.querySelector<HTMLIFrameElement>('[title="same origin"]');
    const box = frame?.getBoundingClientRect();
    return box !== undefined && box.top < innerHeight && box.bottom > 0;
  });
  await expect.poll(async () => (await marked(driver.page)).join('\n')).toContain('33%');
});

test('open shadow roots and slots are read and marked', async ({ driver, site }) => {
  await driver.goto(`${site.origin}/pages/shadow.html`);
  const before = await markup(driver.page);
  const popup = await clickAndWait(driver);
  const list = (await claimed(popup)).join('\n');
  for (const words of ['37%', '38%', 'customer portal']) expect(list).toContain(words);
  await waitForMarks(driver.page, true);
  const painted = (await marked(driver.page)).join('\n');
  for (const words of ['37%', '38%', 'customer portal']) expect(painted).toContain(words);
  expect(await markup(driver.page)).toBe(before);
});

test('a strict content-security policy with trusted types hinders neither list nor marks', async ({
  driver,
  site,
}) => {
  await driver.goto(`${site.origin}/pages/strict.html`);
  const before = await markup(driver.page);
  const unmarked = await driver.page.picture();
  const popup = await clickAndWait(driver);
  await waitForClaim(popup, PORTAL);
  await waitForMarks(driver.page, true);
  // A mark that is registered but has no style would leave the picture as it was.
  expect((await driver.page.picture()).equals(unmarked)).toBe(false);
  expect(await markup(driver.page)).toBe(before);
  await pressMarks(popup, true);
  await waitForMarks(driver.page, false);
  await expect.poll(async () => (await driver.page.picture()).equals(unmarked)).toBe(true);
});

test('a page that fights back is read all the same and cannot reach the extension', async ({
  driver,
  site,
}) => {
  await driver.goto(`${site.origin}/pages/hostile.html`);
  const count = () => driver.page.evaluate(() => document.getElementsByTagName('*').length);
  const before = await count();
  const popup = await clickAndWait(driver);
  const list = (await claimed(popup)).join('\n');
  expect(list).toContain('"><img src=x onerror=alert(1)>');
  expect(list).toContain('52%');
  expect(list).toContain(PORTAL);
  expect(
    await popup.evaluate(() => document.querySelectorAll('img, body script:not([src]), iframe').length),
  ).toBe(0);
  expect(await popup.text()).toContain('"><img src=x onerror=alert(1)> Ravenspur');
  expect(await count()).toBe(before);

  // The line that is never the same twice keeps being read; the list still answers.
  await pressMarks(popup, true);
  await popup.click(/customer portal/);
  expect(await count()).toBe(before);
});

test('twenty thousand paragraphs are read to the last', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/long.html`);
  expect(Object.values(await claims(popup)).length).toBeGreaterThan(1);
  await waitForClaim(popup, PORTAL);
  await popup.click(new RegExp(PORTAL.slice(0, 30)));
  await driver.page.waitFor('the last paragraph to be in view', () => {
    const box = document.getElementById('last')?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
});

test('what is being written is neither judged nor marked', async ({ driver, site }) => {
  await driver.goto(`${site.origin}/pages/editor.html`);
  const before = await markup(driver.page);
  const popup = await clickAndWait(driver);
  await waitForClaim(popup, PORTAL);
  await waitForMarks(driver.page, true);
  expect((await marked(driver.page)).join('\n')).not.toMatch(/6[12]%/);
  expect(await markup(driver.page)).toBe(before);
});

test('an empty page says that there are no words in it', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/empty.html`);
  await popup.waitForText(t('unreadable.empty'));
  await popup.waitForText(t('unreadable.empty.instead'));
  expect(await flags(popup)).toEqual([]);
  expect(await driver.badge()).toBe('');
});

test('a browser page says that no extension may read it', async ({ driver }) => {
  const popup = await critique(driver, driver.name === 'firefox' ? 'about:support' : 'chrome://version/');
  await popup.waitForText(t('unreadable.browser-page'));
  await popup.waitForText(t('unreadable.browser-page.instead'));
  await popup.click(t('unreadable.questions'));
  await popup.waitForText(t('check.user-needs.question'));
});

test('a PDF says what still works', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/offer.pdf`);
  await popup.waitForText(t('unreadable.pdf'));
  await popup.waitForText(t('unreadable.pdf.instead'));
});

test('a file is read where the browser allows it, and else it says what to allow', async ({
  driver,
}, info) => {
  const file = info.outputPath('pitch.html');
  await copyFile(fileURLToPath(new URL('pages/pitch.html', import.meta.url)), file);
  const popup = await critique(driver, String(pathToFileURL(file)));
  const allowed = await popup.evaluate(() => chrome.extension.isAllowedFileSchemeAccess());
  if (allowed || driver.name === 'firefox') await waitForClaim(popup, PORTAL);
  else {
    await popup.waitForText(t('unreadable.file-access'));
    await popup.waitForText(t('unreadable.file-access.instead'));
  }
});

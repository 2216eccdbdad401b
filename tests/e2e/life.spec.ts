import { t } from '../../lib/i18n/translate.ts';
import { waitForAnswer } from '../../scripts/lib/start/checklist.ts';
import { claimed, clickAndWait, critique, pressMarks, waitForClaim } from './support/checklist.ts';
import { cardShown, clickMark, marked, markup, waitForMarks } from './support/seen.ts';
import { expect, test } from './support/test.ts';

const PORTAL = 'Our customer portal puts everything residents want in one place.';
const SPA_PORTAL = 'Our citizen portal puts everything residents want in one place.';

const press = (id: string) => (document.getElementById(id) as HTMLElement).click();

test('a single-page application that changes brings list and marks up to date without a click', async ({
  driver,
  site,
}) => {
  const popup = await critique(driver, `${site.origin}/pages/spa.html`);
  await waitForClaim(popup, SPA_PORTAL);
  await waitForMarks(driver.page, true);

  await driver.page.evaluate(press, 'go');
  await waitForClaim(popup, 'save up to 60% on postage');
  await waitForClaim(popup, SPA_PORTAL, false);
  await popup.waitForText('Tarnside, pricing');
  await expect.poll(async () => (await marked(driver.page)).join('\n')).toContain('60%');

  await driver.page.evaluate(press, 'late');
  await waitForClaim(popup, '£250,000');
  await expect.poll(async () => (await marked(driver.page)).join('\n')).toContain('£250,000');
});

test('a frame that loads later is read without a click', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/spa.html`);
  await driver.page.evaluate(press, 'frame');
  await waitForClaim(popup, 'save up to 66% on printing');
  await popup.waitForText('in 1 frame');
  await expect.poll(async () => (await marked(driver.page)).join('\n')).toContain('66%');
});

test('the list beside the page follows the page and the tab', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/spa.html`);
  await popup.click(t('action.beside'));
  const panel = await driver.sidePanel();
  await waitForAnswer(panel);
  await waitForClaim(panel, SPA_PORTAL);

  await driver.page.evaluate(press, 'go');
  await waitForClaim(panel, 'save up to 60% on postage');

  await driver.newTab(`${site.origin}/pages/recipe.html`);
  await panel.waitForText(t('panel.heading'));
  await driver.closeTab();
  await waitForClaim(panel, 'save up to 60% on postage');

  await driver.goto(`${site.origin}/pages/pitch.html`);
  await panel.waitFor('the old claims to go', () => !document.body.innerText.includes('save up to 60%'));
});

test('nothing needs the background to have kept running', async ({ driver, site }) => {
  await critique(driver, `${site.origin}/pages/spa.html`);
  await waitForMarks(driver.page, true);
  await driver.closePopup();

  await test.step('a mark still has its card', async () => {
    await driver.stopBackground();
    await clickMark(driver, SPA_PORTAL);
    expect((await cardShown(driver, true))?.text).toContain(t('category.portal.why'));
    await driver.page.press('Escape');
    await cardShown(driver, false);
  });

  await test.step('a page that changes is still read again', async () => {
    await driver.stopBackground();
    await driver.page.evaluate(press, 'late');
    await expect.poll(async () => (await marked(driver.page)).join('\n')).toContain('£250,000');
  });

  await test.step('the buttons of an open popup still work', async () => {
    const popup = await clickAndWait(driver);
    await driver.stopBackground();
    await pressMarks(popup, true);
    await waitForMarks(driver.page, false);
    await driver.stopBackground();
    await pressMarks(popup, false);
    await waitForMarks(driver.page, true);
    await driver.stopBackground();
    await popup.click(/citizen portal/);
    await popup.waitFor('no complaint', () => !/no longer where|did not work/.test(document.body.innerText));
  });
});

test('an update of the extension leaves no orphan marks, and the next click works', async ({
  driver,
  site,
}) => {
  await driver.goto(`${site.origin}/pages/pitch.html`);
  const before = await markup(driver.page);
  const unmarked = await driver.page.picture();
  await clickAndWait(driver);
  await waitForMarks(driver.page, true);
  await driver.closePopup();
  expect((await driver.page.picture()).equals(unmarked)).toBe(false);
  await driver.updateExtension();
  await expect.poll(async () => (await driver.page.picture()).equals(unmarked)).toBe(true);
  expect(await markup(driver.page)).toBe(before);

  const popup = await clickAndWait(driver);
  expect(await claimed(popup)).toContain(PORTAL);
  await waitForMarks(driver.page, true);
});

test('what is known of a tab goes with the tab', async ({ driver, site }) => {
  await driver.goto(`${site.origin}/pages/recipe.html`);
  await driver.newTab(`${site.origin}/pages/pitch.html`);
  await clickAndWait(driver);
  await driver.closePopup();
  await driver.closeTab();
  const popup = await clickAndWait(driver);
  await popup.waitFor('one tab to be known', async () => {
    const kept = Object.keys(await chrome.storage.session.get());
    return kept.filter((key) => key.startsWith('tab:')).length === 1;
  });
});

test('an update while the card is open takes the card away too', async ({ driver, site }) => {
  await driver.goto(`${site.origin}/pages/pitch.html`);
  const before = await markup(driver.page);
  await clickAndWait(driver);
  await waitForMarks(driver.page, true);
  await driver.closePopup();
  await clickMark(driver, PORTAL);
  await cardShown(driver, true);
  await driver.updateExtension();
  await cardShown(driver, false);
  // Firefox ends a content script with its extension and gives it no last word: what it can't do is take a node away.
  if (driver.name === 'chromium') expect(await markup(driver.page)).toBe(before);
});

test('a new page in the tab has neither badge nor marks of the one before', async ({ driver, site }) => {
  await critique(driver, `${site.origin}/pages/pitch.html`);
  await driver.closePopup();
  expect(await driver.badge()).not.toBe('');
  await driver.goto(`${site.origin}/pages/frame-inner.html`);
  await expect.poll(() => driver.badge()).toBe('');
  expect(await marked(driver.page)).toEqual([]);
});

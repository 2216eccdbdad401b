import { t } from '../../../lib/i18n/translate.ts';
import { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import { clickAndWait, critique, flags } from '../support/checklist.ts';
import { PROMISES } from '../support/generated.ts';
import { openNotebook, titles } from '../support/notebook.ts';
import { expect, test } from '../support/test.ts';

test('of more claims than the browser would store, none is left out', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/claims.html`);
  await popup.waitForText(t('claims.count', { n: PROMISES }));
  await driver.page.waitFor(
    'all of them to be marked',
    (n) => [...CSS.highlights.values()].some((marks) => marks.size === n),
    PROMISES,
  );

  // The background is stopped: what it found is there all the same, and each claim can be had.
  if (driver instanceof ChromiumDriver) await driver.stopBackground();
  await driver.closePopup();
  const again = await clickAndWait(driver);
  await again.click(t('claims.show-all', { n: PROMISES }));
  const pages = PROMISES / 100;
  await again.waitForText(t('table.page', { page: 1, pages }));
  await again.click(t('table.next'));
  await again.waitForText(t('table.page', { page: 2, pages }));
  const seen = () =>
    again.evaluate(() =>
      [...document.querySelectorAll('.claim-group:has(nav) .claim q')].map((q) => q.textContent),
    );
  const second = await seen();
  expect(second).toHaveLength(100);
  expect(second[0]).toContain('for service 100 saves');
});

test('a review of very many claims is kept whole', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/claims.html`);
  await popup.click(t('review.save'));
  await popup.press('Enter');
  await popup.waitForText(t('review.saved-now'));
  await driver.closePopup();
  await openNotebook(driver);
  expect(await titles(driver)).toEqual(['A page of claims']);
  await driver.page.click('A page of claims');
  await driver.page.waitForText(t('check.user-needs.name'));
  expect(await driver.page.text()).toContain(`service ${PROMISES - 1} saves`);
});

test('where the browser has no room for a checklist, that is said, with what still works', async ({
  driver,
  site,
}) => {
  if (!(driver instanceof ChromiumDriver)) throw new Error('Only Chromium lets a test fill its storage.');
  await critique(driver, `${site.origin}/pages/recipe.html`);
  await driver.inBackground(
    `chrome.storage.session.clear().then(() =>
      chrome.storage.session.set({ filler: 'x'.repeat(chrome.storage.session.QUOTA_BYTES - 1000) }))`,
  );
  await driver.closePopup();
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  await popup.waitForText(t('unreadable.no-room'));
  await popup.waitForText(t('unreadable.no-room.instead'));
  expect(await driver.page.evaluate(() => CSS.highlights.size)).toBe(0);

  await driver.inBackground('chrome.storage.session.remove("filler")');
  await driver.closePopup();
  expect(await flags(await clickAndWait(driver))).toHaveLength(3);
});

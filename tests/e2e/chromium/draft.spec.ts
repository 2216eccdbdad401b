import { t } from '../../../lib/i18n/translate.ts';
import { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import { critique } from '../support/checklist.ts';
import { expect, test } from '../support/test.ts';

test('the draft of a reply is forgotten with its tab', async ({ driver, site }) => {
  if (!(driver instanceof ChromiumDriver))
    throw new Error('Only Chromium lets a test look into its storage.');
  const kept = () =>
    driver.inBackground(
      "chrome.storage.session.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('draft:')).length)",
    );
  await driver.newTab(`${site.origin}/pages/pitch.html`);
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  await popup.click(t('reply.open'));
  await expect.poll(kept).toBe(1);
  await driver.closePopup();
  await driver.closeTab();
  await expect.poll(kept).toBe(0);
});

import { t } from '../../../lib/i18n/translate.ts';
import { clickAndWait } from '../support/checklist.ts';
import { test } from '../support/test.ts';

test('the extension store says that no extension may read it', async ({ driver }) => {
  // The store is out of reach from here; the tab has its address all the same.
  await driver.goto('https://chromewebstore.google.com/detail/any').catch(() => {});
  const popup = await clickAndWait(driver);
  await popup.waitForText(t('unreadable.store'));
  await popup.waitForText(t('unreadable.store.instead'));
});

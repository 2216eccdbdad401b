import { t } from '../../../lib/i18n/translate.ts';
import type { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import { critique } from '../support/checklist.ts';
import { test } from '../support/test.ts';

test('the extension store says that no extension may read it', async ({ driver }) => {
  const { context } = driver as ChromiumDriver;
  await context.route('https://chromewebstore.google.com/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<title>Store</title><p>Our platform saves you 40%.</p>',
    }),
  );
  const popup = await critique(driver, 'https://chromewebstore.google.com/detail/any');
  await popup.waitForText(t('unreadable.store'));
  await popup.waitForText(t('unreadable.store.instead'));
});

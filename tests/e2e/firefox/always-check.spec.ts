import { t } from '../../../lib/i18n/translate.ts';
import { critique } from '../support/checklist.ts';
import { marked, waitForMarks } from '../support/seen.ts';
import { expect, test } from '../support/test.ts';

/** A busy machine takes its time to start readers by itself. */
const SOON = { timeout: 15_000 };
const HOST = 'http://127.0.0.1';

test('mail on one host is checked without a click from then on, until it is given back', async ({
  driver,
  site,
}) => {
  const mail = `${site.origin}/pages/mail/core-roundcube.html`;
  const popup = await critique(driver, `${mail}?first`);
  await popup.click(t('mail.always', { host: HOST }));
  await popup.waitForText(t('mail.always.on', { host: HOST }));
  await driver.closePopup();

  await test.step('the number comes by itself, and nothing is marked', async () => {
    await driver.goto(mail);
    expect(await driver.badge()).toBe('');
    await driver.goto(`${mail}?second`);
    await expect.poll(() => driver.badge(), SOON).toMatch(/^[1-3]$/);
    expect(await marked(driver.page)).toEqual([]);
  });

  await test.step('a page that is no mail is left alone', async () => {
    await driver.goto(`${site.origin}/pages/pitch.html`);
    await driver.page.waitForText('portal');
    // The other site was not asked for.
    await driver.goto(`${site.other}/pages/mail/core-roundcube.html?first`);
    expect(await driver.badge()).toBe('');
  });

  await test.step('a click marks as ever', async () => {
    await critique(driver, `${mail}?second`);
    await waitForMarks(driver.page, true);
    await driver.closePopup();
  });

  await test.step('the settings list the host and give it back', async () => {
    await driver.goto(`${driver.origin}/options.html`);
    await driver.page.click(t('sites.stop-one', { host: HOST }));
    await driver.page.waitForText(t('sites.none'));
    const again = await critique(driver, `${mail}?second`);
    await again.waitForText(t('mail.always', { host: HOST }));
  });
});

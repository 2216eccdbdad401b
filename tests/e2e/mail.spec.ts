import { t } from '../../lib/i18n/translate.ts';
import type { Driver } from '../../scripts/lib/drive/driver.ts';
import { violations } from './support/axe.ts';
import { claimed, critique, waitForClaim } from './support/checklist.ts';
import { marked, waitForMarks } from './support/seen.ts';
import { expect, test } from './support/test.ts';

const PORTAL = 'Our customer portal puts everything residents want in one place.';

const press = (id: string) => (document.getElementById(id) as HTMLElement).click();

/** The texts of the message in the frame, as they are marked. */
const markedText = async (driver: Driver) => (await marked(driver.page)).join('\n');

test('a message in a pane is read as mail: its sender, subject and words, and nothing around it', async ({
  driver,
  site,
}) => {
  const popup = await critique(driver, `${site.origin}/pages/mail/core-roundcube.html?first`);
  await popup.waitForText('A portal for Ashcombe');
  await popup.waitForText('Dana Field (dana.field@brightquay.example)');
  await popup.waitForText(t('mail.left-out', { what: t('mail.left-out.history') }));
  const claims = await claimed(popup);
  expect(claims).toContain(PORTAL);
  expect(claims.join('\n')).not.toMatch(/77%|80%|88%|90%/);
  expect(await popup.text()).toMatch(/\d+ words read in this message/);
  expect(await popup.text()).toMatch(/Not found in \d+ words of the message\./);
  await waitForMarks(driver.page, true);
  expect(await markedText(driver)).toContain(PORTAL);
});

test('another message in the pane is critiqued by itself, with the marks as they were', async ({
  driver,
  site,
}) => {
  const popup = await critique(driver, `${site.origin}/pages/mail/core-roundcube.html?first`);
  await waitForMarks(driver.page, true);
  await driver.page.evaluate(press, 'second');
  await waitForClaim(popup, 'postage by 60%');
  await waitForClaim(popup, PORTAL, false);
  await popup.waitForText('Lee Broker (lee@reseller.example)');
  await expect.poll(() => markedText(driver)).toContain('postage by 60%');
});

test('with no message open it says so and offers a file or pasted text', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/mail/core-roundcube.html`);
  await popup.waitForText(t('unreadable.no-message.named', { client: 'Roundcube' }));
  expect(await popup.controls()).toContain(t('unreadable.document'));
  await driver.page.evaluate(press, 'first');
  await waitForClaim(popup, PORTAL);
  expect(await marked(driver.page)).toEqual([]);
});

test('a message in a frame of its own is read, and the next one by itself', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/mail/core-zimbra.html`);
  await popup.waitForText('Dana Field (dana.field@brightquay.example)');
  await waitForClaim(popup, PORTAL);
  // The list and the chat around it.
  expect((await claimed(popup)).join('\n')).not.toMatch(/66%|77%/);
  await expect.poll(() => markedText(driver)).toContain(PORTAL);

  await driver.page.evaluate(press, 'third');
  await waitForClaim(popup, 'saves 30%');
  await popup.waitForText('Pat Sale (pat@brightquay.example)');
  await expect.poll(() => markedText(driver)).toContain('30%');
});

test('a background that was stopped finds the message in its frame again', async ({ driver, site }) => {
  await critique(driver, `${site.origin}/pages/mail/core-zimbra.html`);
  await waitForMarks(driver.page, true);
  await driver.closePopup();
  await driver.stopBackground();
  await driver.page.evaluate(press, 'third');
  await expect.poll(() => markedText(driver), { timeout: 15_000 }).toContain('30%');
  expect(await markedText(driver)).not.toMatch(/66%|77%/);
});

test('a flag can be set aside for everything from a sender', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/mail/core-roundcube.html?first`);
  await popup.click(t('aside.open-check', { name: t('check.culture.name') }));
  await popup.waitForText(t('aside.scope.page-mail'));
  await popup.waitForText(t('aside.scope.site-mail', { host: 'brightquay.example' }));
});

for (const page of ['core-roundcube.html?first', 'core-roundcube.html'] as const) {
  test(`axe finds nothing in the popup of a mail client: ${page}`, async ({ driver, site }) => {
    const popup = await critique(driver, `${site.origin}/pages/mail/${page}`);
    for (const scheme of ['light', 'dark'] as const) {
      await driver.prefer(popup, scheme);
      expect(await violations(popup), scheme).toEqual([]);
    }
  });
}

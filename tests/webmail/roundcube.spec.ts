import { t } from '../../lib/i18n/translate.ts';
import type { ChromiumDriver } from '../../scripts/lib/drive/chromium.ts';
import type { Driver } from '../../scripts/lib/drive/driver.ts';
import { claimed, clickAndWait, waitForClaim } from '../e2e/support/checklist.ts';
import { marked, waitForMarks } from '../e2e/support/seen.ts';
import type { Webmail } from './servers.ts';
import { expect, test } from './test.ts';

const PORTAL = /brings every service together in one customer portal/;
const HALVES = /Our automation platform halves call\s+volumes from the first month/;

/** Signs in; the inbox is shown, newest first, and no message is open. */
async function signIn(driver: Driver, { origin, user, password }: Webmail) {
  const { tab } = driver as ChromiumDriver;
  await driver.goto(origin);
  await tab.fill('#rcmloginuser', user);
  await tab.fill('#rcmloginpwd', password);
  await tab.click('#rcmloginsubmit');
  await tab.waitForSelector('#messagelist tr.message');
  return tab;
}

/** Opens the message with this subject in the pane, and waits until its text is there. */
async function open(driver: Driver, subject: string): Promise<void> {
  const { tab } = driver as ChromiumDriver;
  await tab.locator('#messagelist tr.message', { hasText: subject }).click();
  await tab.frameLocator('#messagecontframe').locator('h2.subject', { hasText: subject }).waitFor();
}

test('the sales mail in the pane is critiqued: sender, subject, text, and not what stands around it', async ({
  driver,
  webmail,
}, info) => {
  await signIn(driver, webmail);
  await open(driver, 'One portal for every resident');
  const popup = await clickAndWait(driver);
  await popup.waitForText('One portal for every resident: save 45%');
  await popup.waitForText('Marcus Dell (marcus.dell@brightwater.example)');
  await popup.waitForText('2026-11-20 08:15');
  await popup.waitForText(t('mail.left-out.legal'));
  expect(await popup.text()).toMatch(/\d+ words read in this message/);
  const claims = (await claimed(popup)).join('\n');
  expect(claims).toMatch(PORTAL);
  expect(claims).toMatch(/save up to 45% on call handling/);
  // What the message hides, and the other messages in the list.
  expect(claims).not.toMatch(/free place|Contact centre software|Minutes|Open in new window/);
  await waitForMarks(driver.page, true);
  expect((await marked(driver.page)).join('\n')).toMatch(PORTAL);
  await driver.page.picture(info.outputPath('page.png'));
  await popup.picture(info.outputPath('popup.png'));
});

test('facts about its sender are told', async ({ driver, webmail }) => {
  await signIn(driver, webmail);
  await open(driver, 'One portal for every resident');
  const popup = await clickAndWait(driver);
  await popup.click(t('mail.facts'));
  await popup.waitForText(t('mail.domain', { domain: 'brightwater.example' }));
  await popup.waitForText(
    t('mail.link-elsewhere', { says: 'brightwater.example', leads: 'click.mailer.example' }),
  );
  await popup.waitForText(t('mail.pixels', { n: 1 }));
});

test('the next message in the list is critiqued by itself, without its signature and what it answers', async ({
  driver,
  webmail,
}, info) => {
  await signIn(driver, webmail);
  await open(driver, 'One portal for every resident');
  await waitForClaim(await clickAndWait(driver), '45%');
  // A click in the page closes the popup; the marks go to the next message by themselves.
  await driver.closePopup();
  await open(driver, 'Contact centre software');
  await expect.poll(async () => (await marked(driver.page)).join('\n')).toMatch(HALVES);
  const popup = await clickAndWait(driver);
  await waitForClaim(popup, 'halves call');
  await waitForClaim(popup, '45%', false);
  await popup.waitForText('Priya Lowe (priya.lowe@brackenhythe.example)');
  const out = [t('mail.left-out.history'), t('mail.left-out.signature')].join(', ');
  await popup.waitForText(t('mail.left-out', { what: out }));
  await popup.picture(info.outputPath('popup.png'));
});

test('a colleague’s ordinary mail is no pitch', async ({ driver, webmail }) => {
  await signIn(driver, webmail);
  await open(driver, 'Minutes of Tuesday');
  const popup = await clickAndWait(driver);
  await popup.waitForText('Gwen Pritchard (gwen.pritchard@abercwm.example)');
  expect(await claimed(popup)).toEqual([]);
  expect(await marked(driver.page)).toEqual([]);
});

test('a message on a page of its own, and in a window of its own', async ({ driver, webmail }) => {
  const tab = await signIn(driver, webmail);
  await open(driver, 'One portal for every resident');
  const frame = tab.frames().find((one) => one.url().includes('_action=preview'));
  const uid = new URL(frame?.url() ?? '').searchParams.get('_uid');
  // Roundcube itself goes on with its buttons.
  const message = () => driver.page.evaluate(() => document.querySelector('.frame-content')?.outerHTML);
  for (const extra of ['', '&_extwin=1']) {
    await driver.goto(`${webmail.origin}/?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show${extra}`);
    const before = await message();
    const popup = await clickAndWait(driver);
    await popup.waitForText('Marcus Dell (marcus.dell@brightwater.example)');
    await waitForMarks(driver.page, true);
    expect((await claimed(popup)).join('\n')).toMatch(PORTAL);
    expect(await message()).toBe(before);
    await driver.closePopup();
  }
});

test('with no message open, or one being written, it says so', async ({ driver, webmail }) => {
  await signIn(driver, webmail);
  let popup = await clickAndWait(driver);
  await popup.waitForText(t('unreadable.no-message.named', { client: 'Roundcube' }));
  await driver.closePopup();
  await driver.goto(`${webmail.origin}/?_task=mail&_mbox=INBOX&_reply_uid=3&_action=compose`);
  popup = await clickAndWait(driver);
  await popup.waitForText(t('unreadable.no-message.named', { client: 'Roundcube' }));
  expect(await marked(driver.page)).toEqual([]);
});

import { cp, readFile, writeFile } from 'node:fs/promises';
import { t } from '../../../lib/i18n/translate.ts';
import { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import type { Driver } from '../../../scripts/lib/drive/driver.ts';
import { claimed, clickAndWait, critique, waitForClaim } from '../support/checklist.ts';
import { marked, markup, waitForMarks } from '../support/seen.ts';
import { BUILDS, expect, launch, test } from '../support/test.ts';

const GMAIL = 'https://mail.google.com';
const PROTON = 'https://mail.proton.me';
const pages = (name: string) => () => readFile(new URL(`../pages/mail/${name}`, import.meta.url), 'utf8');

const PORTAL = 'Our customer portal puts everything residents want in one place.';
const CHATBOT = 'Our chatbot frees up officer time from the first week.';
const SCHEDULING = 'Our scheduling app streamlines every back office and saves 30% of travel costs.';

/** A busy machine takes its time to start readers by itself. */
const SOON = { timeout: 15_000 };

const press = (id: string) => (document.getElementById(id) as HTMLElement).click();

/** Puts the test's own mail clients at the real ones' addresses. */
async function atItsAddress(driver: Driver): Promise<ChromiumDriver> {
  if (!(driver instanceof ChromiumDriver)) throw new Error('Only Chromium can be made to answer for a site.');
  await driver.answerFor(GMAIL, pages('core-gmail.html'));
  await driver.answerFor(PROTON, pages('core-proton.html'));
  return driver;
}

test.beforeEach(({ driver }) => atItsAddress(driver).then(() => undefined));

test('only what the sender writes now is read, of the message that is open', async ({ driver }) => {
  await driver.goto(`${GMAIL}/mail/u/0/?first`);
  const before = await markup(driver.page);
  const popup = await clickAndWait(driver);
  await popup.waitForText('A portal for Ashcombe');
  await popup.waitForText('Dana Field (dana.field@brightquay.example)');
  await popup.waitForText('19 Nov 2026, 09:12');
  const out = [t('mail.left-out.history'), t('mail.left-out.signature')].join(', ');
  await popup.waitForText(t('mail.left-out', { what: out }));
  const claims = (await claimed(popup)).join('\n');
  expect(claims).toContain(PORTAL);
  // The interface, the draft, the reader's own reply, the signature, the history.
  expect(claims).not.toMatch(/90%|40%|70%|99%|80%/);
  await waitForMarks(driver.page, true);
  expect((await marked(driver.page)).join('\n')).not.toMatch(/90%|40%|70%|99%|80%/);
  expect(await markup(driver.page)).toBe(before);
});

test('facts about the sender are said without a verdict', async ({ driver }) => {
  const popup = await critique(driver, `${GMAIL}/mail/u/0/?first`);
  await popup.click(t('mail.facts'));
  await popup.waitForText(t('mail.domain', { domain: 'brightquay.example' }));
  await popup.waitForText(
    t('mail.link-elsewhere', { says: 'brightquay.example', leads: 'click.tracker.example' }),
  );
  await popup.waitForText(t('mail.pixels', { n: 1 }));
});

test('of several messages in view, another can be chosen', async ({ driver }) => {
  const popup = await critique(driver, `${GMAIL}/mail/u/0/?later`);
  await popup.waitForText(t('mail.choose', { n: 3 }));
  await popup.click(/^Pat Sale/);
  await waitForClaim(popup, SCHEDULING);
  await waitForClaim(popup, PORTAL, false);
  await popup.waitForText('Pat Sale (pat@brightquay.example)');
  await expect.poll(async () => (await marked(driver.page)).join('\n')).toContain(SCHEDULING);
  expect(await marked(driver.page)).not.toContain(PORTAL);
});

test('of several messages in frames, the one in view is read, and another can be chosen', async ({
  driver,
}) => {
  const popup = await critique(driver, `${PROTON}/u/0/inbox/1`);
  await popup.waitForText('Lee Broker (lee@reseller.example)');
  await waitForClaim(popup, CHATBOT);
  // The other message, the list and the chat.
  expect((await claimed(popup)).join('\n')).not.toMatch(/45%|66%|77%/);
  await waitForMarks(driver.page, true);

  await popup.click(/^Dana Field/);
  await waitForClaim(popup, PORTAL);
  expect((await claimed(popup)).join('\n')).not.toMatch(/60%|66%|77%/);
  await expect.poll(async () => (await marked(driver.page)).join('\n')).toContain(PORTAL);
  expect(await marked(driver.page)).not.toContain(CHATBOT);

  await driver.page.evaluate(press, 'third');
  await waitForClaim(popup, SCHEDULING);
  await waitForClaim(popup, PORTAL, false);
  await popup.waitForText('Pat Sale (pat@brightquay.example)');
});

test('a message opened without a load is critiqued anew; closed, nothing is left', async ({ driver }) => {
  const popup = await critique(driver, `${GMAIL}/mail/u/0/?first`);
  await driver.page.evaluate(press, 'second');
  await waitForClaim(popup, CHATBOT);
  await waitForClaim(popup, PORTAL, false);
  await popup.waitForText('Lee Broker (lee@reseller.example)');
  await expect.poll(async () => (await marked(driver.page)).join('\n')).toContain(CHATBOT);
  await driver.page.evaluate(press, 'list');
  await popup.waitForText(t('unreadable.no-message.named', { client: 'Gmail' }));
  await waitForMarks(driver.page, false);
  expect(await driver.badge()).toBe('');
});

test('a message whose text is not where it was is said to be there, with what still works', async ({
  driver,
}) => {
  const popup = await critique(driver, `${GMAIL}/mail/u/0/?changed`);
  await popup.waitForText(t('unreadable.mail-changed.named', { client: 'Gmail' }));
  await popup.waitForText(t('unreadable.mail-changed.instead'));
  expect(await popup.controls()).toContain(t('unreadable.document'));
});

test('what a stopped background forgot comes back with the next message', async ({ driver }) => {
  await critique(driver, `${GMAIL}/mail/u/0/?first`);
  await driver.closePopup();
  await driver.stopBackground();
  await driver.page.evaluate(press, 'second');
  await expect.poll(async () => (await marked(driver.page)).join('\n')).toContain(CHATBOT);
  expect(await marked(driver.page)).not.toContain(PORTAL);
});

test('mail on a chosen host gets its number by itself, and no marks', async ({ kind }, info) => {
  // A click on the browser's own question can't be had without a display: here the host is granted beforehand.
  const folder = info.outputPath('extension');
  await cp(BUILDS.chromium, folder, { recursive: true });
  const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'));
  await writeFile(
    `${folder}/manifest.json`,
    JSON.stringify({ ...manifest, host_permissions: [`${GMAIL}/*`] }),
  );
  const driver = await atItsAddress(await launch(kind, info.outputPath('granted'), folder));
  try {
    await driver.goto(`${GMAIL}/mail/u/0/?list`);
    await expect.poll(() => driver.inBackground('typeof chrome').catch(() => '')).toBe('object');
    await driver.inBackground(
      `chrome.storage.local.set({ 'setting:alwaysCheck': ['${GMAIL}/*'] }).then(() => true)`,
    );
    await driver.goto(`${GMAIL}/mail/u/0/?first`);
    await expect.poll(() => driver.badge(), SOON).toMatch(/^[1-3]$/);
    expect(await marked(driver.page)).toEqual([]);
    await driver.page.evaluate(press, 'list');
    await expect.poll(() => driver.badge()).toBe('');
    await driver.page.evaluate(press, 'second');
    await expect.poll(() => driver.badge(), SOON).toMatch(/^[1-3]$/);
    expect(await marked(driver.page)).toEqual([]);

    const popup = await clickAndWait(driver);
    await popup.waitForText(t('mail.always.on', { host: 'mail.google.com' }));
    await waitForMarks(driver.page, true);
  } finally {
    await driver.close();
  }
});

import { readFile } from 'node:fs/promises';
import { t } from '../../../lib/i18n/translate.ts';
import { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import type { Driver } from '../../../scripts/lib/drive/driver.ts';
import { claimed, clickAndWait } from '../support/checklist.ts';
import { marked } from '../support/seen.ts';
import { expect, test } from '../support/test.ts';

const SAVING = 'Councils that use it save up to 45% on call handling.';
const PITCH = `<p>Our customer portal puts everything residents want in one place.</p><p>${SAVING}</p>
<p>Our AI-powered platform will revolutionise your back office from day one, guaranteed.</p>`;

/**
 * Shows a saved page at its address, with a pitch in the last of the frames that hold text and something else in the
 * others.
 */
async function show(driver: Driver, page: string, frames: string): Promise<void> {
  if (!(driver instanceof ChromiumDriver)) throw new Error('Only Chromium can be made to answer for a site.');
  const html = await readFile(new URL(`../../reading/clients/${page}.html`, import.meta.url), 'utf8');
  const address = /saved from url=\(\d+\)(\S+)/.exec(html)?.[1] ?? '';
  await driver.answerFor(new URL(address).origin, async () => html);
  await driver.goto(address);
  await driver.tab.evaluate(
    ([which, pitch]) => {
      const found = [...document.querySelectorAll<HTMLIFrameElement>(which ?? '')];
      for (const [n, frame] of found.entries()) {
        frame.style.cssText = 'width: 600px; height: 250px';
        const inside = frame.contentDocument?.body;
        if (inside) inside.innerHTML = n === found.length - 1 ? (pitch ?? '') : 'Our portal saves 99%.';
      }
    },
    [frames, PITCH],
  );
}

// Its frames forbid scripts, which the page's own are; a reader runs beside them.
test('Proton Mail: a message in a frame that runs no scripts', async ({ driver }) => {
  await show(driver, 'proton/conversation', '[data-testid="content-iframe"]');
  const popup = await clickAndWait(driver);
  await popup.waitForText('Owen Vale (owen.vale@harbourlight.example)');
  await popup.waitForText(t('mail.choose', { n: 2 }));
  const claims = await claimed(popup);
  expect(claims).toContain(SAVING);
  expect(claims.join('\n')).not.toMatch(/99%|Re: One portal/);
  expect(await marked(driver.page)).toContain(SAVING);
});

test('Zimbra: a message in a frame, whose number another frame must know', async ({ driver }) => {
  await show(driver, 'zimbra/classic-pane', '[id$="__body__iframe"]');
  const popup = await clickAndWait(driver);
  await popup.waitForText('Carys Bowen (carys.bowen@atebion.example)');
  expect(await claimed(popup)).toContain(SAVING);
  expect(await marked(driver.page)).toContain(SAVING);
});

test('a mail client that nobody knows: a message in a frame', async ({ driver }) => {
  await show(driver, 'unknown/framed', 'iframe');
  const popup = await clickAndWait(driver);
  await popup.waitForText('Glyn Parry (glyn.parry@cwmwl.example)');
  await popup.waitForText('Cloud first, questions later');
  expect(await claimed(popup)).toContain(SAVING);
  expect(await marked(driver.page)).toContain(SAVING);
});

test('a page about mail is read as a page', async ({ driver }) => {
  await show(driver, 'unknown/page-webmail-product', 'iframe');
  const popup = await clickAndWait(driver);
  expect(await popup.text()).toMatch(/words read on this page/);
});

import { fileURLToPath } from 'node:url';
import { t } from '../../lib/i18n/translate.ts';
import { clickAndWait, pressMarks } from './support/checklist.ts';
import { waitForMarks } from './support/seen.ts';
import { expect, launch, test, uninvited } from './support/test.ts';

const LEAKY = fileURLToPath(new URL('support/leaky', import.meta.url));

test('the watch on the network sees a request from every part of an extension', async ({
  kind,
  site,
}, info) => {
  const driver = await launch(kind, info.outputPath('leaky'), LEAKY);
  await driver.goto(`${site.origin}/pages/pitch.html`);
  const popup = await driver.clickAction();
  await popup.waitForText('all asked');
  await driver.close();
  const seen = uninvited(driver.requests(), site).join('\n');
  for (const part of ['background', 'popup', 'content']) expect(seen).toContain(`leak.invalid/${part}`);
});

test('a page asks for the same things with the extension at work as without', async ({ driver, site }) => {
  const url = `${site.origin}/pages/frames.html`;
  const asked = async (work: () => Promise<void>) => {
    const from = site.asked.length;
    await driver.goto(url);
    await work();
    return site.asked.slice(from).sort();
  };
  const alone = await asked(async () => {});
  const together = await asked(async () => {
    const popup = await clickAndWait(driver);
    await waitForMarks(driver.page, true);
    await popup.click(/save up to 34%/);
    await popup.click(t('action.copy'));
    await pressMarks(popup, true);
    await waitForMarks(driver.page, false);
  });
  const pages = (paths: string[]) => paths.filter((path) => path !== '/favicon.ico');
  expect(pages(together)).toEqual(pages(alone));
});

import { t } from '../../../lib/i18n/translate.ts';
import type { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import { made, openNotebook, take, tick, titles } from '../support/notebook.ts';
import { expect, test } from '../support/people.ts';
import { stored, TEAM } from '../support/team.ts';

/** What the person sees of the second tick: the browser's own word on it, and that the tick has the focus. */
const held = (driver: ChromiumDriver) =>
  driver.tab.evaluate(() => {
    const field = document.activeElement as HTMLInputElement | null;
    return { label: field?.closest('label')?.innerText.trim(), said: field?.validationMessage !== '' };
  });

test('an email is shared with a second tick only, from the notebook and from its report', async ({
  inTeam,
  server,
}) => {
  const {
    drivers: [ann],
    database,
  } = await inTeam('ann');
  const mails = (await made(11)).filter((review) => review.source.type === 'mail');
  expect(mails).toHaveLength(2);
  const sent = (prefix: string) => stored(server, database, prefix);
  const shared = async () => (await sent('reading/')).length;
  const { page } = ann;
  await openNotebook(ann);
  await take(ann, mails);
  const [first = '', second = ''] = await titles(ann);

  await test.step('in the notebook', async () => {
    await tick(ann, first);
    await page.click(t('team.share.heading'));
    await page.waitForText(t('team.share.mail', { n: 1 }));
    await page.click(t('team.share.go'));
    expect(await held(ann)).toEqual({ label: t('team.share.mail', { n: 1 }), said: true });
    await page.waitForText(t('team.share.heading-n', { n: 1 }));
    expect(await shared()).toBe(0);
    await page.press(' ');
    await page.click(t('team.share.go'));
    await page.waitForText(t('team.share.done', { n: 1, team: TEAM }));
    await expect.poll(shared).toBe(1);
  });
  await test.step('on the report, where it is asked again', async () => {
    await page.click(second);
    await page.click(t('team.share.heading'));
    await page.click(t('team.share.go'));
    expect(await held(ann)).toEqual({ label: t('team.share.mail', { n: 1 }), said: true });
    await page.press(' ');
    await page.click(t('team.share.go'));
    await page.waitForText(t('team.share.done', { n: 1, team: TEAM }));
    await expect.poll(shared).toBe(2);
  });
  await test.step('nothing of its text went', async () => {
    expect(await sent('text/')).toEqual([]);
  });
});

import { t } from '../../../lib/i18n/translate.ts';
import type { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import { made, openNotebook, take } from '../support/notebook.ts';
import { expect, shareFirst, test } from '../support/people.ts';
import { fillIn, leave, openSettings, press, stored, TEAM } from '../support/team.ts';
import { writeInto } from '../support/write.ts';

/** What the extension keeps in this browser, and the names of the cookies. */
const keptBy = async (driver: ChromiumDriver): Promise<{ storage: string; cookies: string[] }> => ({
  storage: await driver.tab.evaluate(async () => JSON.stringify(await chrome.storage.local.get())),
  cookies: (await driver.context.cookies()).map(({ name }) => name),
});

test('whoever signs in with a cookie has no password kept, is asked again when it runs out, and is signed out on leaving', async ({
  person,
  server,
}) => {
  const {
    database,
    users: [user = ''],
  } = await server.team(['ann']);
  const password = 'the word of ann';
  await server.server.setPassword(user, password);
  const ann = await person('ann');
  const { page } = ann;
  await openSettings(ann);
  await fillIn(ann, server, database, user);
  await page.click(t('team.join.cookie'));

  await test.step('a wrong password is called that, and a test leaves no session behind', async () => {
    await writeInto(page, t('team.field.password'), 'guessed');
    await press(ann, t('team.join.test'));
    await page.waitForText(t('team.problem.wrong-password'));
    await writeInto(page, t('team.field.password'), password);
    await press(ann, t('team.join.test'));
    await page.waitForText('The connection works.');
    expect((await keptBy(ann)).cookies).toEqual([]);
  });
  await test.step('joined, the cookie is all there is', async () => {
    await press(ann, t('team.join.go'));
    await page.waitForText(t('team.joined', { name: TEAM }));
    await page.waitForText(t('team.up-to-date'));
    const { storage, cookies } = await keptBy(ann);
    expect(cookies).toEqual(['AuthSession']);
    expect(storage).toContain(user);
    expect(storage).not.toContain(password);
  });
  await test.step('what is shared when it has run out waits until she signs in again', async () => {
    await ann.context.clearCookies();
    server.wire.down();
    server.wire.up();
    await openNotebook(ann);
    await page.waitForText(t('team.problem.signed-out'));
    await take(ann, await made(1));
    await shareFirst(ann);
    await page.waitForText(t('team.waiting', { waiting: 1 }));
    await openSettings(ann);
    await writeInto(page, t('team.field.password'), password);
    await page.click(t('team.sign-in'));
    await page.waitForText(t('team.up-to-date'));
    await page.waitForNoText('you shared or took back wait');
    expect((await keptBy(ann)).storage).not.toContain(password);
    expect(await stored(server, database, 'reading/')).toHaveLength(1);
  });
  await test.step('leaving ends the session', async () => {
    await leave(ann);
    await expect.poll(async () => (await keptBy(ann)).cookies).toEqual([]);
  });
});

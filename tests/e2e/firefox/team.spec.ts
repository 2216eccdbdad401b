import { t } from '../../../lib/i18n/translate.ts';
import type { Driver } from '../../../scripts/lib/drive/driver.ts';
import { openServer, type Tried } from '../../team/support/server.ts';
import { critique } from '../support/checklist.ts';
import { listed, made, openNotebook, take, tick, titles } from '../support/notebook.ts';
import { fillIn, join, leave, openSettings, press, stored, TEAM } from '../support/team.ts';
import { expect, launch, test } from '../support/test.ts';
import { writeInto } from '../support/write.ts';

/** What the browser lets the extension do, as it tells it. */
interface Granted {
  origins: string[];
  data_collection: string[];
}
const granted = (driver: Driver): Promise<Granted> =>
  driver.page.evaluate(() => {
    const { permissions } = (globalThis as unknown as { browser: typeof chrome }).browser;
    return permissions.getAll() as unknown as Promise<Granted>;
  });
const HOST = 'http://127.0.0.1/*';
/** As in the manifest. */
const DATA = [
  'authenticationInfo',
  'browsingActivity',
  'personalCommunications',
  'personallyIdentifyingInfo',
  'websiteContent',
];

let server: Tried;
test.beforeAll(async () => {
  server = await openServer();
});
test.afterAll(() => server.close());

test('a team is joined, shared with and left; nothing goes anywhere but to its server', async ({
  kind,
}, info) => {
  const {
    database,
    users: [user = ''],
  } = await server.team(['ann']);
  const driver = await launch(kind, info.outputPath('ann'));
  await openSettings(driver);
  await fillIn(driver, server, database, user);
  await writeInto(driver.page, t('team.field.password'), 'guessed');
  await press(driver, t('team.join.go'));
  await driver.page.waitForText(t('team.problem.wrong-password'));
  await join(driver, server, database, user);
  await openNotebook(driver);
  await take(driver, await made(1));
  const [title = ''] = await titles(driver);
  await tick(driver, title);
  await driver.page.click(t('team.share.heading'));
  await driver.page.click(t('team.share.go'));
  await driver.page.waitForText(t('team.share.done', { n: 1, team: TEAM }));
  const shared = async () => (await stored(server, database, 'reading/')).length;
  await expect.poll(shared).toBe(1);
  await expect.poll(() => listed(driver)).toContain(TEAM);
  await openSettings(driver);
  await leave(driver);
  await driver.close();
  const asked = driver.requests().filter(({ from }) => from.includes('-extension://'));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ url }) => !url.startsWith(server.url))).toEqual([]);
});

test('signing in with a cookie keeps no password, and leaving ends the session', async ({ kind }, info) => {
  const {
    database,
    users: [user = ''],
  } = await server.team(['ann']);
  const password = 'the word of ann';
  await server.server.setPassword(user, password);
  const driver = await launch(kind, info.outputPath('ann'));
  await openSettings(driver);
  await fillIn(driver, server, database, user);
  await writeInto(driver.page, t('team.field.password'), password);
  await driver.page.click(t('team.join.cookie'));
  await press(driver, t('team.join.go'));
  await driver.page.waitForText(t('team.joined', { name: TEAM }));
  await driver.page.waitForText(t('team.up-to-date'));
  const kept = () =>
    driver.page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { browser: typeof chrome }).browser;
      return JSON.stringify(await storage.local.get());
    });
  expect(await kept()).toContain(user);
  expect(await kept()).not.toContain(password);
  // Another page, as the next day.
  await openNotebook(driver);
  await driver.page.waitForText(t('team.up-to-date'));
  await openSettings(driver);
  await driver.page.click(t('team.leave'));
  const { requests } = server.wire;
  await driver.page.click(t('team.leave.go'));
  await driver.page.waitForText(t('team.settings.none'));
  await expect.poll(() => server.wire.requests).toBeGreaterThan(requests);
  await driver.close();
});

test('a host stays granted while the team or the mail there wants it, data while there is a team', async ({
  kind,
  site,
}, info) => {
  const driver = await launch(kind, info.outputPath('ann'));
  const {
    database,
    users: [user = ''],
  } = await server.team(['ann']);
  const host = 'http://127.0.0.1';
  const checkMail = async () => {
    const popup = await critique(driver, `${site.origin}/pages/mail/core-roundcube.html?first`);
    await popup.click(t('mail.always', { host }));
    await popup.waitForText(t('mail.always.on', { host }));
    await driver.closePopup();
  };
  const stopChecking = async () => {
    await openSettings(driver);
    await driver.page.click(t('sites.stop-one', { host }));
    await driver.page.waitForText(t('sites.none'));
  };
  const goAway = async () => {
    await openSettings(driver);
    await leave(driver);
  };
  await checkMail();
  await openSettings(driver);
  expect(await granted(driver)).toMatchObject({ origins: [HOST], data_collection: [] });
  await join(driver, server, database, user);
  expect(await granted(driver)).toMatchObject({ origins: [HOST], data_collection: DATA });
  await stopChecking();
  expect((await granted(driver)).origins).toEqual([HOST]);
  await press(driver, t('team.retry'));
  await driver.page.waitForText(t('team.up-to-date'));

  await test.step('taken back in the browser’s own settings, nothing is sent until it is allowed again', async () => {
    await driver.page.evaluate((data_collection) => {
      const { permissions } = (globalThis as unknown as { browser: typeof chrome }).browser;
      return permissions.remove({ data_collection } as object);
    }, DATA);
    server.wire.down();
    server.wire.up();
    const { requests } = server.wire;
    await driver.page.waitForText(t('team.problem.no-permission'));
    await press(driver, t('team.retry'));
    await driver.page.waitForText(t('team.up-to-date'));
    expect(server.wire.requests).toBeGreaterThan(requests);
  });

  await checkMail();
  await goAway();
  await expect.poll(async () => (await granted(driver)).data_collection).toEqual([]);
  expect((await granted(driver)).origins).toEqual([HOST]);
  await stopChecking();
  await expect.poll(async () => (await granted(driver)).origins).toEqual([]);

  await join(driver, server, database, user);
  await goAway();
  await expect.poll(() => granted(driver)).toMatchObject({ origins: [], data_collection: [] });

  await test.step('what was granted for a test alone goes with the page', async () => {
    await fillIn(driver, server, database, user);
    await writeInto(driver.page, t('team.field.password'), user);
    await press(driver, t('team.join.test'));
    await driver.page.waitForText('The connection works.');
    expect(await granted(driver)).toMatchObject({ origins: [HOST], data_collection: DATA });
    await driver.goto('about:blank');
    await openSettings(driver);
    await expect.poll(() => granted(driver)).toMatchObject({ origins: [], data_collection: [] });
  });
  await driver.close();
});

import { t } from '../../../lib/i18n/translate.ts';
import { openServer, type Tried } from '../../team/support/server.ts';
import { listed, made, openNotebook, take, tick, titles } from '../support/notebook.ts';
import { fillIn, join, openSettings, press, TEAM, writeInto } from '../support/team.ts';
import { expect, launch, test } from '../support/test.ts';

let server: Tried;
test.beforeAll(async () => {
  server = await openServer();
});
test.afterAll(() => server.close());

test('a team is joined, shared with and left; nothing goes anywhere but to its server', async ({
  kind,
}, info) => {
  test.setTimeout(120_000);
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
  const stored = async () => JSON.stringify(await server.server.get(`/${database}/_all_docs`));
  await expect.poll(stored, { timeout: 20_000 }).toContain('reading/');
  await expect.poll(() => listed(driver)).toContain(TEAM);
  await openSettings(driver);
  await driver.page.click(t('team.leave'));
  await driver.page.click(t('team.leave.go'));
  await driver.page.waitForText(t('team.settings.none'));
  await driver.close();
  const asked = driver.requests().filter(({ from }) => from.includes('-extension://'));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ url }) => !url.startsWith(server.url))).toEqual([]);
});

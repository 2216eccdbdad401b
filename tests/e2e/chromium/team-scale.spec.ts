import { t } from '../../../lib/i18n/translate.ts';
import type { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import { openServer, type Tried } from '../../team/support/server.ts';
import { grownTeam } from '../support/many.ts';
import { openNotebook } from '../support/notebook.ts';
import { fillIn, grantedBuild, openSettings } from '../support/team.ts';
import { expect, launch, test } from '../support/test.ts';
import { writeInto } from '../support/write.ts';

/** TEAM_REVIEWS=10000 tries it at full size; that takes minutes, most of them to fill the server. */
const REVIEWS = Number(process.env.TEAM_REVIEWS ?? 300);
const PEOPLE = 50;
/** How often it is searched on the way. */
const SEARCHES = 12;

let server: Tried;
test.beforeAll(async () => {
  server = await openServer();
});
test.afterAll(() => server.close());

/** In the page: keeps the longest time in which nothing else could be done, in milliseconds. */
function watchPauses(): void {
  const seen = { longest: 0, over: [] as number[] };
  Object.assign(globalThis, { seen });
  let last = performance.now();
  const beat = () => {
    const now = performance.now();
    seen.longest = Math.max(seen.longest, now - last);
    if (now - last > 200) seen.over.push(Math.round(now - last));
    last = now;
    setTimeout(beat, 0);
  };
  beat();
}

test('the first replication of a grown team says how far it is, and the notebook is of use meanwhile', async ({
  kind,
}, info) => {
  test.setTimeout(20 * 60_000);
  const { database, users, documents } = await grownTeam(server, { reviews: REVIEWS, people: PEOPLE });
  const build = await grantedBuild(info.outputPath('granted'));
  const driver = (await launch(kind, info.outputPath('new'), build)) as ChromiumDriver;
  const figures: Record<string, unknown> = { reviews: REVIEWS, people: PEOPLE, documents };
  const [user = ''] = users;
  await openSettings(driver);
  await fillIn(driver, server, database, user);
  await writeInto(driver.page, t('team.field.password'), user);
  const started = Date.now();
  const [bytes, requests] = [server.wire.bytes, server.wire.requests];
  await driver.page.click(t('team.join.go'));
  await driver.page.waitForText('You joined');
  await openNotebook(driver);
  const { tab } = driver;
  await tab.evaluate(watchPauses);
  const heading = () => tab.evaluate(() => document.querySelector('.found [role=status]')?.textContent ?? '');

  const bars: number[] = [];
  const searches: { rows: string; took: number }[] = [];
  let pictures = 0;
  const state = () =>
    tab.evaluate(() => document.querySelector('.team-lines [data-phase]')?.textContent ?? '');
  for (;;) {
    const bar = await tab.evaluate(() => {
      const found = document.querySelector<HTMLProgressElement>('.team-lines progress');
      return found && found.value / found.max;
    });
    if (bar !== null && bar !== undefined) bars.push(bar);
    if ((await state()).startsWith(t('team.up-to-date'))) break;
    if (bar && (await tab.locator('.reviews tbody tr').count()) > 20 && bar > searches.length / SEARCHES) {
      const began = Date.now();
      await tab.locator('input[type=search]').fill('tidewell');
      await tab.waitForFunction(() =>
        /^\d[\d,]* of /.test(document.querySelector('.found [role=status]')?.textContent ?? ''),
      );
      searches.push({ rows: await heading(), took: Date.now() - began });
      if (searches.length % 4 === 2)
        await tab.screenshot({ path: info.outputPath(`during-${++pictures}.png`) });
      await tab.locator('input[type=search]').fill('');
    }
    await new Promise((go) => setTimeout(go, 250));
    if (Date.now() - started > 15 * 60_000) throw new Error(`Still ${await state()}`);
  }
  figures.seconds = (Date.now() - started) / 1000;
  await expect.poll(heading, { timeout: 120_000 }).toContain(REVIEWS.toLocaleString('en-GB'));
  figures.untilListed = (Date.now() - started) / 1000;
  await new Promise((go) => setTimeout(go, 3000));
  figures.pauses = await tab.evaluate(() => (globalThis as unknown as { seen: object }).seen);
  figures.searches = searches;
  figures.bars = [bars.length, bars[0], bars.at(-1)];
  figures.megabytes = (server.wire.bytes - bytes) / 1e6;
  figures.requests = server.wire.requests - requests;
  await tab.screenshot({ path: info.outputPath('after.png') });
  if (process.env.TEAM_REVIEWS) console.log(JSON.stringify(figures));
  await driver.close();
  expect(bars).toEqual(bars.toSorted((a, b) => a - b));
});

import { t } from '../../../lib/i18n/translate.ts';
import type { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import { grownTeam } from '../support/many.ts';
import { made, openNotebook, take } from '../support/notebook.ts';
import { expect, test } from '../support/people.ts';
import { enter, leave, stored, TEAM } from '../support/team.ts';

const REVIEWS = 250;
/** Documents looked at in one step (replica.ts): no more than these are fetched again by whoever was ended meanwhile. */
const STEP = 200;

/** How the exchange stands, as it is kept. */
const state = (driver: ChromiumDriver) =>
  driver.tab.evaluate(async () => {
    const all = (await chrome.storage.local.get()) as Record<string, Record<string, unknown>>;
    const key = Object.keys(all).find((name) => name.startsWith('team-state:'));
    return (key ? all[key] : undefined) as { phase: string; upToDate: string; waiting: number } | undefined;
  });

/** Has the background's timer ring now. */
const ring = (driver: ChromiumDriver) =>
  driver.tab.evaluate(() => chrome.alarms.create('teams', { when: Date.now() }));

/** Rings and ends the background again and again, each time a little later, until `done`; says how often it was ended. */
async function endless(driver: ChromiumDriver, done: () => Promise<boolean>): Promise<number> {
  // A page that exchanges nothing itself.
  await driver.goto(`${driver.origin}/document.html`);
  for (let times = 0; times < 60; times++) {
    await ring(driver);
    await new Promise((go) => setTimeout(go, 100 + 60 * times));
    if (await done()) return times;
    await driver.stopBackground();
  }
  throw new Error(`It never came to an end: ${JSON.stringify(await state(driver))}`);
}

test('a background that is ended at any moment goes on where it was, and neither repeats nor loses', async ({
  person,
  server,
}) => {
  const { database, users, documents } = await grownTeam(server, { reviews: REVIEWS, people: 5 });
  const [user = ''] = users;
  const ann = await person('ann');
  const whole = await test.step('fetched in one go, to know what that costs', async () => {
    const before = server.wire.bytes;
    await enter(ann, server, database, user);
    await expect.poll(async () => (await state(ann))?.upToDate).not.toBe('');
    await leave(ann);
    return server.wire.bytes - before;
  });
  await test.step('fetched while the background is ended over and over', async () => {
    const before = server.wire.bytes;
    await enter(ann, server, database, user);
    const ends = await endless(ann, async () => (await state(ann))?.upToDate !== '');
    expect(ends).toBeGreaterThan(2);
    const again = (ends * STEP) / documents;
    expect(server.wire.bytes - before).toBeLessThan(whole * (1.5 + again));
    await openNotebook(ann);
    await ann.page.waitForText(t('team.up-to-date'));
    await ann.page.waitForText(t('notebook.count', { n: REVIEWS }));
  });
});

test('what was shared just before the page is closed is sent once, however often the background is ended', async ({
  inTeam,
  server,
}) => {
  const {
    drivers: [ann],
    database,
  } = await inTeam('ann');
  await openNotebook(ann);
  await take(ann, await made(REVIEWS));
  server.wire.down();
  await ann.tab.locator('thead input').check();
  await ann.page.click(t('team.share.heading'));
  await ann.tab.locator('dialog input[required]').check();
  await ann.page.click(t('team.share.go'));
  await ann.page.waitForText(t('team.share.done', { n: 100, team: TEAM }));
  expect(await state(ann)).toMatchObject({ waiting: 100 });
  await ann.goto(`${ann.origin}/document.html`);
  server.wire.up();
  expect(await endless(ann, async () => (await state(ann))?.waiting === 0)).toBeGreaterThan(1);
  const there = await stored(server, database);
  // These and the rules.
  expect(await stored(server, database, 'reading/')).toHaveLength(100);
  expect(there).toHaveLength(101);
  expect(there.filter(({ rev }) => !rev.startsWith('1-'))).toEqual([]);
});

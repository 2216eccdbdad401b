import { t } from '../../../lib/i18n/translate.ts';
import type { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import type { View } from '../../../scripts/lib/drive/view.ts';
import { openServer, type Tried } from '../../team/support/server.ts';
import { critique } from './checklist.ts';
import { openNotebook, tick, titles } from './notebook.ts';
import { grantedBuild, join, TEAM } from './team.ts';
import { expect, launch, test as plain } from './test.ts';
import { writeInto } from './write.ts';

type InTeam = (...names: string[]) => Promise<{
  /** One for each name: whoever names one person takes one. */
  drivers: [ChromiumDriver, ChromiumDriver];
  database: string;
  users: [string, string];
}>;

export { expect };

interface Fixtures {
  /** The build under test, for which nobody needs to answer the browser's question. */
  build: string;
  /** Somebody with a browser of their own; what it asked for is held against the first promise. */
  person(name: string): Promise<ChromiumDriver>;
  /** People with a browser each, all in one new team. */
  inTeam: InTeam;
}

/** Tests with a team's server, and several people with a Chromium each. */
export const test = plain.extend<Fixtures, { server: Tried }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixture's needs from this pattern.
    async ({}, use) => {
      const server = await openServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixture's needs from this pattern.
  build: async ({}, use, info) => use(await grantedBuild(info.outputPath('granted'))),
  person: async ({ build, server, kind }, use, info) => {
    expect(kind).toBe('chromium');
    server.wire.up();
    const people: ChromiumDriver[] = [];
    await use(async (name) => {
      const driver = (await launch('chromium', info.outputPath(name), build)) as ChromiumDriver;
      people.push(driver);
      return driver;
    });
    for (const driver of people) await driver.close();
    // The first promise: to the team's own server, and nowhere else.
    const asked = people
      .flatMap((driver) => driver.requests())
      .filter(({ from }) => from.includes('-extension://'));
    expect(asked.filter(({ url }) => !url.startsWith(server.url))).toEqual([]);
  },
  inTeam: ({ person, server }, use) =>
    use(async (...names) => {
      const { database, users } = await server.team(names);
      const drivers: ChromiumDriver[] = [];
      for (const [i, name] of names.entries()) {
        const driver = await person(name);
        drivers.push(driver);
        await join(driver, server, database, users[i] ?? '');
      }
      return { drivers, database, users } as Awaited<ReturnType<InTeam>>;
    }),
});

/** Saves a review of a page from the popup and shares it from the notebook, which is open then. */
export async function shareOf(driver: ChromiumDriver, page: string): Promise<void> {
  const popup = await critique(driver, page);
  await popup.click(t('review.save'));
  await popup.press('Enter');
  await popup.waitForText(t('review.saved-now'));
  await driver.closePopup();
  await openNotebook(driver);
  await shareFirst(driver);
}

/** Selects the first review of the notebook that is open and shares it. */
export async function shareFirst(driver: ChromiumDriver): Promise<void> {
  const [title = ''] = await titles(driver);
  await tick(driver, title);
  await driver.page.click(t('team.share.heading'));
  await driver.page.waitForText(t('team.share.text-stays'));
  await driver.page.click(t('team.share.go'));
  await driver.page.waitForText(t('team.share.done', { n: 1, team: TEAM }));
}

/** Adds a tag to what is selected in the notebook. */
export async function addTag({ page }: ChromiumDriver, tag: string): Promise<void> {
  await page.click(t('selection.tag'));
  await writeInto(page, t('tag.add'), tag);
  await page.click(t('tag.add-go'));
}

/** In a popup, judges a check, and stops short of keeping that. */
export async function judge(popup: View, verdict: 'asked' | 'answered', words: string): Promise<void> {
  await popup.click(t('review.judge-what', { what: t('check.user-needs.name') }));
  await popup.click(t(`review.verdict.${verdict}`));
  await writeInto(popup, t(verdict === 'answered' ? 'review.answer' : 'review.note'), words);
}

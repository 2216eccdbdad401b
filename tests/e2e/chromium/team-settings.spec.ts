import { readFile } from 'node:fs/promises';
import { t } from '../../../lib/i18n/translate.ts';
import { invitationFile, invitationLink } from '../../../lib/team/invitation.ts';
import type { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import { hold } from '../support/document.ts';
import { fileOf, listed, made, openNotebook, take } from '../support/notebook.ts';
import { expect, shareFirst, test } from '../support/people.ts';
import { openSettings, press, TEAM, waitForShared } from '../support/team.ts';
import { writeInto } from '../support/write.ts';

/** What stands in the fields for joining, by their labels. */
const filled = (driver: ChromiumDriver) =>
  driver.tab.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('.join > div:not(.invited) input')].map((field) => [
        field.labels?.[0]?.innerText ?? '',
        field.value,
      ]),
    ),
  );
const focused = (driver: ChromiumDriver) =>
  driver.tab.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.innerText);

test('one invites by a file, another joins by it, dropped, chosen or pasted; what is no invitation changes nothing', async ({
  inTeam,
  person,
  server,
}) => {
  const {
    drivers: [ann],
    database,
  } = await inTeam('ann');
  await openSettings(ann);
  const [download] = await Promise.all([
    ann.tab.waitForEvent('download'),
    ann.page.click(t('team.invitation.save')),
  ]);
  expect(download.suggestedFilename()).toBe('pitchcheck-team.json');
  const file = await readFile(await download.path(), 'utf8');
  const invitation = { url: server.url, database, name: TEAM, user: '' };
  expect(file).toBe(invitationFile(invitation));

  const ben = await person('ben');
  const { page } = ben;
  const empty = Object.fromEntries(
    (['url', 'database', 'name', 'user', 'password'] as const).map((field) => [t(`team.field.${field}`), '']),
  );
  const invited = {
    ...empty,
    [t('team.field.url')]: server.url,
    [t('team.field.database')]: database,
    [t('team.field.name')]: TEAM,
  };
  await openSettings(ben);
  await page.click(t('team.join'));
  await test.step('what is none, or leads nowhere safe', async () => {
    const plain = invitationLink({ ...invitation, url: 'http://couch.example' });
    await writeInto(page, t('team.join.invitation'), plain);
    await page.waitForText(t('team.invitation.not-https'));
    await writeInto(page, t('team.join.invitation'), 'pitchcheck-team:AAAA');
    await page.waitForText(t('team.invitation.not-an-invitation'));
    const newer = JSON.stringify({ ...JSON.parse(file), version: 9 });
    await ben.tab.setInputFiles('.invited input[type=file]', fileOf('newer.json', newer));
    await page.waitForText(t('team.invitation.newer'));
    expect(await filled(ben)).toEqual(empty);
  });
  await test.step('chosen', async () => {
    await ben.tab.setInputFiles('.invited input[type=file]', fileOf('team.json', file));
    await page.waitForText(t('team.join.taken'));
    expect(await filled(ben)).toEqual(invited);
    // What is missing is asked for next.
    expect(await focused(ben)).toBe(t('team.field.user'));
  });
  await test.step('dropped', async () => {
    await openSettings(ben);
    await page.click(t('team.join'));
    await (await hold(ben, fileOf('team.json', file))).drop();
    await page.waitForText(t('team.join.taken'));
    expect(await filled(ben)).toEqual(invited);
  });
  await test.step('each field that is wrong is named, and has the focus', async () => {
    await press(ben, t('team.join.go'));
    await page.waitForText(t('team.join.no-user'));
    expect(await focused(ben)).toBe(t('team.field.user'));
    await writeInto(page, t('team.field.user'), 'ben');
    await press(ben, t('team.join.go'));
    await page.waitForText(t('team.join.no-password'));
    expect(await focused(ben)).toBe(t('team.field.password'));
  });
});

test('whoever leaves and keeps the reviews reads them still, shares nothing more, and removes them later', async ({
  inTeam,
  server,
}) => {
  const {
    drivers: [ann, ben],
  } = await inTeam('ann', 'ben');
  await openNotebook(ann);
  await take(ann, await made(1));
  await shareFirst(ann);
  await openNotebook(ben);
  await waitForShared(ben);
  await openSettings(ben);
  await ben.page.click(t('team.leave'));
  await ben.page.click(t('team.cancel'));
  expect(await ben.tab.evaluate(() => document.activeElement?.textContent)).toBe(t('team.leave'));
  await ben.page.click(t('team.leave'));
  await ben.page.click(t('team.leave.remove'));
  await ben.page.waitForText(t('team.leave.stays'));
  await ben.page.click(t('team.leave.go'));
  await ben.page.waitForText(t('team.left'));
  // Whoever leaves is where it is said, and not at the end of the page.
  expect(await ben.tab.evaluate(() => document.activeElement?.id)).toBe('teams');

  await openNotebook(ben);
  await ben.page.waitForText(t('team.left'));
  expect(await listed(ben)).toContain(TEAM);
  // Were anything sent or fetched, it would be said that the server does not answer.
  server.wire.down();
  await ben.tab.locator('thead input').check();
  expect(await ben.page.controls()).not.toContain(t('team.share.heading'));
  const secrets = await ben.tab.evaluate(async () => Object.keys(await chrome.storage.local.get()));
  expect(secrets.filter((key) => key.startsWith('team-secret'))).toEqual([]);
  expect(await ben.page.text()).not.toContain(t('team.problem.unreachable'));

  await openSettings(ben);
  await ben.page.click(t('team.leave.remove-left'));
  await ben.page.click(t('team.leave.remove-go'));
  await ben.page.waitForText(t('team.settings.none'));
  await openNotebook(ben);
  await ben.page.waitForText(t('notebook.none.heading'));
});

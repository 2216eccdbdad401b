import { t } from '../../../lib/i18n/translate.ts';
import { violations } from '../support/axe.ts';
import { clickAndWait, critique } from '../support/checklist.ts';
import { preferInTab } from '../support/document.ts';
import { listed, made, openNotebook, take, tick, titles } from '../support/notebook.ts';
import { addTag, expect, judge, shareFirst, shareOf, test } from '../support/people.ts';
import { fillIn, leave, openSettings, stored, TEAM, waitForShared } from '../support/team.ts';
import { writeInto } from '../support/write.ts';

test('what one shares and judges, the other sees within seconds, and where they differ both see', async ({
  inTeam,
  site,
}) => {
  const {
    drivers: [ann, ben],
    users,
  } = await inTeam('ann', 'ben');
  const page = `${site.origin}/pages/pitch.html`;
  await openNotebook(ben);
  await ben.page.waitForText(t('team.up-to-date'));

  await test.step('Ann saves it, judges it and shares it', async () => {
    const popup = await critique(ann, page);
    await popup.click(t('review.save'));
    await popup.waitFor('the field', () => document.activeElement?.id === 'reviewer-name');
    await popup.evaluate(() => document.execCommand('insertText', false, 'Ann Lee'));
    await popup.press('Enter');
    await popup.waitForText(t('review.saved-now'));
    await judge(popup, 'answered', 'They interviewed 30 residents.');
    await popup.click(t('review.keep'));
    await popup.waitForText(t('review.said'));
    await ann.closePopup();
    await openNotebook(ann);
    await shareFirst(ann);
  });
  await test.step('Ben, whose notebook is open, sees it', async () => {
    await waitForShared(ben);
    expect(await listed(ben)).toContain(TEAM);
    await ben.page.waitForText(t('team.activity-new', { n: 2 }));
    expect(await listed(ben)).toContain(t('team.new-mark'));
    await ben.page.click(t('team.activity-new', { n: 2 }));
    await ben.page.waitForText(t('judgement.answered-undated', { by: users[0] }));
  });
  await test.step('Ben judges it otherwise, and is told where that goes', async () => {
    await ben.newTab(page);
    const popup = await clickAndWait(ben);
    await popup.waitForText(`Saved by ${users[0]}`);
    await judge(popup, 'asked', 'On the phone.');
    await popup.waitForText(t('team.say.goes', { teams: TEAM }));
    await writeInto(popup, t('review.name'), 'Ben Price');
    await popup.click(t('review.keep'));
    await popup.waitForText(t('review.said'));
    await ben.closePopup();
    await ben.closeTab();
  });
  await test.step('Ann sees that they differ and whom to ask', async () => {
    const differ = `${t('team.say.asked', { n: 1 })}, ${t('team.say.answered', { n: 1 })}`;
    await ann.page.waitFor(
      'the disagreement',
      () => document.querySelector('.row-note strong:not(.new)') !== null,
    );
    const text = await listed(ann);
    expect(text.includes(differ) || text.includes(differ.split(', ').reverse().join(', '))).toBe(true);
    expect(text).toContain(t('team.ask-next', { by: users[1] }));
  });
  await test.step('axe finds nothing on the notebook, the settings and the report', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await preferInTab(ann, scheme);
      await ann.page.waitForText(t('team.activity-new', { n: 1 }));
      expect(await violations(ann.page), scheme).toEqual([]);
    }
    const report = await ann.page.evaluate(
      () => document.querySelector<HTMLAnchorElement>('.reviews th a')?.href ?? '',
    );
    await ann.goto(report);
    await ann.page.click(t('team.share.heading'));
    await ann.page.waitForText('On the phone.');
    await ann.page.waitForText(t('team.differences'));
    await ann.page.waitForText(t('team.ask-next', { by: users[1] }));
    await ann.page.waitForText(`${t('check.user-needs.name')}: 1 says`);
    expect(await violations(ann.page)).toEqual([]);
    await openSettings(ann);
    await ann.page.click(t('team.join'));
    expect(await violations(ann.page)).toEqual([]);
  });
});

test('a wrong password, a wrong address and no such database are each said, with what to do', async ({
  person,
  server,
}) => {
  const {
    database,
    users: [user = ''],
  } = await server.team(['ann']);
  const ann = await person('ann');
  await openSettings(ann);
  await fillIn(ann, server, database, user);
  await writeInto(ann.page, t('team.field.password'), 'guessed');
  await ann.page.click(t('team.join.test'));
  await ann.page.waitForText(t('team.problem.wrong-password'));
  await writeInto(ann.page, t('team.field.password'), user);
  await ann.page.click(t('team.join.test'));
  await ann.page.waitForText('The connection works.');
  await writeInto(ann.page, t('team.field.database'), 'nothing-here');
  await ann.page.click(t('team.join.go'));
  await ann.page.waitForText(t('team.problem.no-database'));
  await writeInto(ann.page, t('team.field.url'), 'http://couch.example');
  await ann.page.click(t('team.join.go'));
  await ann.page.waitForText(t('team.address.not-https'));
  await ann.page.waitForText(t('team.settings.none'));
});

test('with no page of its own open, what one judges is sent all the same, and a timer fetches', async ({
  inTeam,
  server,
  site,
}) => {
  const {
    drivers: [ann],
    database,
  } = await inTeam('ann');
  const page = `${site.origin}/pages/pitch.html`;
  await shareOf(ann, page);
  await ann.page.waitForText(t('team.up-to-date'));
  const again = await critique(ann, page);
  await judge(again, 'asked', 'On the phone.');
  await again.waitForText(t('team.say.goes', { teams: TEAM }));
  await again.click(t('review.keep'));
  await again.waitForText(t('review.said'));
  const said = async () => (await stored(server, database, 'entry/')).length;
  await expect.poll(said).toBeGreaterThan(0);
  const timer = await ann.inBackground(
    `chrome.alarms.getAll().then((all) => all.map(({ name }) => name).join())`,
  );
  expect(timer).toBe('teams');
});

test('a password changed on the server is asked for, and what waited is sent', async ({ inTeam, server }) => {
  const {
    drivers: [ann, ben],
    users: [user],
  } = await inTeam('ann', 'ben');
  await openNotebook(ben);
  await openNotebook(ann);
  await take(ann, await made(1));
  await server.server.setPassword(user, 'another');
  server.wire.down();
  server.wire.up();
  await ann.page.waitForText(t('team.problem.wrong-password'));
  await shareFirst(ann);
  await openSettings(ann);
  await ann.page.waitForText(t('team.problem.wrong-password'));
  await writeInto(ann.page, t('team.field.password'), 'another');
  await ann.page.click(t('team.sign-in'));
  await ann.page.waitForText(t('team.up-to-date'));
  await waitForShared(ben);
});

test('offline is said, what is shared meanwhile waits, and is delivered when the server is back', async ({
  inTeam,
  server,
}) => {
  const {
    drivers: [ann, ben],
  } = await inTeam('ann', 'ben');
  await openNotebook(ben);
  await openNotebook(ann);
  await take(ann, await made(1));
  await ann.page.waitForText(t('team.up-to-date'));
  server.wire.down();
  await ann.page.waitForText(t('team.problem.unreachable'));
  await ann.page.waitForText('Since ');
  await shareFirst(ann);
  await ann.page.waitForText('you shared or took back wait');
  server.wire.up();
  await waitForShared(ben);
  await expect.poll(() => ann.page.text()).toContain(t('team.up-to-date'));
  expect(await ann.page.text()).not.toContain('you shared or took back wait');
});

test('markup in a review from the team is text, and leaving takes the team’s reviews away', async ({
  inTeam,
}) => {
  const {
    drivers: [ann, ben],
  } = await inTeam('ann', 'ben');
  await openNotebook(ann);
  await take(ann, await made(1));
  const [title = ''] = await titles(ann);
  await tick(ann, title);
  await addTag(ann, '<img src=x onerror=alert(1)>');
  await ann.page.waitForText('<img src=x');
  await tick(ann, title);
  await shareFirst(ann);

  await openNotebook(ben);
  await ben.page.waitForText('<img src=x onerror=alert(1)>');
  await ben.page.waitForText(title);
  expect(await ben.page.evaluate(() => document.querySelectorAll('main img').length)).toBe(0);

  // With the notebook still open in its tab.
  await ben.newTab(`${ben.origin}/options.html`);
  await leave(ben);
  await ben.page.waitForText(t('team.gone', { name: TEAM }));
  await ben.closeTab();
  await ben.page.waitForText(t('notebook.none.heading'));
  const kept = await ben.tab.evaluate(async () => [
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...Object.keys(await chrome.storage.local.get()),
  ]);
  expect(kept.filter((name) => /team-/.test(name))).toEqual([]);
});

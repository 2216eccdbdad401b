import { t } from '../../../lib/i18n/translate.ts';
import { made, openNotebook, take, tick, titles } from '../support/notebook.ts';
import { addTag, expect, shareFirst, test } from '../support/people.ts';
import { TEAM, waitForShared } from '../support/team.ts';

test('what came since the last visit is marked and found, and read by a click; the team filters too', async ({
  inTeam,
}) => {
  const {
    drivers: [ann, ben],
    users,
  } = await inTeam('ann', 'ben');
  await openNotebook(ann);
  await take(ann, await made(3));
  await ann.tab.locator('thead input').check();
  await ann.page.click(t('team.share.heading'));
  await ann.page.click(t('team.share.go'));
  await ann.page.waitForText(t('team.share.done', { n: 3, team: TEAM }));

  await openNotebook(ben);
  await ben.page.waitForText(t('notebook.count', { n: 3 }));
  await take(ben, (await made(4)).slice(3));
  await ben.page.waitForText(t('notebook.count', { n: 4 }));
  await ben.goto('about:blank');

  await ann.page.click(t('selection.clear'));
  const [title = ''] = await titles(ann);
  await tick(ann, title.replace(` ${TEAM}`, ''));
  await addTag(ann, 'shortlist');
  await ann.page.waitForText(t('done.tag', { tag: 'shortlist', n: 1 }));
  await expect.poll(() => ann.page.text()).toContain(t('team.up-to-date'));

  await openNotebook(ben);
  const heading = t('team.activity-new', { n: 1 });
  await ben.page.waitForText(heading);
  await ben.page.click(heading);
  await ben.page.waitForText(t('team.did.tag', { by: users[0], tag: 'shortlist' }));
  await ben.page.click(t('filter.heading'));
  await ben.page.click(t('team.filter.unread'));
  await ben.page.waitForText(t('notebook.found', { n: 1, all: 4 }));
  await ben.page.click(t('team.filter.unread'));
  await ben.tab.getByLabel(t('team.filter'), { exact: true }).selectOption(TEAM);
  await ben.page.waitForText(t('notebook.found', { n: 3, all: 4 }));
  await ben.page.click(t('team.mark-seen'));
  await ben.page.waitFor('the marks to go', () => document.querySelector('.new') === null);
  expect(await ben.tab.evaluate(() => document.activeElement?.id)).toBe('title');
  await openNotebook(ben);
  await ben.page.waitForText(t('team.activity'));
  await ben.page.waitForText(t('team.up-to-date'));
  expect(await ben.page.evaluate(() => document.querySelector('.new'))).toBe(null);
});

test('a word costs less than 5 kB for whoever says it, and for whoever hears it, in a real browser too', async ({
  inTeam,
  server,
}) => {
  const {
    drivers: [ann, ben],
  } = await inTeam('ann', 'ben');
  await openNotebook(ben);
  await openNotebook(ann);
  await take(ann, await made(1));
  await shareFirst(ann);
  await waitForShared(ben);
  const quiet = async () => {
    for (let before = -1; before !== server.wire.bytes; ) {
      before = server.wire.bytes;
      await new Promise((go) => setTimeout(go, 1500));
    }
    return { bytes: server.wire.bytes, requests: server.wire.requests };
  };
  const before = await quiet();
  await addTag(ann, 'shortlist');
  await ben.page.waitForText('shortlist');
  const after = await quiet();
  // Both ways, heads of requests and all, over one wire.
  expect(after.bytes - before.bytes).toBeLessThan(2 * 5000);
  expect(after.requests - before.requests).toBeLessThanOrEqual(8);
});

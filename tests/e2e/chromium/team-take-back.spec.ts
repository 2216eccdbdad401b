import { t } from '../../../lib/i18n/translate.ts';
import { violations } from '../support/axe.ts';
import { listed, made, openNotebook, take, titles } from '../support/notebook.ts';
import { expect, shareFirst, test } from '../support/people.ts';
import { join, TEAM, waitForShared } from '../support/team.ts';

test('what one shared is taken back on its report, and is gone from the other’s notebook until it is shared again', async ({
  person,
  server,
}) => {
  // The npm server loses deletions where there are rules (docs/decisions/010).
  const { database, users } = await server.team(['ann', 'ben'], { rules: server.isCouch });
  const [ann, ben] = [await person('ann'), await person('ben')];
  await join(ann, server, database, users[0] ?? '');
  await join(ben, server, database, users[1] ?? '');
  await openNotebook(ben);
  await openNotebook(ann);
  await take(ann, await made(1));
  const [title = ''] = await titles(ann);
  await shareFirst(ann);
  await waitForShared(ben);

  await ann.page.click(title);
  await ann.page.waitForText(t('team.shared', { team: TEAM }));
  await ann.page.click(t('team.back', { team: TEAM }));
  await ann.page.waitForText(t('team.back.others'));
  expect(await violations(ann.page)).toEqual([]);
  await ann.page.click(t('team.cancel'));
  expect(await ann.page.evaluate(() => document.activeElement?.textContent)).toBe(
    t('team.back', { team: TEAM }),
  );
  await ann.page.click(t('team.back', { team: TEAM }));
  await ann.page.click(t('team.back.go'));
  await ann.page.waitForText(t('team.back.done', { team: TEAM }));
  expect(await ann.page.text()).not.toContain(t('team.shared', { team: TEAM }));
  expect(await ann.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  await ben.page.waitForText(t('notebook.none.heading'));
  await openNotebook(ann);
  expect(await titles(ann)).toEqual([title]);
  expect(await listed(ann)).not.toContain(TEAM);

  await shareFirst(ann);
  await waitForShared(ben);
  expect(await listed(ben)).toContain(title);
});

import { t } from '../../../lib/i18n/translate.ts';
import { keep, reviewOf } from '../../reviews/support/make.ts';
import { LONG } from '../../team/support/team.ts';
import { made, openNotebook, take } from '../support/notebook.ts';
import { expect, shareFirst, test } from '../support/people.ts';
import { openSettings, stored, TEAM } from '../support/team.ts';

test('what one shares is with the team, and the settings say nothing of a refusal', async ({
  inTeam,
  server,
}) => {
  const {
    drivers: [ann],
    database,
  } = await inTeam('ann', 'ben');
  await openNotebook(ann);
  await take(ann, await made(3));
  await shareFirst(ann);
  await expect.poll(async () => (await stored(server, database, 'reading/')).length).toBe(1);
  await expect.poll(() => ann.page.text()).toContain(t('team.up-to-date'));

  for (let i = 0; i < 2; i++) {
    await openSettings(ann);
    // The page exchanges anew as it opens, and says so.
    const { wire } = server;
    await expect.poll(() => ann.page.text()).toContain(t('team.up-to-date'));
    for (let before = -1; before !== wire.bytes; ) {
      before = wire.bytes;
      await new Promise((go) => setTimeout(go, 500));
    }
    expect(await ann.page.text()).not.toContain(t('team.denied', { denied: 1 }));
  }
});

test('a review that is too long for the team does not keep the others back, and is named', async ({
  inTeam,
  server,
}) => {
  test.slow();
  const {
    drivers: [ann],
    database,
  } = await inTeam('ann');
  await openNotebook(ann);
  const long = await keep(LONG, { source: { type: 'page', url: 'https://long.example/' } });
  await take(ann, [reviewOf(long), ...(await made(2))]);
  await ann.tab.locator('thead input').check();
  await ann.page.click(t('team.share.heading'));
  await ann.page.click(t('team.share.go'));
  const said = ann.tab.locator('.said [role=status]');
  await expect(said).toHaveText(
    `${t('team.share.done', { n: 2, team: TEAM })} ${t('team.share.too-long', { title: 'A page of claims' })}`,
    { timeout: 30_000 },
  );
  await expect.poll(async () => (await stored(server, database, 'reading/')).length).toBe(2);
});

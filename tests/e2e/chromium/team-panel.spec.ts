import { t } from '../../../lib/i18n/translate.ts';
import { clickAndWait } from '../support/checklist.ts';
import { expect, judge, shareOf, test } from '../support/people.ts';

test('with the panel open beside a shared page, what somebody else says of it is there within seconds', async ({
  inTeam,
  site,
}) => {
  const {
    drivers: [ann, ben],
    users,
  } = await inTeam('ann', 'ben');
  const page = `${site.origin}/pages/pitch.html`;
  await shareOf(ann, page);
  await expect.poll(() => ann.page.text()).toContain(t('team.up-to-date'));

  // No notebook is open: the panel alone exchanges.
  await ben.goto(page);
  const asking = await clickAndWait(ben);
  await asking.click(t('action.beside'));
  const panel = await ben.sidePanel();
  await panel.waitForText(`Saved by ${users[0]}`);

  await ann.goto(page);
  const again = await clickAndWait(ann);
  await judge(again, 'asked', 'On the phone, this morning.');
  await again.click(t('review.keep'));
  await again.waitForText(t('review.said'));
  const said = Date.now();
  await panel.waitForText('On the phone, this morning.');
  expect(Date.now() - said).toBeLessThan(10_000);
});

import { t } from '../../lib/i18n/translate.ts';
import {
  checks,
  claimed,
  clickAndWait,
  critique,
  flags,
  pressMarks,
  waitForClaim,
} from './support/checklist.ts';
import { cardShown, clickMark, marked, markup, waitForMarks } from './support/seen.ts';
import { expect, test } from './support/test.ts';

const PORTAL = 'Our customer portal puts everything residents want in one place.';
const SAVING = 'Councils that use Harbourlight save up to 45% on call handling.';
const FAR = 'Our AI-powered platform frees up officer time from the first week.';

test('choosing a quote scrolls to it in the page', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  const inView = () =>
    driver.page.evaluate(() => {
      const box = document.getElementById('far')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
  expect(await inView()).toBe(false);
  await popup.click(new RegExp(FAR.slice(0, 30)));
  await driver.page.waitFor('the far paragraph to be in view', () => {
    const box = document.getElementById('far')?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
});

test('marks come with the click and go with the button, and leave the page as it was', async ({
  driver,
  site,
}) => {
  await driver.goto(`${site.origin}/pages/pitch.html`);
  const before = await markup(driver.page);
  const popup = await clickAndWait(driver);
  await waitForMarks(driver.page, true);
  expect(await marked(driver.page)).toContain(PORTAL);
  expect(await markup(driver.page)).toBe(before);
  await pressMarks(popup, true);
  await waitForMarks(driver.page, false);
  expect(await markup(driver.page)).toBe(before);
  await pressMarks(popup, false);
  await waitForMarks(driver.page, true);
});

test('a click on a mark shows its card, which can be closed or used to set the claim aside', async ({
  driver,
  site,
}) => {
  await driver.goto(`${site.origin}/pages/pitch.html`);
  const before = await markup(driver.page);
  await clickAndWait(driver);
  await waitForMarks(driver.page, true);
  await driver.closePopup();

  await clickMark(driver, PORTAL);
  const card = await cardShown(driver, true);
  expect(card?.text).toContain(t('category.portal.name'));
  expect(card?.text).toContain(t('category.portal.why'));
  expect(card?.text).toContain(t('category.portal.question'));
  expect(card?.text).toMatch(/Flagged for the words “.*portal/);
  expect(card?.text).toContain(t('message.4'));

  await driver.page.press('Escape');
  await cardShown(driver, false);
  expect(await markup(driver.page)).toBe(before);

  await clickMark(driver, PORTAL);
  const aside = (await cardShown(driver, true))?.buttons.find(({ name }) => name === t('card.set-aside'));
  if (!aside) throw new Error('The card has no button to set the claim aside.');
  await driver.clickPage(aside.x, aside.y);
  await cardShown(driver, false);
  await expect.poll(() => marked(driver.page)).not.toContain(PORTAL);
  const popup = await clickAndWait(driver);
  expect(await claimed(popup)).not.toContain(PORTAL);
  await popup.waitForText(t('aside.heading', { n: 1 }));
});

test('a flag set aside with a reason stays on the record, lowers the badge and can be restored', async ({
  driver,
  site,
}) => {
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  const open = (await flags(popup)).length;
  expect(await driver.badge()).toBe(String(open));
  const name = t('check.culture.name');
  await popup.click(t('aside.open-check', { name }));
  await popup.waitFor('the form', () => {
    const input = [...document.querySelectorAll<HTMLInputElement>('.aside-form input[type=text]')].find((e) =>
      e.checkVisibility(),
    );
    if (!input) return false;
    input.value = 'We asked, and they answered by letter.';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return true;
  });
  await popup.click(t('aside.confirm'));
  await popup.waitForText(t('aside.heading', { n: 1 }));
  expect((await flags(popup)).map((flag) => flag.name)).not.toContain(name);
  await expect.poll(() => driver.badge()).toBe(String(open - 1));

  await popup.click(t('aside.heading', { n: 1 }));
  await popup.waitForText('We asked, and they answered by letter.');
  await popup.click(/^Restore/);
  await popup.waitForNoText(t('aside.heading', { n: 1 }));
  expect((await flags(popup)).map((flag) => flag.name)).toContain(name);
  await expect.poll(() => driver.badge()).toBe(String(open));
});

test('a page that is not a pitch has no flags until the person says it is one', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/guidance.html`);
  await popup.waitForText(t('not-pitch.heading'));
  expect(await flags(popup)).toEqual([]);
  expect(await checks(popup)).toEqual([]);
  expect(await driver.badge()).toBe('');
  expect(await marked(driver.page)).toEqual([]);

  await popup.click(t('not-pitch.treat'));
  await popup.waitForText(t('not-pitch.treated'));
  expect(await checks(popup)).toHaveLength(7);
  await popup.click(t('not-pitch.undo'));
  await popup.waitForText(t('not-pitch.heading'));
  expect(await flags(popup)).toEqual([]);
});

test('a recipe is not a pitch either', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/recipe.html`);
  await popup.waitForText(t('not-pitch.heading'));
  expect(await flags(popup)).toEqual([]);
});

test('what nothing answers is said loudly, with how much was searched', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  const top = await flags(popup);
  for (const check of ['problem', 'culture'] as const) {
    const flag = top.find(({ name }) => name === t(`check.${check}.name`));
    expect(flag?.status).toBe(t('status.missing'));
    expect(flag?.text).toContain(t(`check.${check}.missing`));
    const below = (await checks(popup)).find(({ name }) => name === t(`check.${check}.name`));
    expect(below?.text).toMatch(/Not found in \d+ words of the page\./);
    expect(below?.text).toContain(t(`check.${check}.question`));
  }
});

test('best cases and what is not said beside a saving are pointed out', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  await waitForClaim(popup, SAVING);
  await popup.waitForText(t('figure.best-case', { figure: 'up to 45%' }));
  await popup.waitForText(t('fact.baseline'));
});

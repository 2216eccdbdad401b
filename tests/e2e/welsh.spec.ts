import { cy } from '../../lib/i18n/cy.ts';
import { en } from '../../lib/i18n/en.ts';
import type { View } from '../../scripts/lib/drive/view.ts';
import { leaves } from '../i18n/sentences.ts';
import { violations } from './support/axe.ts';
import { critique } from './support/checklist.ts';
import { keep, threeReviews } from './support/handed-on.ts';
import { chooseWelsh, welsh } from './support/language.ts';
import { cardShown, clickMark, waitForMarks } from './support/seen.ts';
import { expect, test } from './support/test.ts';

/** Sentences of ours that stand in English on a page that is in Welsh. What the vendor wrote is none of ours; nor are bits of sentences, which people write as well. */
async function leftInEnglish(view: View): Promise<string[]> {
  const inBoth = new Set(Object.values(cy).flatMap(leaves));
  const ours = Object.values(en)
    .flatMap(leaves)
    .filter(
      (leaf) => !leaf.includes('{') && leaf.includes(' ') && /^\p{Lu}/u.test(leaf) && !inBoth.has(leaf),
    );
  const lines = await view.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.closest('[lang]')?.getAttribute('lang') !== 'en')
        texts.push(node.textContent ?? '');
    const named = [...document.querySelectorAll('[aria-label]')].map(
      (e) => e.getAttribute('aria-label') ?? '',
    );
    return [...texts, ...named, document.title];
  });
  const shown = lines.join('\n');
  return ours.filter((leaf) => shown.includes(leaf));
}

test('Welsh is chosen in the settings, and all that is shown from then on is in Welsh', async ({
  driver,
  site,
}) => {
  await chooseWelsh(driver);
  expect(await driver.page.evaluate(() => document.documentElement.lang)).toBe('cy');
  expect(
    await driver.page.evaluate(() => document.activeElement?.closest('label')?.textContent?.trim()),
  ).toBe('Cymraeg');
  expect(await leftInEnglish(driver.page)).toEqual([]);
  expect(await violations(driver.page)).toEqual([]);

  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  expect(await popup.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
    'cy',
    welsh('badge.tab'),
  ]);
  await popup.waitForText(welsh('check.user-needs.name'));
  expect(await popup.evaluate(() => document.querySelector('q')?.lang)).toBe('en');
  expect(await leftInEnglish(popup)).toEqual([]);
  for (const scheme of ['light', 'dark'] as const) {
    await driver.prefer(popup, scheme);
    expect(await violations(popup), scheme).toEqual([]);
  }
});

test('a reply is in English, as the pitch is, until Welsh is chosen for it', async ({ driver, site }) => {
  await chooseWelsh(driver);
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  await popup.click(welsh('reply.open'));
  const draft = () => popup.waitFor('the draft', () => document.querySelector('textarea')?.value ?? '');
  const greeting = async (line: string) => expect.poll(async () => (await draft()).split('\n')[0]).toBe(line);
  await greeting(en['letter.hello']);
  expect(await draft()).toContain(en['check.user-needs.question']);
  await popup.waitForText(welsh('check.user-needs.name'));
  await popup.click('Cymraeg');
  await greeting(welsh('letter.hello'));
  expect(await draft()).toContain(welsh('check.user-needs.question'));
  expect(await popup.evaluate(() => document.querySelector('textarea')?.lang)).toBe('cy');
  expect(await violations(popup)).toEqual([]);
  await popup.click('English');
  await greeting(en['letter.hello']);
});

test('a background that was stopped says the card in Welsh', async ({ driver, site }) => {
  await chooseWelsh(driver);
  await critique(driver, `${site.origin}/pages/pitch.html`);
  await driver.closePopup();
  await waitForMarks(driver.page, true);
  await driver.stopBackground();
  await clickMark(driver, 'up to 45%');
  const card = await cardShown(driver, true);
  expect(card?.text).toContain(welsh('category.savings.why'));
  expect(card?.buttons.map(({ name }) => name)).toContain(welsh('card.close'));
});

test('what is kept is shown and handed on in Welsh', async ({ driver }, info) => {
  const made = await threeReviews();
  await keep(driver, info.outputPath('files'), made);
  await chooseWelsh(driver);
  const ids = made.reviews.map(({ id }) => id);
  const pages = [
    ['notebook.html', 'notebook.heading'],
    [`report.html?review=${ids[0]}`, 'report.short'],
    [`report.html?compare=${ids.join(',')}`, 'compare.checks'],
    ['document.html', 'document.heading'],
  ] as const;
  for (const [page, heading] of pages) {
    await driver.goto(`${driver.origin}/${page}`);
    await driver.page.waitForText(welsh(heading));
    expect(await leftInEnglish(driver.page), page).toEqual([]);
    expect(await violations(driver.page), page).toEqual([]);
  }
});

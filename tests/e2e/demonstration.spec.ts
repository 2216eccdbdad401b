import { HEADLINE_CHECKS } from '../../lib/engine/types.ts';
import { t } from '../../lib/i18n/translate.ts';
import { checks, claimed, claims, critique, flags, unfold } from './support/checklist.ts';
import { marked, waitForMarks } from './support/seen.ts';
import { expect, test } from './support/test.ts';

test('a click on the toolbar button gives the checklist for the demonstration pitch', async ({
  driver,
  site,
}) => {
  const popup = await critique(driver, `${site.origin}/demo/pitch.html`);
  const text = await driver.page.text();
  const words = (line: string) => line.replace(/\s+/g, ' ');

  await test.step('what was read is said', async () => {
    const title = await driver.page.evaluate(() => document.title);
    await popup.waitForText(title);
    expect(await popup.text()).toMatch(/[\d,]+ words read on this page/);
  });

  await test.step('the three headline flags are on top and loud', async () => {
    const top = await flags(popup);
    expect(top.map(({ name }) => name)).toEqual(HEADLINE_CHECKS.map((check) => t(`check.${check}.name`)));
    const open = top.filter(({ status }) => status !== t('status.evidenced'));
    expect(open.length).toBeGreaterThan(0);
    for (const { status, quotes, text: said } of open) {
      // Loud is a sentence, and the words it rests on where there are any.
      expect(said.split('\n').length).toBeGreaterThan(2);
      expect(quotes.length > 0).toBe(status !== t('status.missing'));
    }
    expect(await driver.badge()).toBe(String(open.length));
  });

  await test.step('the six messages stand in their own words with all seven checks', async () => {
    for (const number of [1, 2, 3, 4, 5, 6] as const) await popup.waitForText(t(`message.${number}`));
    const seven = await checks(popup);
    expect(seven).toHaveLength(7);
    for (const check of seven) {
      expect(check.text).toContain(t('app.ask'));
      if (check.status === t('status.missing'))
        expect(check.text).toMatch(/Not found in [\d,]+ words of the page/);
      else expect(check.quotes.length).toBeGreaterThan(0);
      for (const quote of check.quotes) expect(words(text)).toContain(words(quote));
    }
  });

  await test.step('claims are quoted word for word, in several categories', async () => {
    await unfold(popup);
    expect(Object.keys(await claims(popup)).length).toBeGreaterThan(3);
    for (const quote of await claimed(popup)) expect(words(text)).toContain(words(quote));
  });

  await test.step('the claims are marked in the page', async () => {
    await waitForMarks(driver.page, true);
    const quotes = (await claimed(popup)).map(words);
    for (const mark of await marked(driver.page)) expect(quotes.join('\n')).toContain(words(mark));
  });
});

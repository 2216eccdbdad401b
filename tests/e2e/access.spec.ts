import { t } from '../../lib/i18n/translate.ts';
import type { View } from '../../scripts/lib/drive/view.ts';
import { waitForAnswer } from '../../scripts/lib/start/checklist.ts';
import { violations } from './support/axe.ts';
import { clickAndWait, critique } from './support/checklist.ts';
import { waitForMarks } from './support/seen.ts';
import { expect, test } from './support/test.ts';

const focused = (view: View) =>
  view.evaluate(() => {
    const e = document.activeElement as HTMLElement | null;
    return e && e !== document.body
      ? (e.getAttribute('aria-label') ?? e.innerText).replace(/\s+/g, ' ').trim()
      : '';
  });

/** Presses Tab until the control with this name has the focus; says what had it on the way. */
async function tabTo(view: View, wanted: RegExp): Promise<string[]> {
  const passed: string[] = [];
  for (let n = 0; n < 150; n++) {
    await view.press('Tab');
    const name = await focused(view);
    if (wanted.test(name)) return passed;
    passed.push(name);
  }
  throw new Error(`Tab never reached ${wanted}; it passed ${passed.join(', ')}`);
}

test('the popup works by keyboard alone', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  await waitForMarks(driver.page, true);

  await test.step('a quote is shown in the page with Enter', async () => {
    await tabTo(popup, /AI-powered platform/);
    await popup.press('Enter');
    await driver.page.waitFor('the far paragraph to be in view', () => {
      const box = document.getElementById('far')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
  });

  await test.step('marks are hidden and shown with the space bar', async () => {
    await tabTo(popup, new RegExp(`^${t('action.marks')}$`));
    await popup.press(' ');
    await waitForMarks(driver.page, false);
    await popup.press(' ');
    await waitForMarks(driver.page, true);
  });

  await test.step('every control is reached by Tab and shows that it has the focus', async () => {
    const squash = (text: string) => text.replace(/\s+/g, ' ');
    const controls = (await popup.controls()).map(squash);
    const reached = new Set<string>();
    const left = () => controls.filter((name) => !reached.has(name));
    // Twice round: the browser's own stops lie between the end and the beginning.
    for (let n = 0; n < controls.length * 2 + 10 && left().length > 0; n++) {
      await popup.press('Tab');
      const name = await focused(popup);
      reached.add(name);
      if (name === '') continue;
      const ring = await popup.evaluate(() => {
        const style = getComputedStyle(document.activeElement as Element);
        return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
      });
      expect(ring, `"${name}" shows the focus`).toBe(true);
    }
    expect(left()).toEqual([]);
  });
});

for (const page of ['pitch', 'guidance', 'empty'] as const) {
  test(`axe finds nothing in the popup: ${page}`, async ({ driver, site }) => {
    const popup = await critique(driver, `${site.origin}/pages/${page}.html`);
    for (const scheme of ['light', 'dark'] as const) {
      await driver.prefer(popup, scheme);
      expect(await violations(popup), scheme).toEqual([]);
    }
  });
}

test('axe finds nothing in the settings', async ({ driver }) => {
  await driver.goto(`${driver.origin}/options.html`);
  await driver.page.waitForText(t('options.heading'));
  expect(await violations(driver.page)).toEqual([]);
});

test('axe finds nothing in the list beside the page', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  await popup.click(t('action.beside'));
  const panel = await driver.sidePanel();
  await waitForAnswer(panel);
  for (const scheme of ['light', 'dark'] as const) {
    await driver.prefer(panel, scheme);
    expect(await violations(panel), scheme).toEqual([]);
  }
});

test('the popup names its language and has one main heading', async ({ driver, site }) => {
  await driver.goto(`${site.origin}/pages/pitch.html`);
  const popup = await clickAndWait(driver);
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await popup.evaluate(() => document.querySelectorAll('h1').length)).toBe(1);
});

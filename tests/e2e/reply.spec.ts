import { t } from '../../lib/i18n/translate.ts';
import type { View } from '../../scripts/lib/drive/view.ts';
import { waitForAnswer } from '../../scripts/lib/start/checklist.ts';
import { violations } from './support/axe.ts';
import { critique } from './support/checklist.ts';
import { clipboard } from './support/clipboard.ts';
import { expect, test } from './support/test.ts';

const SAVING = 'Councils that use Harbourlight save up to 45% on call handling.';

const draft = (view: View): Promise<string> =>
  view.waitFor('the draft', () => document.querySelector('textarea')?.value ?? '');

/** Ticks or unticks the box whose label begins with these words. */
const tick = (view: View, words: string) => view.click(new RegExp(`^${words}`));

/** Writes at the beginning of the draft, as typing does. */
const write = (view: View, words: string) =>
  view.evaluate((text) => {
    const area = document.querySelector('textarea');
    area?.focus();
    area?.setSelectionRange(0, 0);
    document.execCommand('insertText', false, text);
  }, words);

const linkOf = async (view: View): Promise<URL> =>
  new URL(
    await view.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href ?? ''),
  );

test('a reply is drafted, edited and copied, and is there when the popup is opened again', async ({
  driver,
  site,
}) => {
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  await popup.click(t('reply.open'));
  const ours = await draft(popup);
  expect(ours).toContain(`You write: “${SAVING}”`);
  expect(ours).toContain('How many of your customers reach “up to 45%”');

  await tick(popup, t('check.culture.name'));
  await expect.poll(() => draft(popup)).not.toContain(t('check.culture.question'));
  const left = await draft(popup);
  const link = await linkOf(popup);
  expect(link.pathname).toBe('');
  expect(link.searchParams.get('subject')).toBe('Questions about Harbourlight for councils');
  expect(link.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(left);

  await write(popup, 'Hey ');
  await expect.poll(() => draft(popup)).toBe(`Hey ${left}`);
  await popup.waitForText(t('reply.edited'));
  await tick(popup, t('check.problem.name'));
  expect(await draft(popup)).toBe(`Hey ${left}`);

  await popup.click(t('reply.copy'));
  await popup.waitForText(t('reply.copied'));
  await driver.closePopup();
  const copied = await clipboard(driver);
  expect(copied.text.replaceAll('\r\n', '\n').trim()).toBe(`Hey ${left}`.trim());
  expect(copied.html).toContain('<p>Hey Hello,</p>');

  const again = await driver.clickAction();
  await expect.poll(() => draft(again)).toBe(`Hey ${left}`);
  await again.click(t('reply.again'));
  await expect.poll(() => draft(again)).not.toContain('Hey');
  expect(await draft(again)).not.toContain(t('check.problem.question'));
  expect(await draft(again)).toContain(`“${SAVING}”`);
});

test('the way back leads to where one was in the checklist', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  const at = await popup.evaluate(() => {
    document.getElementById('claims')?.scrollIntoView({ block: 'start' });
    return scrollY;
  });
  expect(at).toBeGreaterThan(0);
  await popup.click(t('reply.open'));
  await draft(popup);
  const seen = () =>
    popup.evaluate(() => ({ y: scrollY, focus: (document.activeElement as HTMLElement).innerText }));
  expect(await seen()).toEqual({ y: 0, focus: t('reply.open') });
  await popup.click(t('reply.back'));
  await popup.waitForText(t('claims.heading'));
  const back = await seen();
  expect(back.focus).toBe(t('reply.open'));
  expect(Math.abs(back.y - at)).toBeLessThan(2);
});

test('the draft works by keyboard, and axe finds nothing in it', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  await popup.click(t('reply.open'));
  await draft(popup);
  const inFocus = () =>
    popup.evaluate(() => {
      const e = document.activeElement as HTMLElement;
      return (e.closest('label') ?? e).innerText.trim();
    });
  const tabTo = async (wanted: RegExp) => {
    for (let n = 0; n < 60; n++) {
      if (wanted.test(await inFocus())) return;
      await popup.press('Tab');
    }
    throw new Error(`Tab never reached ${wanted}`);
  };
  await tabTo(new RegExp(`^${t('reply.tone.short')}`));
  await popup.press('ArrowDown');
  await expect.poll(() => draft(popup)).toContain('What would answer it');
  await tabTo(new RegExp(`^${t('check.problem.name')}`));
  await popup.press(' ');
  await expect.poll(() => draft(popup)).not.toContain(t('check.problem.question'));
  await tabTo(/^Show all/);
  await popup.press('Enter');
  for (const scheme of ['light', 'dark'] as const) {
    await driver.prefer(popup, scheme);
    expect(await violations(popup), scheme).toEqual([]);
  }
  await tabTo(new RegExp(`^${t('reply.copy')}`));
  await popup.press('Enter');
  await popup.waitForText(t('reply.copied'));
});

test('the list beside the page has the draft that the popup began', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  await popup.click(t('reply.open'));
  await draft(popup);
  await tick(popup, t('check.culture.name'));
  await popup.click(t('reply.back'));
  await popup.click(t('action.beside'));
  const panel = await driver.sidePanel();
  await waitForAnswer(panel);
  await panel.click(t('reply.open'));
  await expect.poll(() => draft(panel)).not.toContain(t('check.culture.question'));
  expect(await violations(panel)).toEqual([]);
});

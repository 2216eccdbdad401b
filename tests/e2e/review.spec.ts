import { t } from '../../lib/i18n/translate.ts';
import { ChromiumDriver } from '../../scripts/lib/drive/chromium.ts';
import type { Driver } from '../../scripts/lib/drive/driver.ts';
import { FirefoxDriver } from '../../scripts/lib/drive/firefox.ts';
import type { View } from '../../scripts/lib/drive/view.ts';
import { violations } from './support/axe.ts';
import { changingPage } from './support/changing.ts';
import { clickAndWait, critique, flags } from './support/checklist.ts';
import { choose, openPage, waitForText } from './support/document.ts';
import { openNotebook, tick, titles } from './support/notebook.ts';
import { expect, launch, test } from './support/test.ts';
import { writeInto } from './support/write.ts';

const PORTAL = 'Our customer portal puts everything residents want in one place.';
const SAVING = 'Councils that use Harbourlight save up to 45% on call handling.';
const CERTAIN = 'Our proven solution is guaranteed to deliver results from day one.';

/** Writes into what has the focus, as typing does. */
const write = (view: View, words: string) =>
  view.evaluate((text) => document.execCommand('insertText', false, text), words);

/** Saves the review from the popup, under a name the first time. */
async function save(popup: View, name?: string): Promise<void> {
  await popup.click(t('review.save'));
  if (name !== undefined) {
    await popup.waitFor('the field', () => document.activeElement?.id === 'reviewer-name');
    await write(popup, name);
    await popup.press('Enter');
  }
  await popup.waitForText(t('review.saved-now'));
}

const judge = (view: View, what: string) => view.click(t('review.judge-what', { what }));

/** What people said, wherever it stands. */
const said = (view: View): Promise<string[]> =>
  view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.people-said li')].map((e) => e.innerText.trim()),
  );

const inFocus = (view: View): Promise<string> =>
  view.evaluate(() => {
    const e = document.activeElement as HTMLElement;
    return (e.getAttribute('aria-label') ?? e.id) || e.innerText;
  });

test('a review is saved, judged and there again; what is said is taken back by one button', async ({
  driver,
  site,
}) => {
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  await save(popup, 'Ann Lee');
  await popup.waitForText(t('review.no-judgements'));
  expect(await inFocus(popup)).toBe('kept');
  expect(await popup.controls()).not.toContain(t('review.save'));

  await test.step('an answer to a check settles its flag', async () => {
    const name = t('check.user-needs.name');
    await judge(popup, name);
    await popup.click(t('review.verdict.answered'));
    await writeInto(popup, t('review.answer'), 'They interviewed 30 residents.');
    await writeInto(popup, t('review.where'), 'Meeting on Tuesday');
    await popup.click(t('review.keep'));
    await popup.waitForText(t('review.said'));
    expect(await inFocus(popup)).toBe(t('review.judge-what', { what: name }));
    const first = (await flags(popup)).find((flag) => flag.name === name);
    expect(first?.text).toContain('Ann Lee noted an answer on');
    expect(first?.text).toContain('“They interviewed 30 residents.” Where it was given: Meeting on Tuesday.');
    expect(first?.text).not.toContain(t('check.user-needs.missing'));
  });
  await test.step('a claim is agreed with, and that is undone', async () => {
    await judge(popup, PORTAL);
    await popup.click(t('review.keep'));
    await expect.poll(async () => (await said(popup)).join('\n')).toContain('Ann Lee agreed on');
    await popup.click(t('notice.undo'));
    await popup.waitForText(t('review.withdrawn'));
    expect((await said(popup)).join('\n')).not.toContain('agreed');
  });
  await test.step('a status is overridden with a reason', async () => {
    await judge(popup, t('check.culture.name'));
    await popup.click(t('review.verdict.status'));
    await writeInto(popup, t('review.status-words'), 'It is in the annex.');
    await popup.click(t('review.keep'));
    await popup.waitForText(t('review.text-alone', { status: t('status.missing') }));
  });
  await test.step('setting aside is a false alarm on the record', async () => {
    await popup.click(t('aside.open-claim', { quote: CERTAIN }));
    await writeInto(popup, t('aside.reason'), 'Their contract says so.');
    await popup.press('Enter');
    await popup.waitForText(t('review.set-aside'));
  });

  await driver.closePopup();
  await driver.stopBackground();
  const again = await clickAndWait(driver);
  await again.waitForText('Saved by Ann Lee as it was read on');
  const all = (await said(again)).join('\n');
  expect(all).toContain('They interviewed 30 residents.');
  expect(all).toContain('It is in the annex.');
  expect(all).not.toContain('agreed');
  await again.waitForText(t('review.judgements', { n: 3 }));
});

test('a half-written answer is there again after the popup was closed', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  await judge(popup, SAVING);
  await popup.click(t('review.verdict.answered'));
  await writeInto(popup, t('review.answer'), 'Half of an ans');
  await driver.closePopup();
  const again = await clickAndWait(driver);
  await judge(again, SAVING);
  await again.waitFor('the words', () => document.querySelector('textarea')?.value === 'Half of an ans');
  await again.waitForText(t('review.first'));
  await again.click(t('review.keep'));
  await again.waitForText(t('review.saved-with'));
  await again.waitForText('“Half of an ans”');
});

test('what has changed since is listed; nothing is moved by a guess', async ({ driver }) => {
  const page = await changingPage(PORTAL, SAVING, CERTAIN);
  const popup = await critique(driver, page.url);
  await save(popup, '');
  for (const claim of [PORTAL, SAVING]) {
    await judge(popup, claim);
    await writeInto(popup, t('review.note'), `Note on ${claim}`);
    await popup.click(t('review.keep'));
    await popup.waitForText(`“Note on ${claim}”`);
  }
  await driver.closePopup();

  await test.step('the same text again', async () => {
    const same = await critique(driver, page.url);
    await same.waitForText('Saved as it was read on');
    expect(await same.text()).not.toContain(t('review.changed-page'));
    expect(await same.controls()).not.toContain(t('review.save-new'));
    await driver.closePopup();
  });
  await test.step('another text', async () => {
    page.say(
      'Users were asked before anything was built.',
      SAVING.replace('45%', '65%'),
      'Your back office will be revolutionised.',
      CERTAIN,
    );
    const changed = await critique(driver, page.url);
    await changed.waitForText(t('review.changed-page'));
    await changed.click(/things have changed$/);
    await changed.waitForText(t('review.changes.gone'));
    await changed.waitForText(t('review.unplaced', { n: 2 }));
    const gone = await changed.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.unplaced li')].map((e) => e.innerText),
    );
    expect(gone.join('\n')).toContain(`“Note on ${PORTAL}”`);
    expect(gone.join('\n')).toContain(t('review.gone'));
    // No claim took over what was said of another.
    expect(await changed.evaluate(() => document.querySelectorAll('.claim .people-said').length)).toBe(0);
    await changed.click(t('review.save-new'));
    await changed.waitForText(t('review.saved-now'));
    await changed.waitForNoText(t('review.changed-page'));
    await changed.waitForText(t('review.unplaced', { n: 2 }));
    await driver.closePopup();
  });
  await page.close();
});

test('reviews outlive the browser', async ({ kind, site }, info) => {
  const profile = info.outputPath('lasting');
  const first = await launch(kind, profile);
  if (first instanceof FirefoxDriver)
    // An extension installed for a session would take its reviews along when the session ends.
    await first.marionette.chrome(
      `for (const name of ['keepStorageOnUninstall', 'keepUuidOnUninstall'])
        Services.prefs.setBoolPref('extensions.webextensions.' + name, true);`,
    );
  const url = `${site.origin}/pages/pitch.html`;
  await save(await critique(first, url), 'Ann');
  await first.close();
  const second = await launch(kind, profile);
  await (await critique(second, url)).waitForText('Saved by Ann as it was read on');
  await second.close();
});

test('a message is found again, and the next one is another', async ({ driver, site }) => {
  const mailbox = `${site.origin}/pages/mail/core-roundcube.html?first`;
  const popup = await critique(driver, mailbox);
  await popup.waitForText('A portal for Ashcombe');
  await save(popup, 'Ann');
  await driver.closePopup();
  const again = await critique(driver, mailbox);
  await again.waitForText('Saved by Ann as it was read on');
  await driver.page.evaluate(() => document.getElementById('second')?.click());
  await again.waitForText('Lee Broker (lee@reseller.example)');
  await again.waitForNoText(t('review.heading'));
  expect(await again.controls()).toContain(t('review.save'));
});

test('what is selected in the page becomes a finding', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  await popup.click(t('review.find'));
  await popup.waitForText(t('review.nothing-selected'));
  await driver.page.evaluate(() => {
    const words = document.querySelector('#far')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(words, 4, words, 23);
  });
  await popup.click(t('review.find'));
  await popup.waitFor(
    'the words selected',
    () => document.querySelector('.finding-form q')?.textContent === 'AI-powered platform',
  );
  await writeInto(popup, t('review.note-words'), 'Which model?');
  await popup.click(t('review.keep'));
  await popup.waitForText(t('review.saved-with'));
  await popup.waitForText('Which model?');
  await popup.click('AI-powered platform');
  await driver.page.waitFor('the words to be in view', () => {
    const box = document.querySelector('#far')?.getBoundingClientRect();
    return box !== undefined && box.top < innerHeight && box.bottom > 0;
  });
});

test('a file is saved and found again, and so is what is selected in it', async ({ driver }) => {
  const file = new URL('../corpus/texts/pitch-bins-app.txt', import.meta.url).pathname;
  const open = async () => {
    await openPage(driver);
    await choose(driver, file);
    await waitForText(driver, 'BinThere: the app that ends missed-bin calls');
  };
  await open();
  const { page } = driver;
  await save(page, 'Ann');
  const words = await page.evaluate(() => {
    const passage = document.querySelector('.passages p') as HTMLElement;
    getSelection()?.selectAllChildren(passage);
    return passage.innerText.trim();
  });
  await page.click(t('review.find'));
  await page.waitFor('the form', () => document.querySelector('.finding-form') !== null);
  await writeInto(page, t('review.note-words'), 'The first line.');
  await page.click(t('review.keep'));
  await page.waitForText(t('review.said'));
  await open();
  await page.waitForText('Saved by Ann as it was read on');
  const found = await page.evaluate(() => document.querySelector('.findings q')?.textContent);
  expect(found).toBe(words);
});

test('popup and panel keep in step', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  await popup.click(t('action.beside'));
  const panel = await driver.sidePanel();
  await panel.waitForText(PORTAL);
  const second = await clickAndWait(driver);
  await save(second, 'Ann');
  await panel.waitForText('Saved by Ann as it was read on');
});

test('what has an answer is not asked again, and a deleted review that is saved again comes back', async ({
  driver,
  site,
}) => {
  const url = `${site.origin}/pages/pitch.html`;
  const popup = await critique(driver, url);
  await save(popup, 'Ann');
  await judge(popup, t('check.culture.name'));
  await popup.click(t('review.verdict.answered'));
  await writeInto(popup, t('review.answer'), 'Team leaders decide from May.');
  await popup.click(t('review.keep'));
  await popup.waitForText(t('review.said'));
  await popup.click(t('reply.open'));
  await popup.waitForText(t('reply.unsent'));
  const draft = await popup.evaluate(() => document.querySelector('textarea')?.value ?? '');
  expect(draft).toContain(t('check.problem.question'));
  expect(draft).not.toContain(t('check.culture.question'));
  await popup.click(t('reply.back'));
  await driver.closePopup();

  await openNotebook(driver);
  await expect.poll(() => titles(driver)).toHaveLength(1);
  const [title = ''] = await titles(driver);
  await tick(driver, title);
  await driver.page.click(t('selection.delete'));
  await driver.page.waitForText(t('done.delete', { n: 1 }));
  const again = await critique(driver, url);
  await again.waitFor('the button', () => document.getElementById('save-review') !== null);
  expect(await again.text()).not.toContain('Team leaders decide');
  await again.click(t('review.save'));
  await again.waitForText(t('review.restored'));
  await again.waitForText('Team leaders decide from May.');
  await driver.closePopup();
  await openNotebook(driver);
  await expect.poll(() => titles(driver)).toEqual([title]);
});

async function keyboard(view: View, wanted: string): Promise<void> {
  for (let n = 0; n < 120; n++) {
    if ((await inFocus(view)) === wanted) return;
    await view.press('Tab');
  }
  throw new Error(`Tab never reached ${wanted}`);
}

test('saving and judging work by keyboard, and axe finds nothing', async ({ driver, site }) => {
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  await keyboard(popup, 'save-review');
  await popup.press('Enter');
  await popup.waitForText(t('review.name-hint'));
  expect(await inFocus(popup)).toBe('reviewer-name');
  expect(await violations(popup)).toEqual([]);
  // Escape would close Firefox's popup itself.
  await keyboard(popup, t('review.cancel'));
  await popup.press('Enter');
  await expect.poll(() => inFocus(popup)).toBe('save-review');
  await popup.press('Enter');
  await popup.waitForText(t('review.name-hint'));
  await popup.press('Enter');
  await popup.waitForText(t('review.saved-now'));
  const label = t('review.judge-what', { what: t('check.problem.name') });
  await keyboard(popup, label);
  await popup.press('Enter');
  await popup.waitForText(t('review.legend'));
  for (const scheme of ['light', 'dark'] as const) {
    await driver.prefer(popup, scheme);
    expect(await violations(popup), scheme).toEqual([]);
  }
  await keyboard(popup, t('review.cancel'));
  await popup.press('Enter');
  await expect.poll(() => inFocus(popup)).toBe(label);
});

/** Leaves the extension as good as no room; gives the way back. It holds as long as the connection. */
async function fillDisk(driver: ChromiumDriver): Promise<() => Promise<void>> {
  const session = await driver.context.newCDPSession(driver.tab);
  await session.send('Storage.overrideQuotaForOrigin', { origin: driver.origin, quotaSize: 1 });
  return () => session.detach();
}

const chromiumOnly = (driver: Driver): driver is ChromiumDriver => driver instanceof ChromiumDriver;

test('a full disk is said, nothing is half-written, and it can be tried again', async ({
  kind,
  site,
}, info) => {
  test.skip(kind !== 'chromium', 'Only Chromium can be told how much room there is.');
  const profile = info.outputPath('filled');
  const first = await launch(kind, profile);
  await save(await critique(first, `${site.origin}/pages/spa.html`), '');
  await first.close();

  // The browser goes by the room there was when it first looked.
  const driver = (await launch(kind, profile)) as ChromiumDriver;
  const makeRoom = await fillDisk(driver);
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  await popup.click(t('review.save'));
  await popup.waitForText(t('storeFull'));
  await judge(popup, PORTAL);
  await popup.click(t('review.keep'));
  await popup.waitForText(t('storeFull'));
  await driver.closePopup();
  const again = await clickAndWait(driver);
  expect(await again.text()).not.toContain(t('review.heading'));
  await again.click(t('review.save'));
  await again.waitForText(t('storeFull'));
  await makeRoom();
  await again.click(t('error.retry'));
  await again.waitForText(t('review.saved-now'));
  await again.waitForText(t('review.no-judgements'));
  await driver.closePopup();
  const before = await critique(driver, `${site.origin}/pages/spa.html`);
  await before.waitForText(t('review.heading'));
  await driver.close();
});

/** Ends the background, and does not wait: whoever waits for its answer starts it again at once. */
async function kill(driver: ChromiumDriver): Promise<void> {
  for (const { targetId, url } of await driver.targets.list('service_worker'))
    if (url.startsWith(driver.origin)) await driver.targets.send('Target.closeTarget', { targetId });
}

test('a background stopped in the middle of saving loses nothing', async ({ driver, site }) => {
  test.skip(!chromiumOnly(driver), 'Elsewhere it ends only when nobody waits for it.');
  if (!chromiumOnly(driver)) return;
  const popup = await critique(driver, `${site.origin}/pages/pitch.html`);
  await popup.click(t('review.save'));
  await popup.waitFor('the field', () => document.activeElement?.id === 'reviewer-name');
  await popup.press('Enter');
  await kill(driver);
  await popup.waitForText(t('review.saved-now'));
  for (let n = 1; n <= 5; n++) {
    await judge(popup, PORTAL);
    await popup.click(t('review.verdict.note'));
    await writeInto(popup, t('review.note-words'), `Note number ${n}`);
    await popup.click(t('review.keep'));
    await kill(driver);
    await popup.waitForText(`“Note number ${n}”`);
  }
  await driver.closePopup();
  const again = await clickAndWait(driver);
  await again.waitForText('“Note number 5”');
  expect(await said(again)).toHaveLength(5);
});

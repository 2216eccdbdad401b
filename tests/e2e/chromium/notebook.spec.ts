import { readFile } from 'node:fs/promises';
import { t } from '../../../lib/i18n/translate.ts';
import type { Review } from '../../../lib/reviews/record.ts';
import type { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import type { Driver } from '../../../scripts/lib/drive/driver.ts';
import { keep, LINES, reviewOf, say } from '../../reviews/support/make.ts';
import { choose } from '../support/document.ts';
import { chooseWelsh, welsh } from '../support/language.ts';
import { fileOf, fill, made, openNotebook, take, tick, titles } from '../support/notebook.ts';
import { expect, test } from '../support/test.ts';

/** What the browser saved after `act`, as text and by its name. */
async function saved(driver: Driver, act: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const { tab } = driver as ChromiumDriver;
  const [download] = await Promise.all([tab.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

const pressIn = (driver: Driver, selector: string): Promise<void> =>
  driver.page.evaluate((where) => document.querySelector<HTMLElement>(where)?.click(), selector);

test('what is exported comes back the same, without what is private', async ({ driver }) => {
  const reviews = await made(3);
  const [first] = reviews as [Review];
  const own = await say(
    first.id,
    'Ann',
    9,
    { kind: 'note', target: { type: 'review' }, note: 'Between us.' },
    true,
  );
  await openNotebook(driver);
  await take(driver, [{ ...first, entries: [...first.entries, own] }, ...reviews.slice(1)]);
  await pressIn(driver, 'thead input');
  await driver.page.click(t('selection.export'));
  const json = await saved(driver, () => pressIn(driver, 'dialog .first'));
  expect(json.name).toMatch(/^pitchcheck-reviews-\d{4}-\d\d-\d\d\.json$/);
  const content = JSON.parse(json.content.toString()) as { reviews: { review: Review; texts: object }[] };
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(content.reviews.map(({ review }) => review).toSorted(byId)).toEqual(reviews.toSorted(byId));
  expect(content.reviews.map(({ texts }) => texts)).toEqual([{}, {}, {}]);

  await driver.page.click(t('selection.export'));
  await driver.page.click(t('export.csv'));
  const csv = await saved(driver, () => pressIn(driver, 'dialog .first'));
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.content.toString().split('\r\n')[0]).toContain(t('rows.title'));
  expect(csv.content.toString().match(/\ufeff/g)).toHaveLength(1);

  await driver.page.click(t('selection.export'));
  await driver.page.click(t('export.xlsx'));
  const xlsx = await saved(driver, () => pressIn(driver, 'dialog .first'));
  expect(xlsx.content.subarray(0, 2).toString()).toBe('PK');
});

test('what one window changes shows in another', async ({ driver }) => {
  await openNotebook(driver);
  const first = (driver as ChromiumDriver).tab;
  await driver.newTab(`${driver.origin}/notebook.html`);
  await driver.page.waitForText(t('notebook.none.heading'));
  await take(driver, await made(2));
  await first.waitForSelector('.reviews tbody tr:nth-child(2)');
});

test('everything is backed up, erased and restored', async ({ driver }) => {
  const reviews = await made(5);
  await openNotebook(driver);
  await take(driver, reviews);
  const before = await titles(driver);
  await driver.page.click(t('whole.erase'));
  const backup = await saved(driver, () => driver.page.click(t('erase.backup')));
  await fill(driver, 'dialog input', t('erase.word'));
  await pressIn(driver, 'dialog .danger');
  await driver.page.waitForText(t('done.erase'));
  await driver.page.waitForText(t('notebook.none.heading'));
  await openNotebook(driver);
  await driver.page.waitForText(t('notebook.none.heading'));

  await driver.page.click(t('whole.restore'));
  await choose(driver, fileOf('backup.json', backup.content.toString()));
  await driver.page.click(t('import.go', { n: 5 }));
  await expect.poll(() => titles(driver)).toEqual(before);
});

test('a hostile title stays text and fits 320 pixels', async ({ driver }) => {
  const hostile = `<img src=x onerror="document.title='!'">${'W'.repeat(250)}`;
  const kept = await keep([hostile, ...LINES.slice(1)]);
  const tag = await say(kept.review, 'Ann', 1, { kind: 'tag', tag: 'T'.repeat(60) });
  await openNotebook(driver);
  await take(driver, [reviewOf(kept, [tag])]);
  expect(await titles(driver)).toEqual([hostile]);
  await (driver as ChromiumDriver).tab.setViewportSize({ width: 320, height: 640 });
  const seen = await driver.page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    images: document.querySelectorAll('img').length,
  }));
  expect(seen).toEqual({ wide: 320, images: 0 });
});

/** Words in the headings of the figures that do not stand in one line. */
const brokenWords = (driver: Driver): Promise<string[]> =>
  driver.page.evaluate(() => {
    const broken: string[] = [];
    for (const cell of document.querySelectorAll('.figures th')) {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      while (texts.nextNode())
        for (const { 0: word, index } of (texts.currentNode as Text).data.matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(texts.currentNode, index);
          range.setEnd(texts.currentNode, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
        }
    }
    return broken;
  });

test('no Welsh word of the figures is broken either', async ({ driver }) => {
  await openNotebook(driver);
  await take(driver, await made(3));
  await chooseWelsh(driver);
  await driver.goto(`${driver.origin}/notebook.html`);
  await driver.page.waitForText(welsh('picture.category'));
  // The letters apart stand for a font wider than this machine’s.
  for (const apart of ['0', '0.06em'])
    for (const width of [320, 400, 640, 1280]) {
      await (driver as ChromiumDriver).tab.setViewportSize({ width, height: 700 });
      const overflow = await driver.page.evaluate((spacing) => {
        document.body.style.letterSpacing = spacing;
        return document.documentElement.scrollWidth - innerWidth;
      }, apart);
      const broken = await brokenWords(driver);
      expect({ apart, width, overflow, broken }).toEqual({ apart, width, overflow: 0, broken: [] });
    }
});

test('in a narrow window no word of the figures is broken, and what stands below another thing keeps its distance', async ({
  driver,
}) => {
  await openNotebook(driver);
  await take(driver, await made(3));
  const [title = ''] = await titles(driver);
  await tick(driver, title);
  for (const width of [305, 320, 400, 640]) {
    await (driver as ChromiumDriver).tab.setViewportSize({ width, height: 700 });
    const seen = await driver.page.evaluate(() => {
      const distance = (above: string, below: string) => {
        const [upper, lower] = [above, below].map((one) => document.querySelector(one));
        return (lower?.getBoundingClientRect().top ?? 0) - (upper?.getBoundingClientRect().bottom ?? 0);
      };
      return {
        overflow: document.documentElement.scrollWidth - innerWidth,
        sortBy: distance('.selection', '.sort-by select') >= 8,
        // Beside each other where there is room.
        buttons: innerWidth > 500 || distance('#title', '.top .buttons') >= 8,
      };
    });
    const broken = await brokenWords(driver);
    expect({ width, broken, ...seen }).toEqual({
      width,
      broken: [],
      overflow: 0,
      sortBy: true,
      buttons: true,
    });
  }
});

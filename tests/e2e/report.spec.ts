import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { t } from '../../lib/i18n/translate.ts';
import { makeEntry } from '../../lib/reviews/make.ts';
import { inOrder } from '../../lib/reviews/record.ts';
import { passageLink } from '../../lib/sharing/fragment.ts';
import { ChromiumDriver } from '../../scripts/lib/drive/chromium.ts';
import { violations } from './support/axe.ts';
import { clipboard } from './support/clipboard.ts';
import { preferInTab } from './support/document.ts';
import { HOSTILE, keep, painted, savedFile, takeIn, threeReviews } from './support/handed-on.ts';
import { expect, test } from './support/test.ts';

type Made = Awaited<ReturnType<typeof threeReviews>>;

let made: Made;
test.beforeAll(async () => {
  made = await threeReviews();
});
test.beforeEach(async ({ driver }, info) => keep(driver, info.outputPath('files'), made));

const ids = () => made.reviews.map(({ id }) => id);
const report = () => `report.html?review=${ids()[0]}`;
const unfold = (driver: { page: { click(name: string): Promise<void> } }) =>
  driver.page.click(t('share.heading'));

test('a report says all of it, follows what is said elsewhere, and axe finds nothing', async ({ driver }) => {
  await driver.goto(`${driver.origin}/${report()}`);
  await driver.page.waitForText(t('report.short'));
  const text = await driver.page.text();
  for (const words of [
    t('report.caveat'),
    'https://harbourlight.example/offer',
    t('report.changed', { date: '2 March 2026' }),
    'Save up to 60% on call handling',
    'Bob Price noted an answer on 5 May 2026.',
    t('judgement.disagreement'),
    t('report.overridden', { status: t('status.missing') }),
    t('report.gone'),
    t('report.made'),
    HOSTILE,
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('Between us');
  expect(await driver.page.evaluate(() => document.querySelectorAll('img').length)).toBe(0);

  await unfold(driver);
  for (const scheme of ['light', 'dark'] as const) {
    await preferInTab(driver, scheme);
    expect(await violations(driver.page), scheme).toEqual([]);
  }
  await driver.page.click(new RegExp(`^${t('share.private', { n: 1 })}`));
  await driver.page.waitForText('Between us: they are cheap.');
  await driver.page.click(/^Include the full text/);
  await driver.page.waitForText(t('report.text'));

  await test.step('a judgement that comes to it in another tab', async () => {
    const [review] = made.reviews;
    if (!review) throw new Error('There are three.');
    const said = await makeEntry({
      review: review.id,
      by: 'Carys Lloyd',
      at: '2026-05-09T10:00:00.000Z',
      private: false,
      kind: 'note',
      target: { type: 'review' },
      note: 'The board wants figures.',
    });
    const more = { ...review, entries: [...review.entries, said].sort(inOrder) };
    await driver.newTab('about:blank');
    await keep(driver, test.info().outputPath('more'), { reviews: [more], texts: made.texts });
    await driver.closeTab();
    await driver.page.waitForText('Carys Lloyd noted on 9 May 2026. “The board wants figures.”');
  });
});

test('the HTML file opens by itself: no request, no script, the quotes as text', async ({
  driver,
  site,
}, info) => {
  await driver.goto(`${driver.origin}/${report()}`);
  await unfold(driver);
  const before = site.asked.length;
  const file = await savedFile(driver, info.outputPath('saved'), t('share.form.html'));
  expect(file.name).toBe('pitchcheck-harbourlight-for-councils-2026-05-04.html');
  const html = await readFile(file.path, 'utf8');
  expect(html).not.toContain('Between us');
  await driver.goto(`file://${file.path}`);
  await driver.page.waitForText('Harbourlight for councils');
  await driver.page.waitForText(HOSTILE);
  const seen = await driver.page.evaluate(() => ({
    strangers: document.querySelectorAll('script, img, link, iframe').length,
    loaded: performance.getEntriesByType('resource').length,
    title: document.title,
  }));
  expect(seen).toEqual({ strangers: 0, loaded: 0, title: 'Harbourlight for councils' });
  expect(site.asked.slice(before)).toEqual([]);
  expect(await violations(driver.page)).toEqual([]);
});

test('JSON imports again, and a workbook and annotations are what they say', async ({ driver }, info) => {
  const folder = info.outputPath('saved');
  await driver.goto(`${driver.origin}/${report()}`);
  await unfold(driver);
  const json = await savedFile(driver, folder, t('share.form.json'));
  const xlsx = await savedFile(driver, folder, t('share.form.xlsx'));
  const jsonld = await savedFile(driver, folder, t('share.form.annotations'));

  const parts = unzipSync(new Uint8Array(await readFile(xlsx.path)));
  const words = Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
  expect(Object.keys(parts)).toContain('xl/workbook.xml');
  expect(words).toContain('Hours, not money.');
  expect(words).not.toMatch(/<f[ >]/);
  const page = JSON.parse(await readFile(jsonld.path, 'utf8')) as { type: string; items: object[] };
  expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
  expect(page.items.length).toBeGreaterThan(10);

  await driver.goto(`${driver.origin}/notebook.html`);
  await driver.page.click(t('whole.erase'));
  await driver.page.evaluate((word) => {
    const field = document.querySelector<HTMLInputElement>('dialog input, [role=dialog] input');
    if (!field) throw new Error('No field for the word.');
    field.value = word;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, t('erase.word'));
  await driver.page.click(t('erase.go'), 1);
  await driver.page.waitForText(t('done.erase'));
  await takeIn(driver, json.path, 1);
  await driver.goto(`${driver.origin}/${report()}`);
  await driver.page.waitForText('Bob Price noted an answer on 5 May 2026.');
  expect(await driver.page.text()).not.toContain('Between us');
});

test('it is copied as rich text and as plain text, and said', async ({ driver, site }) => {
  await driver.goto(`${driver.origin}/${report()}`);
  await unfold(driver);
  // A real key, since a browser lets nobody at the clipboard who was not asked by a person.
  await driver.page.evaluate((name) => {
    const all = [...document.querySelectorAll<HTMLElement>('.share button')];
    all.find((button) => button.innerText === name)?.focus();
  }, t('share.copy-rich'));
  await driver.page.press('Enter');
  await driver.page.waitForText(t('share.copied-rich'));
  const link = await driver.page.evaluate(
    () => document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href ?? '',
  );
  expect(link.length).toBeLessThanOrEqual(2000);
  expect(new URL(link).searchParams.get('body')).toContain(t('check.user-needs.question'));
  await driver.goto(`${site.origin}/pages/pitch.html`);
  const copied = await clipboard(driver);
  expect(copied.html).toContain('<h1>Harbourlight for councils</h1>');
  expect(copied.html).not.toContain('<img');
  expect(copied.text).toContain('ASK ABOUT THESE FIRST');
});

test('three reviews side by side: differences first, figures, whom to ask; and axe finds nothing', async ({
  driver,
}, info) => {
  await driver.goto(`${driver.origin}/report.html?compare=${ids().join()},nowhere`);
  await driver.page.waitForText(t('compare.gone', { n: 1 }));
  const rows = await driver.page.evaluate(() =>
    [...document.querySelectorAll('table.compare')]
      .slice(0, 1)
      .flatMap((table) =>
        [...table.querySelectorAll('tr')].map((row) =>
          [...row.children].map((cell) => `${cell.localName} ${(cell as HTMLElement).innerText}`),
        ),
      ),
  );
  expect(rows[0]?.slice(1)).toEqual([
    'th harbourlight.example',
    'th northgate.example',
    'th tidewell.example',
  ]);
  expect(rows[1]?.[0]).toBe(`th ${t('check.user-needs.name')}`);
  expect(rows[1]?.[2]).toContain(t('status.evidenced'));
  const text = await driver.page.text();
  expect(text).toContain('up to 45%');
  expect(text).toContain(t('compare.ask-some', { list: 'harbourlight.example, tidewell.example' }));
  await unfold(driver);
  await driver.page.click(/^The same in all/);
  for (const scheme of ['light', 'dark'] as const) {
    await preferInTab(driver, scheme);
    expect(await violations(driver.page), scheme).toEqual([]);
  }
  const html = await savedFile(driver, info.outputPath('saved'), t('share.form.html'));
  expect(await readFile(html.path, 'utf8')).toContain('A4 landscape');
  const xlsx = await savedFile(driver, info.outputPath('saved'), t('share.form.xlsx'));
  expect(Object.keys(unzipSync(new Uint8Array(await readFile(xlsx.path))))).toContain('xl/workbook.xml');
});

test('what can’t be shown is said', async ({ driver }) => {
  for (const [query, said] of [
    ['', t('report.none-named')],
    ['?review=nowhere', t('report.not-here')],
    [`?compare=${ids()[0]}`, t('compare.too-few', { most: 6 })],
    ['?compare=a,b', t('compare.gone', { n: 2 })],
  ] as const) {
    await driver.goto(`${driver.origin}/report.html${query}`);
    await driver.page.waitForText(said);
  }
});

test('both pages fit 320 pixels', async ({ driver }) => {
  test.skip(!(driver instanceof ChromiumDriver), 'Only one of the browsers can be made that narrow.');
  for (const query of [`?review=${ids()[0]}`, `?compare=${ids().join()}`]) {
    await driver.goto(`${driver.origin}/report.html${query}`);
    await (driver as ChromiumDriver).tab.setViewportSize({ width: 320, height: 640 });
    await driver.page.waitForText(t('report.caveat'));
    await unfold(driver);
    expect(await driver.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violations(driver.page)).toEqual([]);
  }
});

test('a link to a passage opens the page there, with its words marked', async ({ driver, site }) => {
  for (const [id, quote, prefix, suffix] of [
    ['hyphens', 'Self-service, end-to-end - by design', 'Learn more.\n', '\nOur customers'],
    [
      'inline',
      'Save 40%, that’s “real money” every year, guaranteed.',
      'design\nOur customers say: ',
      ' And more.\nSave money',
    ],
    ['bullet', 'Save time', 'guaranteed. And more.\nSave money\n', '\nSave staff\nBefore the first'],
    ['twin', 'Learn more.', 'Save staff\nBefore the first twin.\n', '\nAfter the first twin.\nBefore'],
    [
      'other-twin',
      'Learn more.',
      'first twin.\nBefore the second twin.\n',
      '\nAfter the second twin.\nA first',
    ],
    [
      'lines',
      'A first line of words here\nand a second line of words there.',
      'After the second twin.\n',
      '',
    ],
    ['apart', 'Words whose neighbours are elsewhere.', 'Read before it.\n', ''],
    [
      'long',
      'We sat with thirty-four tenants in one town over the winter, and twenty-one of them did not understand the letter about repairs, which we then rewrote with them, line by line, until all of them could say what it asked of them and by when.',
      '',
      '',
    ],
  ] as const) {
    await driver.goto('about:blank');
    await driver.goto(passageLink(`${site.origin}/pages/passages.html`, quote, { prefix, suffix }));
    await expect.poll(() => painted(driver, id), { message: id }).toBe(true);
  }
});

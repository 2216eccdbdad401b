import { t } from '../../lib/i18n/translate.ts';
import type { Entry, Review } from '../../lib/reviews/record.ts';
import { keep, reviewOf, say } from '../reviews/support/make.ts';
import { violations } from './support/axe.ts';
import { choose, paste, preferInTab } from './support/document.ts';
import {
  fileOf,
  fill,
  listed,
  made,
  openNotebook,
  reviewsFile,
  take,
  tick,
  titles,
} from './support/notebook.ts';
import { expect, test } from './support/test.ts';

test('reviews are kept, found, sorted and filtered, and the address keeps the view', async ({ driver }) => {
  await openNotebook(driver);
  await driver.page.waitForText(t('notebook.none.heading'));
  await take(driver, await made(12));
  expect(await titles(driver)).toHaveLength(12);

  await driver.page.click(t('column.title'));
  const byTitle = await titles(driver);
  expect(byTitle).toEqual(byTitle.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  await fill(driver, 'input[type=search]', 'tidewell');
  await driver.page.waitForText(t('notebook.found', { n: 2, all: 12 }));
  expect(await titles(driver)).toEqual(['Tidewell Forms 3', 'Tidewell Portal 8']);
  await driver.page.click(t('filter.heading'));
  await driver.page.evaluate(() => {
    const select = document.querySelectorAll('select')[3];
    if (!select) throw new Error('No such filter.');
    select.value = 'differ';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await driver.page.waitForText(t('notebook.found', { n: 1, all: 12 }));

  const hash = await driver.page.waitFor(
    'the address',
    () => location.hash.includes('differ') && location.hash,
  );
  await openNotebook(driver, hash as string);
  await driver.page.waitForText(t('notebook.found', { n: 1, all: 12 }));
  expect(await titles(driver)).toEqual(['Tidewell Portal 8']);
  await driver.page.click(t('filter.clear'));
  await expect.poll(() => titles(driver)).toHaveLength(12);
});

test('a figure of the picture leads to the reviews behind it', async ({ driver }) => {
  await openNotebook(driver);
  await take(driver, await made(12));
  const figure = await driver.page.waitFor('a figure', () => {
    const link = document.querySelector<HTMLElement>('.figures a');
    return link && { name: link.getAttribute('aria-label') ?? '', n: Number(link.innerText) };
  });
  if (!figure) throw new Error('No figure.');
  await driver.page.click(figure.name);
  await expect.poll(() => titles(driver)).toHaveLength(figure.n);
});

test('a tag is added to several, and a deletion is undone', async ({ driver }) => {
  await openNotebook(driver);
  await take(driver, await made(4));
  const [one = '', two = ''] = await titles(driver);
  await tick(driver, one);
  await tick(driver, two);
  await driver.page.click(t('selection.tag'));
  await fill(driver, '.tag-form input', 'for the board');
  await driver.page.click(t('tag.add-go'));
  await driver.page.waitForText(t('done.tag', { n: 2, tag: 'for the board' }));
  await openNotebook(driver, '#tag=for+the+board');
  await expect.poll(() => titles(driver)).toEqual([one, two]);

  await tick(driver, one);
  await driver.page.click(t('selection.delete'));
  await driver.page.waitForText(t('done.delete', { n: 1 }));
  await expect.poll(() => titles(driver)).toEqual([two]);
  await driver.page.click(t('notice.undo'));
  await driver.page.waitForText(t('done.undone'));
  await expect.poll(() => titles(driver)).toEqual([one, two]);

  await test.step('and one that was not undone is among the deleted', async () => {
    await tick(driver, two);
    await driver.page.click(t('selection.delete'));
    await driver.page.waitForText(t('done.delete', { n: 1 }));
    await openNotebook(driver, '#deleted=1');
    await expect.poll(() => titles(driver)).toEqual([two]);
    await tick(driver, two);
    await driver.page.click(t('selection.undelete'));
    await driver.page.waitForText(t('done.undelete', { n: 1 }));
  });
});

test('a colleague’s judgements come in beside one’s own, after they were shown', async ({ driver }) => {
  const kept = await keep();
  const target = { type: 'check', check: 'user-needs' } as const;
  const mine = await say(kept.review, 'Ann', 1, { kind: 'agree', target, note: '' });
  const theirs: Entry[] = [
    await say(kept.review, 'Ben', 2, { kind: 'asked', target, note: '' }),
    await say(kept.review, 'Ben', 3, { kind: 'tag', tag: 'ben’s' }),
  ];
  await openNotebook(driver);
  await take(driver, [reviewOf(kept, [mine])]);
  await driver.page.click(t('import.open'));
  await paste(driver, await reviewsFile([reviewOf(kept, [mine, ...theirs])]));
  await driver.page.waitForText(t('import.merges', { n: 1 }));
  await driver.page.waitForText(t('import.gets-said', { n: 2, who: t('import.who', { by: 'Ben', n: 2 }) }));
  await driver.page.click(t('import.cancel'));
  await driver.page.waitForText(t('import.cancelled'));
  await driver.page.waitForNoText('ben’s');

  await paste(driver, await reviewsFile([reviewOf(kept, [mine, ...theirs])]));
  await driver.page.click(t('import.go', { n: 1 }));
  await driver.page.waitForText(t('judged.differ'));
  await driver.page.waitForText('ben’s');
});

test('no hostile file changes anything', async ({ driver }) => {
  const [review] = (await made(1)) as [Review];
  await openNotebook(driver);
  await take(driver, [review]);
  const before = await listed(driver);
  await driver.page.click(t('import.open'));
  const forged = structuredClone(review);
  if (forged.readings[0]) forged.readings[0].title = 'Forged';
  const record = async (change: object) => JSON.stringify({ ...review, ...change });
  for (const [file, sentence] of [
    ['not json at all', t('importNotJson')],
    ['{"pitchcheck":"reviews","__proto__":{"x":1}}', t('importDamaged')],
    [await record({ schema: 99 }), t('importNewer')],
    [JSON.stringify(forged), t('importChanged')],
    [await record({ readings: [{ id: '<img src=x onerror=alert(1)>' }] }), t('importDamaged')],
    [`${'['.repeat(100_000)}`, t('importNotJson')],
  ] as const) {
    await choose(driver, fileOf('hostile.json', file));
    await driver.page.waitForText(sentence);
  }
  await openNotebook(driver);
  await expect.poll(() => listed(driver)).toEqual(before);
});

test('the keys alone sort, select and delete, and the focus is never lost', async ({ driver }) => {
  await openNotebook(driver);
  await take(driver, await made(3));
  const focused = () =>
    driver.page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      return at?.getAttribute('aria-label') ?? at?.innerText ?? '';
    });
  const goTo = async (name: string) => {
    for (let i = 0; i < 60 && (await focused()) !== name; i++) await driver.page.press('Tab');
    expect(await focused()).toBe(name);
  };
  await goTo(t('column.title'));
  await driver.page.press('Enter');
  expect(await focused()).toBe(t('column.title'));
  const [first = '', ...others] = await titles(driver);
  await goTo(t('table.select-one', { title: first }));
  await driver.page.press(' ');
  await driver.page.waitForText(t('selection.count', { n: 1 }));
  for (let i = 0; i < 60 && (await focused()) !== t('selection.delete'); i++)
    await driver.page.press('Shift+Tab');
  await driver.page.press('Enter');
  await expect.poll(() => titles(driver)).toEqual(others);
  expect(await focused()).toBe(t('notebook.heading'));
  await goTo(t('notice.undo'));
  await driver.page.press('Enter');
  await expect.poll(() => titles(driver)).toEqual([first, ...others]);
});

test('axe finds nothing, whatever is shown', async ({ driver }) => {
  const look = async (what: string) => {
    for (const scheme of ['light', 'dark'] as const) {
      await preferInTab(driver, scheme);
      expect(await violations(driver.page), `${what}, ${scheme}`).toEqual([]);
    }
  };
  await openNotebook(driver);
  await look('an empty notebook');
  await driver.page.click(t('import.open'));
  await look('where a file is asked for');
  await choose(driver, fileOf('reviews.json', await reviewsFile(await made(12))));
  await driver.page.waitForText(t('import.new', { n: 12 }));
  await look('what is in a file');
  await driver.page.click(t('import.go', { n: 12 }));
  await driver.page.waitForText(t('done.import', { n: 12 }));
  await driver.page.click(t('filter.heading'));
  await look('reviews and filters');
  for (const title of (await titles(driver)).slice(0, 2)) await tick(driver, title);
  await look('a selection');
  await driver.page.click(t('selection.tag'));
  await look('the form for a tag');
  await driver.page.click(t('tag.cancel'));
  await driver.page.click(t('selection.export'));
  await look('the export');
  await driver.page.click(t('export.cancel'));
  await driver.page.click(t('whole.erase'));
  await look('the erasing');
  await driver.page.click(t('erase.cancel'));
  await fill(driver, 'input[type=search]', 'nothing like it');
  await driver.page.waitForText(t('notebook.no-match.heading'));
  await look('nothing that matches');
});

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from '@playwright/test';
import { t } from '../../../lib/i18n/translate.ts';
import { writeFile } from '../../../lib/reviews/backup.ts';
import type { Entry, Review } from '../../../lib/reviews/record.ts';
import type { Source } from '../../../lib/reviews/source.ts';
import type { Driver } from '../../../scripts/lib/drive/driver.ts';
import { keep, reviewOf, say } from '../../reviews/support/make.ts';
import { choose } from './document.ts';

const VENDORS = ['harbourlight', 'civicloom', 'northgate', 'tidewell', 'brightdesk'] as const;
const PRODUCTS = [
  'Portal',
  'Cloud',
  'Contact',
  'Forms',
  'Insight',
  'Connect',
  'Housing',
  'Planning',
] as const;

/** Sentences of which each review has some. */
const SAID = [
  'Our portal lets residents do everything online, at any hour.',
  'Save up to 40% of your contact centre costs in the first year.',
  'We transform your back office and end rekeying for good.',
  'We interviewed 42 residents and changed the form after what they told us.',
  'Success is guaranteed, with no risk to your service.',
  'Our artificial intelligence answers every enquiry for you.',
  '“It changed everything for us,” says the head of digital at a county council.',
  'Teams of designers, developers and officers work in two-week sprints with users.',
  'In the pilot two of five offices went back to paper, and we changed the rota because of it.',
  'By digital we mean that a resident never has to tell us the same thing twice.',
  'We run workshops so that managers give up approving each case.',
  'Streamline every process with one platform.',
] as const;

const pick = <T>(all: readonly T[], i: number): T => all[i % all.length] as T;
/** From 0 to 1, the same each time. */
const chance = (i: number, j: number): number =>
  (Math.imul((i + 1) * 7919 + (j + 1) * 104_729, 2_654_435_761) >>> 0) / 2 ** 32;
const two = (n: number): string => String(n).padStart(2, '0');

function sourceOf(i: number): Source {
  const vendor = pick(VENDORS, i);
  if (i % 7 === 3)
    return {
      type: 'mail',
      sender: { name: 'Sales', address: `sales@${vendor}.example` },
      subject: `Offer ${i}`,
      sent: 'Mon, 2 Nov 2026 09:00',
      messageId: `m${i}@${vendor}.example`,
    };
  if (i % 11 === 5) return { type: 'file', name: `tender-${i}.docx`, sha256: two(i).padStart(64, 'a') };
  return { type: 'page', url: `https://www.${vendor}.example/products/${i}` };
}

/** The `i`th of as many different reviews as one likes, kept by somebody, with what people said of some of them. */
export async function madeReview(i: number, by = 'Ann'): Promise<Review> {
  const title = `${pick(VENDORS, i)} ${pick(PRODUCTS, i)} ${i}`.replace(/^./, (first) => first.toUpperCase());
  const lines = [title, ...SAID.filter((_, j) => chance(i, j) < 0.45), `This is page ${i}.`];
  const at = `2026-${two(1 + (i % 10))}-${two(1 + (i % 28))}T${two(i % 24)}:30:00.000Z`;
  const kept = await keep(lines, { source: sourceOf(i), at, by });
  const { review } = kept;
  const entries: Entry[] = [];
  if (i % 3 === 0) entries.push(await say(review, by, 1, { kind: 'tag', tag: 'portals 2026' }));
  if (i % 5 === 0) entries.push(await say(review, by, 2, { kind: 'tag', tag: 'framework' }));
  if (i % 4 === 0) {
    const target = { type: 'check', check: 'user-needs' } as const;
    entries.push(await say(review, by, 3, { kind: 'agree', target, note: '' }));
    if (i % 8 === 0)
      entries.push(
        await say(review, 'Ben', 4, { kind: 'false-alarm', target, scope: 'here', note: 'They do say.' }),
      );
  }
  return reviewOf(kept, entries);
}

/** Reviews as a file that the notebook imports. */
export async function reviewsFile(reviews: Iterable<Review> | AsyncIterable<Review>): Promise<string> {
  let file = '';
  for await (const part of writeFile(reviews, { private: true, text: null })) file += part;
  return file;
}

/** Writes a file for the test that calls it. */
export function fileOf(name: string, content: string): string {
  const folder = test.info().outputPath('files');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
}

/** Opens the notebook in the tab in front. @param hash what view of it, with its # */
export async function openNotebook(driver: Driver, hash = ''): Promise<void> {
  // The same page with another hash is not loaded again.
  await driver.goto('about:blank');
  await driver.goto(`${driver.origin}/notebook.html${hash}`);
  await driver.page.waitFor('the notebook', () => document.querySelector('.whole') !== null);
}

/** The titles in the list, in its order. */
export const titles = (driver: Driver): Promise<string[]> =>
  driver.page.evaluate(() =>
    [...document.querySelectorAll('.reviews tbody th')].map((e) => e.textContent?.trim() ?? ''),
  );

/** The first `n` of them. */
export const made = (n: number): Promise<Review[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => madeReview(i)));

/** Puts reviews into the notebook that is open, as a colleague's file. */
export async function take(driver: Driver, reviews: readonly Review[]): Promise<void> {
  await driver.page.click(t('import.open'));
  await choose(driver, fileOf('reviews.json', await reviewsFile(reviews)));
  await driver.page.click(t('import.go', { n: reviews.length }));
  await driver.page.waitForText(t('done.import', { n: reviews.length }));
}

/** Has a field hold a value as if it had been typed or chosen. */
export const fill = (driver: Driver, selector: string, value: string): Promise<void> =>
  driver.page.evaluate(
    (where, wanted) => {
      const field = document.querySelector<HTMLInputElement>(where);
      if (!field) throw new Error(`No ${where}.`);
      field.value = wanted;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    value,
  );

/** Selects a review by its title. */
export const tick = (driver: Driver, title: string): Promise<void> =>
  driver.page.evaluate(
    (label) => document.querySelector<HTMLElement>(`input[aria-label="${label}"]`)?.click(),
    t('table.select-one', { title }),
  );

/** All that the list says. */
export const listed = (driver: Driver): Promise<string> =>
  driver.page.evaluate(() => document.querySelector<HTMLElement>('.reviews tbody')?.innerText ?? '');

import { readPlainText } from '../../lib/documents/plain-text.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';
import type { Driver } from '../../scripts/lib/drive/driver.ts';
import type { View } from '../../scripts/lib/drive/view.ts';
import { violations } from './support/axe.ts';
import { clickAndWait, flags } from './support/checklist.ts';
import { marked } from './support/seen.ts';
import { expect, test } from './support/test.ts';

const PITCH = [
  'Transform your council with our all-in-one customer portal',
  'Our platform saves councils up to £1.2m a year.',
  'Our platform gives every officer back five hours a week and cuts paperwork by half.',
  'Councils that use it cut calls from 9 days to 2, measured by the finance team at three councils.',
  '“It joined up our back office in a month,” said Ann Lee, Head of IT at Marlow Borough Council.',
  '“We have never looked back since we bought it.” – Rhys Evans, Director of Housing, Fenny Homes, March 2024',
  'Mae ein porth yn rhyddhau staff y cyngor ac yn arbed amser i bawb sydd yn ei ddefnyddio.',
  'Book a demo today and talk to our team about pricing.',
];
const NOTES = [
  'Notes from the autumn repairs conference',
  'About sixty people came to Fernley last week to talk about repairs, letters and the telephone.',
  'The morning was about queues. Most councils count calls and few count callers.',
  'Talks will be put online by the end of the month. Thank you to everybody who helped.',
];

/** Lines of both, of which nobody can be sure; chosen by the engine itself, whose weights change. */
function between(): string[] {
  for (let from = 0; from < PITCH.length; from++)
    for (let to = 1; to <= NOTES.length; to++)
      for (let most = from + 1; most <= PITCH.length; most++) {
        const lines = [...PITCH.slice(from, most), ...NOTES.slice(0, to)];
        const { sure, claims } = shippedEngine().critique(readPlainText(lines.join('\n')).passages);
        if (sure === false && claims.length > 0) return lines;
      }
  throw new Error('Nothing lies between a pitch and none.');
}

/** A page of these paragraphs, read. */
async function read(driver: Driver, origin: string, lines: readonly string[]): Promise<View> {
  await driver.goto(`${origin}/pages/passages.html`);
  await driver.page.evaluate((texts) => {
    document.body.replaceChildren(
      ...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
    );
  }, lines);
  return clickAndWait(driver);
}

test('a figure has its line and its own question, and only buyers are heard', async ({ driver, site }) => {
  const popup = await read(driver, site.origin, PITCH);
  const text = await popup.text();
  expect(text).toContain('up to £1.2m a year; no baseline, no source, who measured it not said');
  expect(text).toContain(
    'How many of your customers reach “up to £1.2m a year”, and what is the usual figure?',
  );
  expect(text).toContain('five hours a week, by half; no baseline');
  expect(text).toContain('from 9 days to 2; who measured it said, sample given; no period');
  expect(text).toContain('Everyone quoted here (2 people) buys, runs or sells the service');
  expect(text).toContain('Said by Ann Lee, Head of IT at Marlow Borough Council.');
  expect(text).toContain('Not judged: this part looks like Welsh (18 words).');
  for (const scheme of ['light', 'dark'] as const) {
    await driver.prefer(popup, scheme);
    expect(await violations(popup), scheme).toEqual([]);
  }
});

test('what may be a pitch or not folds its flags away and marks nothing until somebody says', async ({
  driver,
  site,
}) => {
  const popup = await read(driver, site.origin, between());
  await popup.waitForText('Not sure that this is a pitch');
  expect(await flags(popup)).toHaveLength(3);
  const open = () => popup.evaluate(() => document.querySelector<HTMLDetailsElement>('.folded-flags')?.open);
  expect(await open()).toBe(false);
  expect(await marked(driver.page)).toEqual([]);
  expect(await violations(popup)).toEqual([]);
  await popup.click('Treat it as a pitch');
  await popup.waitForText('it is treated as one because you asked');
  expect(await open()).toBeUndefined();
});

import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { t } from '../../../lib/i18n/translate.ts';
import { writeFile } from '../../../lib/reviews/backup.ts';
import { fullText } from '../../../lib/reviews/make.ts';
import type { Review } from '../../../lib/reviews/record.ts';
import { ChromiumDriver } from '../../../scripts/lib/drive/chromium.ts';
import type { Driver } from '../../../scripts/lib/drive/driver.ts';
import type { FirefoxDriver } from '../../../scripts/lib/drive/firefox.ts';
import { passagesOf, readingOf, reviewOf } from '../../sharing/fixtures.ts';
import { choose } from './document.ts';

export const HOSTILE = '<img src=x onerror="document.title=1"> =1+1 our portal saves 40% of calls.';
const HIDDEN = 'Ring the depot on Tuesdays about the spare keys.';

const HARBOURLIGHT = [
  '# Harbourlight for councils',
  'Our citizen portal puts everything residents want in one place.',
  '- Save up to 45% on call handling',
  '- Cut processing time by half',
  'We will transform your back office and streamline every process, end to end.',
  'Easy to use for everyone. Success is guaranteed from day one.',
  HOSTILE,
  HIDDEN,
];
const NORTHGATE = [
  '# Northgate Bay casework',
  'We sat with 34 housing tenants in Llanelli in March 2025; 21 of them did not understand the repair letter.',
  'After the third round we dropped the account screen, because 9 of 12 people gave up there.',
  'The pilot in one depot ran for eight weeks, and missed two of its five targets; the report is public.',
  'Council officers saved 120 hours in the first quarter of 2025, measured by the council’s internal audit.',
];
const TIDEWELL = [
  '# Tidewell Cloud: digital transformation, delivered',
  'Our AI-powered platform revolutionises the way you work.',
  'Trusted by more than 40 councils. "It simply works", says a happy customer.',
  'Citizens are at the heart of everything we do, and full training is provided.',
  'Slash costs by 30% with our one-stop app.',
];

const page = (host: string) => ({ type: 'page', url: `https://${host}/offer` }) as const;

/** Three reviews of three vendors and their full texts; the first was read twice, judged by two people, and has a private note. */
export async function threeReviews(): Promise<{ reviews: Review[]; texts: Map<string, string> }> {
  const texts = new Map<string, string>();
  const read = async (host: string, lines: readonly string[], at: string) => {
    const passages = passagesOf(...lines);
    const title = lines[0]?.slice(2) ?? '';
    const kept = await readingOf({ source: page(host), title, passages, at });
    texts.set(kept.reading.textSha256, fullText(passages));
    return kept;
  };
  const before = HARBOURLIGHT.map((line) => line.replace('45%', '60%')).filter((line) => line !== HOSTILE);
  const first = await read('harbourlight.example', before, '2026-03-02T10:00:00.000Z');
  const again = await read('harbourlight.example', HARBOURLIGHT, '2026-05-04T09:30:00.000Z');
  const said = { review: again.review, at: '2026-05-05T10:00:00.000Z', private: false };
  const saving = again.reading.critique.claims.find(({ quote }) => quote.text.includes('45%'));
  const old = first.reading.critique.claims.find(({ quote }) => quote.text.includes('60%'));
  if (!saving || !old) throw new Error('These are claims of savings.');
  const about = (claim: typeof saving) =>
    ({ type: 'claim', claim: claim.id, quote: claim.quote.text, rule: claim.rule }) as const;
  const harbourlight = await reviewOf(
    [first, again],
    [
      {
        ...said,
        by: 'Ann Jones',
        kind: 'asked',
        target: about(old),
        note: '',
        at: '2026-03-03T10:00:00.000Z',
      },
      {
        ...said,
        by: 'Bob Price',
        kind: 'answered',
        target: about(saving),
        answer: 'Hours, not money.',
        where: 'call of 5 May',
      },
      { ...said, by: 'Ann Jones', kind: 'agree', target: about(saving), note: 'No baseline given.' },
      {
        ...said,
        by: 'Bob Price',
        kind: 'status',
        target: { type: 'check', check: 'problem' },
        status: 'asserted',
        note: 'They told us on the phone.',
      },
      {
        ...said,
        by: 'Ann Jones',
        kind: 'note',
        target: { type: 'review' },
        note: 'Between us: they are cheap.',
        private: true,
      },
      { ...said, by: 'Ann Jones', kind: 'finding', quote: HIDDEN, prefix: '', suffix: '', note: 'Odd.' },
      { ...said, by: 'Ann Jones', kind: 'tag', tag: 'housing' },
    ],
  );
  const northgate = await reviewOf([await read('northgate.example', NORTHGATE, '2026-05-06T09:30:00.000Z')]);
  const tidewell = await reviewOf([await read('tidewell.example', TIDEWELL, '2026-05-07T09:30:00.000Z')]);
  return { reviews: [harbourlight, northgate, tidewell], texts };
}

/** Puts reviews into the browser's store the way a person does: as a file, in the notebook. */
export async function keep(
  driver: Driver,
  folder: string,
  { reviews, texts }: { reviews: readonly Review[]; texts: ReadonlyMap<string, string> },
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'reviews.json');
  const pieces: string[] = [];
  const included = { private: true, text: async (_: string, sha256: string) => texts.get(sha256) };
  for await (const piece of writeFile(reviews, included)) pieces.push(piece);
  writeFileSync(file, pieces.join(''));
  await takeIn(driver, file, reviews.length);
}

/** Imports a file in the notebook. @param n how many reviews in it are new or bring something new */
export async function takeIn(driver: Driver, file: string, n: number): Promise<void> {
  await driver.goto(`${driver.origin}/notebook.html`);
  await driver.page.waitFor('the notebook', () => document.querySelector('main h1') !== null);
  await driver.page.click(t('import.open'));
  await driver.page.waitForText(t('import.intro'));
  await choose(driver, file);
  await driver.page.click(t('import.go', { n }));
  await driver.page.waitForText(t('done.import', { n }));
}

/** Chooses a form on the page that hands something on, saves it, and gives the file as the browser wrote it. */
export async function savedFile(
  driver: Driver,
  folder: string,
  form: string,
): Promise<{ name: string; path: string }> {
  await driver.page.click(form);
  if (driver instanceof ChromiumDriver) {
    const coming = driver.tab.waitForEvent('download');
    await driver.page.click(t('share.save'));
    const download = await coming;
    const name = download.suggestedFilename();
    await download.saveAs(path.join(folder, name));
    return { name, path: path.join(folder, name) };
  }
  const { marionette } = driver as FirefoxDriver;
  mkdirSync(folder, { recursive: true });
  await marionette.chrome(
    `Services.prefs.setIntPref('browser.download.folderList', 2);
     Services.prefs.setStringPref('browser.download.dir', args[0]);
     Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
     Services.prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false);`,
    folder,
  );
  const before = new Set(readdirSync(folder));
  await driver.page.click(t('share.save'));
  for (let tries = 0; tries < 200; tries++) {
    const now = readdirSync(folder);
    const name = now.find((one) => !before.has(one) && !one.endsWith('.part'));
    if (name && !now.some((one) => one.endsWith('.part')) && statSync(path.join(folder, name)).size > 0)
      return { name, path: path.join(folder, name) };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing was saved in ${folder}.`);
}

/** Whether words of an element, and none outside it, are painted as the target of a link; they must be in view for that. */
export async function painted(driver: Driver, id: string): Promise<boolean> {
  const picture = (await driver.page.picture()).toString('base64');
  return driver.page.evaluate(
    async (png, name) => {
      const box = document.getElementById(name)?.getBoundingClientRect();
      if (!box) throw new Error(`There is no ${name}.`);
      const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No canvas to look at the picture.');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      let inside = 0;
      let outside = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] !== 255 || data[at + 1] !== 0 || data[at + 2] !== 255) continue;
        const y = Math.floor(at / 4 / bitmap.width);
        if (y >= box.top - 3 && y <= box.bottom + 3) inside++;
        else outside++;
      }
      return inside > 100 && outside < 20;
    },
    picture,
    id,
  );
}

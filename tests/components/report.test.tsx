// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, it } from 'vitest';
import { ReportPage } from '../../components/report/ReportPage.tsx';
import { t } from '../../lib/i18n/translate.ts';
import { makeEntry } from '../../lib/reviews/make.ts';
import type { Review } from '../../lib/reviews/record.ts';
import { reviewOfPage } from '../sharing/fixtures.ts';
import { worldOf } from './reports.tsx';
import { type Seen, see, settle } from './see.tsx';

let review: Review;
beforeAll(async () => {
  review = await reviewOfPage();
});

const box = (page: Seen, label: string): HTMLInputElement => {
  const found = [...page.root.querySelectorAll('label')].find((one) => one.textContent?.includes(label));
  const input = found?.querySelector('input');
  if (!input) throw new Error(`No box “${label}”.`);
  return input;
};
const tick = async (page: Seen, label: string) => {
  await act(() => box(page, label).click());
  await settle();
};
const status = (page: Seen) => page.root.querySelector('.share [role=status]')?.textContent;

describe('the page of a report', () => {
  it('has the title of the review, as text, and its parts in order', async () => {
    const page = await see(<ReportPage world={worldOf(review).world} id={review.id} />);
    expect(page.root.querySelector('b')).toBeNull();
    expect(page.root.querySelector('h1')?.textContent).toBe('The <b>portal</b>');
    expect(document.title).toBe('The <b>portal</b> · Pitchcheck');
    const parts = page
      .headings()
      .filter((heading) =>
        [t('report.short'), t('headline.heading'), t('messages.heading'), t('report.claims')].includes(
          heading,
        ),
      );
    expect(parts).toEqual([
      t('report.short'),
      t('headline.heading'),
      t('messages.heading'),
      t('report.claims'),
    ]);
    await page.press(t('report.print'));
  });

  it('follows the review while it is open, and stops when it is closed', async () => {
    const { world, put, watched } = worldOf(review);
    const page = await see(<ReportPage world={world} id={review.id} />);
    const said = await makeEntry({
      review: review.id,
      by: 'Carys Lloyd',
      at: '2026-05-09T10:00:00.000Z',
      private: false,
      kind: 'note',
      target: { type: 'check', check: 'culture' },
      note: 'Ask the board.',
    });
    await act(() => put({ ...review, entries: [...review.entries, said] }));
    expect(page.text()).toContain('Carys Lloyd noted on 9 May 2026. “Ask the board.”');
    await act(() => render(null, page.root));
    expect(watched()).toBe(0);
  });

  it('says why there is nothing to show', async () => {
    const { world } = worldOf();
    expect((await see(<ReportPage world={world} id="nowhere" />)).text()).toContain(t('report.not-here'));
    const none = await see(<ReportPage world={world} id="" />);
    expect(none.text()).toContain(t('report.none-named'));
    expect(none.root.querySelector('h1')).not.toBeNull();
    expect(none.buttons()).not.toContain(t('report.print'));
    world.watch.mockImplementation((_ids, _fn, failed) => failed('The disk is on fire.'));
    const failing = await see(<ReportPage world={world} id={review.id} />);
    expect(failing.text()).toContain(`${t('report.not-opened')}The disk is on fire.`);
  });
});

describe('handing a report on', () => {
  it('leaves private notes and the full text out until they are ticked, and shows what goes along', async () => {
    const { world } = worldOf(review);
    const page = await see(<ReportPage world={world} id={review.id} />);
    expect(page.text()).not.toContain('Between us');
    expect(page.text()).toContain(t('share.holds.no-private', { n: 1 }));
    expect(page.text()).toContain(t('share.holds.no-full-text'));
    await page.press(t('share.save'));
    const [[bare] = []] = world.save.mock.calls;
    expect(await bare?.text()).not.toContain('Between us');
    expect(world.text).not.toHaveBeenCalled();

    await tick(page, t('share.private', { n: 1 }));
    await tick(page, 'Include the full text');
    expect(page.text()).toContain('Between us: they are cheap.');
    expect(page.text()).toContain('All the words, read on the door.');
    expect(page.text()).toContain(t('share.holds.private', { n: 1 }));
    await page.press(t('share.save'));
    const whole = await world.save.mock.calls[1]?.[0].text();
    expect(whole).toContain('Between us');
    expect(whole).toContain('read on the door');
  });

  it('says that the full text is not kept here', async () => {
    const { world } = worldOf(review);
    world.text.mockResolvedValue(undefined);
    const page = await see(<ReportPage world={world} id={review.id} />);
    await tick(page, 'Include the full text');
    expect(page.text()).toContain(t('share.text.none'));
  });

  it('saves the chosen form and says its name, or why not', async () => {
    const { world } = worldOf(review);
    const page = await see(<ReportPage world={world} id={review.id} />);
    await tick(page, t('share.form.csv'));
    await page.press(t('share.save'));
    expect(status(page)).toBe(t('share.saved', { name: 'pitchcheck-the-b-portal-b-2026-05-04.csv' }));
    world.save.mockImplementation(() => {
      throw new Error('No room.');
    });
    await page.press(t('share.save'));
    expect(status(page)).toBe(t('notice.failed', { cause: 'No room.' }));
  });

  it('offers the share sheet for what the system takes alone', async () => {
    const { world } = worldOf(review);
    world.canShare.mockImplementation((file) => file.name.endsWith('.html'));
    const page = await see(<ReportPage world={world} id={review.id} />);
    await page.press(t('share.share'));
    expect(world.share.mock.calls[0]?.[0].name).toBe('pitchcheck-the-b-portal-b-2026-05-04.html');
    expect(status(page)).toBe(t('share.shared'));
    world.share.mockResolvedValue(false);
    await page.press(t('share.share'));
    expect(status(page)).toBe(t('share.not-shared'));
    await tick(page, t('share.form.json'));
    expect(page.buttons()).not.toContain(t('share.share'));
  });

  it('copies as rich text and as plain text, and says so', async () => {
    const { world } = worldOf(review);
    const page = await see(<ReportPage world={world} id={review.id} />);
    await page.press(t('share.copy-rich'));
    expect(world.copy.mock.calls[0]?.[1]).toContain('<h1>');
    expect(status(page)).toBe(t('share.copied-rich'));
    await page.press(t('share.copy-plain'));
    expect(world.copy.mock.calls[1]?.[1]).toBe('');
    world.copy.mockRejectedValue(new Error('refused'));
    await page.press(t('share.copy-plain'));
    expect(status(page)).toBe(t('notice.not-copied'));
  });

  it('has a mail link that is not too long, and says what is in it', async () => {
    const page = await see(<ReportPage world={worldOf(review).world} id={review.id} />);
    const link = page.root.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.getAttribute('href') ?? '';
    expect(link.length).toBeGreaterThan(100);
    expect(link.length).toBeLessThanOrEqual(2000);
    expect(page.text()).toContain(t('share.mail.brief'));
  });
});

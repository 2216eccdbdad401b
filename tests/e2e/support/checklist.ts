import { t } from '../../../lib/i18n/translate.ts';
import type { Driver } from '../../../scripts/lib/drive/driver.ts';
import type { View } from '../../../scripts/lib/drive/view.ts';
import { waitForAnswer } from '../../../scripts/lib/start/checklist.ts';

/** Goes to a page, clicks the toolbar button and waits for the answer; gives the popup. */
export async function critique(driver: Driver, url: string): Promise<View> {
  await driver.goto(url);
  return clickAndWait(driver);
}

/** Clicks the toolbar button on the page in front and waits for the answer; gives the popup. */
export async function clickAndWait(driver: Driver): Promise<View> {
  const popup = await driver.clickAction();
  await waitForAnswer(popup);
  return popup;
}

/** Presses the button for the marks, once the popup shows that they are as `shown` says. */
export async function pressMarks(view: View, shown: boolean): Promise<void> {
  await view.waitFor(
    `marks to be said to be ${shown ? 'shown' : 'hidden'}`,
    (wanted) => document.querySelector(`[aria-pressed=${wanted}]`) !== null,
    shown,
  );
  await view.click(t('action.marks'));
}

interface SeenCheck {
  name: string;
  status: string;
  quotes: string[];
  text: string;
}

/** The flags on top, as a person reads them. */
export const flags = (view: View): Promise<SeenCheck[]> => seen(view, '.flag', 'a');

/** The seven checks under the six messages. */
export const checks = (view: View): Promise<SeenCheck[]> => seen(view, 'article.check', 'h4');

function seen(view: View, each: string, name: string): Promise<SeenCheck[]> {
  return view.evaluate(
    (one, called) =>
      [...document.querySelectorAll<HTMLElement>(one)].map((e) => ({
        name: e.querySelector<HTMLElement>(called)?.innerText.trim() ?? '',
        status: e.querySelector<HTMLElement>('.status')?.innerText.trim() ?? '',
        quotes: [...e.querySelectorAll<HTMLElement>('q')].map((q) => q.textContent ?? ''),
        text: e.innerText,
      })),
    each,
    name,
  );
}

/** The quoted claims, by the name of their category. */
export function claims(view: View): Promise<Record<string, string[]>> {
  return view.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.claim-group')].map((group) => [
        group.querySelector('h3')?.innerText.trim() ?? '',
        [...group.querySelectorAll('q')].map((q) => q.textContent ?? ''),
      ]),
    ),
  );
}

/** Opens the lists that show only their first items. */
export async function unfold(view: View): Promise<void> {
  while ((await view.controls()).some((name) => /^Show all/.test(name))) await view.click(/^Show all/);
}

/** All quoted claims. */
export const claimed = async (view: View): Promise<string[]> => Object.values(await claims(view)).flat();

/** The sentences for what was not read. */
export function unread(view: View): Promise<string[]> {
  return view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.unread li')].map((e) => e.innerText.trim()),
  );
}

/** Waits until a claim with these words is in the list, or until none is. */
export async function waitForClaim(view: View, words: string, there = true): Promise<void> {
  await view.waitFor(
    `${there ? 'a' : 'no'} claim with "${words}"`,
    (wanted, wish) =>
      [...document.querySelectorAll('.claim-group q')].some((q) => q.textContent?.includes(wanted)) === wish,
    words,
    there,
  );
}

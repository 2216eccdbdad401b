import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { findBrowser } from '../../scripts/lib/browsers.ts';
import { launchThunderbird, type ThunderbirdDriver } from '../../scripts/lib/drive/thunderbird.ts';
import type { View } from '../../scripts/lib/drive/view.ts';
import { waitForAnswer } from '../../scripts/lib/start/checklist.ts';

/** A build made with `wxt build --mode NAME` is tested instead of the usual one when PITCHCHECK_BUILDS names it. */
const mode = process.env.PITCHCHECK_BUILDS ? `-${process.env.PITCHCHECK_BUILDS}` : '';
const EXTENSION = fileURLToPath(new URL(`../../.output/thunderbird-mv3${mode}`, import.meta.url));
const MAILS = fileURLToPath(new URL('./mails', import.meta.url));

/** The Message-IDs of the mails in the inbox. */
export const ID = {
  sales: 'quayside-20250304-1@quayside-digital.example',
  followUp: 'bl-882@brightledger.example',
  colleague: 'room-1@northmere.example',
  latin1: 'molnia-5@molnia.example',
} as const;

/** One Thunderbird for all tests of a worker; it ends by holding that nothing went over the network. */
export const test = base.extend<object, { thunderbird: ThunderbirdDriver }>({
  thunderbird: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixture's needs from this pattern.
    async ({}, use) => {
      const program = findBrowser('thunderbird');
      if (!program) throw new Error('No Thunderbird is installed.');
      if (!existsSync(EXTENSION))
        throw new Error(`${EXTENSION} is not there: build it first, with npm test -- build.`);
      const mails = readdirSync(MAILS).map((name) => readFileSync(path.join(MAILS, name), 'latin1'));
      const profile = await mkdtemp(path.join(tmpdir(), 'pitchcheck-thunderbird-'));
      const options = { program, extension: EXTENSION, profile, headless: true, sealed: true };
      const thunderbird = await launchThunderbird(options, mails);
      await use(thunderbird);
      await thunderbird.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      expect(thunderbird.requests().map(({ url, from }) => `${url} asked for by ${from}`)).toEqual([]);
    },
    { scope: 'worker' },
  ],
});

export { expect };

/** Selects a mail, clicks the button above it, and waits until the popup says what it found. */
export async function check(thunderbird: ThunderbirdDriver, id: string): Promise<View> {
  await thunderbird.select(id);
  const popup = await thunderbird.clickAction();
  await waitForAnswer(popup);
  return popup;
}

/** What is known of the mail in view: there is one tab. */
export const known = (popup: View): Promise<TabState | undefined> =>
  popup.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { storage: { session: { get(key: null): Promise<Record<string, TabState>> } } };
    };
    const all = await browser.storage.session.get(null);
    return Object.entries(all).find(([key]) => key.startsWith('tab:'))?.[1];
  });

/** The words under the marks of all categories, as they are highlighted in the message. */
export const marked = (message: View): Promise<string[]> =>
  message.evaluate(() => {
    const found: string[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Iterable<StaticRange>>) {
      if (!name.startsWith('pitchcheck-')) continue;
      for (const { startContainer, startOffset, endOffset } of highlight)
        found.push((startContainer.nodeValue ?? '').slice(startOffset, endOffset).replace(/\s+/g, ' '));
    }
    return found;
  });

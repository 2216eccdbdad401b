import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { type BrowserKind, findBrowser } from '../../../scripts/lib/browsers.ts';
import { launchChromium } from '../../../scripts/lib/drive/chromium.ts';
import type { Driver, NetworkRequest } from '../../../scripts/lib/drive/driver.ts';
import { launchFirefox } from '../../../scripts/lib/drive/firefox.ts';
import { type Site, startSite } from './server.ts';

/** A build made with `wxt build --mode NAME` is tested instead of the usual one when PITCHCHECK_BUILDS names it. */
const mode = process.env.PITCHCHECK_BUILDS ? `-${process.env.PITCHCHECK_BUILDS}` : '';
export const BUILDS: Record<BrowserKind, string> = {
  chromium: fileURLToPath(new URL(`../../../.output/chrome-mv3${mode}`, import.meta.url)),
  firefox: fileURLToPath(new URL(`../../../.output/firefox-mv3${mode}`, import.meta.url)),
};

interface Fixtures {
  /** The browser this project is for, with the extension as built and nothing granted. */
  driver: Driver;
}
interface WorkerFixtures {
  kind: BrowserKind;
  site: Site;
}

/** Requests that nobody but the extension can have made: asked for by it, or by a page for a place no test page names. */
export function uninvited(requests: NetworkRequest[], site: Site): string[] {
  const expected = (url: string) => url.startsWith(site.origin) || url.startsWith(site.other);
  return requests
    .filter(({ url, from }) => from.includes('-extension://') || (from !== '' && !expected(url)))
    .map(({ url, from }) => `${url} asked for by ${from}`);
}

/** Starts a browser of this kind; `extension` is another folder than the build under test when given. */
export function launch(kind: BrowserKind, profile: string, extension = BUILDS[kind]): Promise<Driver> {
  const program = findBrowser(kind);
  if (!program) throw new Error(`No ${kind} is installed.`);
  if (!existsSync(extension))
    throw new Error(`${extension} is not there: build it first, with npm test -- build.`);
  const start = kind === 'firefox' ? launchFirefox : launchChromium;
  return start({ program, extension, profile, headless: true, sealed: true });
}

/** Every test ends by holding the first promise: the extension made no request to the network. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  kind: ['chromium', { option: true, scope: 'worker' }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixture's needs from this pattern.
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  driver: async ({ kind, site }, use, info) => {
    const driver = await launch(kind, info.outputPath('profile'));
    await use(driver);
    if (info.status !== info.expectedStatus) {
      const picture = await driver.page.picture().catch(() => null);
      if (picture) await info.attach('page', { body: picture, contentType: 'image/png' });
    }
    await driver.close();
    expect(uninvited(driver.requests(), site)).toEqual([]);
  },
});

export { expect };

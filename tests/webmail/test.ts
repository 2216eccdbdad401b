import { test as base, expect } from '../e2e/support/test.ts';
import { startWebmail, type Webmail, whyNot } from './servers.ts';

/** A browser with the extension, in front of a real Roundcube that is the only site it may ask. */
export const test = base.extend<object, { webmail: Webmail }>({
  webmail: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixture's needs from this pattern.
    async ({}, use) => {
      const webmail = await startWebmail();
      await use(webmail);
      await webmail.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  site: [
    async ({ webmail: { origin } }, use) => use({ origin, other: origin, asked: [], close: async () => {} }),
    { scope: 'worker' },
  ],
});

const reason = whyNot();
test.skip(reason !== '', reason);

export { expect };

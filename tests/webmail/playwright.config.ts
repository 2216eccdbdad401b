import { defineConfig } from '@playwright/test';

/** `npm run test:webmail`: not part of `npm test`, because it needs a mail server. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/webmail',
  globalSetup: './setup.ts',
  workers: 1,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
});

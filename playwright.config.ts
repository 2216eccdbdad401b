import { defineConfig } from '@playwright/test';
import type { BrowserKind } from './scripts/lib/browsers.ts';

export default defineConfig<object, { kind: BrowserKind }>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  // Two browsers on two busy cores: what waits for a window or the focus may wait too long once. A real fault fails each time.
  retries: process.env.CI ? 2 : 0,
  reporter: 'line',
  projects: [
    { name: 'chromium', use: { kind: 'chromium' }, testIgnore: 'firefox/**' },
    { name: 'firefox', use: { kind: 'firefox' }, testIgnore: 'chromium/**' },
    { name: 'thunderbird', testDir: 'tests/thunderbird' },
  ],
});

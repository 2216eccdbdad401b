import { defineConfig } from '@playwright/test';
import type { BrowserKind } from './scripts/lib/browsers.ts';

export default defineConfig<object, { kind: BrowserKind }>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  projects: [
    { name: 'chromium', use: { kind: 'chromium' }, testIgnore: 'firefox/**' },
    { name: 'firefox', use: { kind: 'firefox' }, testIgnore: 'chromium/**' },
    { name: 'thunderbird', testDir: 'tests/thunderbird' },
  ],
});

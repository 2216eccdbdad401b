import { defineConfig } from '@playwright/test';
import type { BrowserKind } from './scripts/lib/browsers.ts';

export default defineConfig<object, { kind: BrowserKind }>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // Long enough for two browsers on two busy cores: nothing is tried again, so what fails now and then is found.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  projects: [
    { name: 'chromium', use: { kind: 'chromium' }, testIgnore: 'firefox/**' },
    { name: 'firefox', use: { kind: 'firefox' }, testIgnore: 'chromium/**' },
    { name: 'thunderbird', testDir: 'tests/thunderbird' },
  ],
});

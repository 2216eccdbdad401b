import { defineConfig } from '@playwright/test';
import type { BrowserKind } from './scripts/lib/browsers.ts';

export default defineConfig<object, { kind: BrowserKind }>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // Long enough for two browsers on two busy cores.
  timeout: 120_000,
  // A hosted machine may stand still for a while. The summary names what passed only when it was tried again.
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  projects: [
    { name: 'chromium', use: { kind: 'chromium' }, testIgnore: 'firefox/**' },
    { name: 'firefox', use: { kind: 'firefox' }, testIgnore: 'chromium/**' },
    { name: 'thunderbird', testDir: 'tests/thunderbird' },
  ],
});

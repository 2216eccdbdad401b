import { readFileSync } from 'node:fs';

interface Counts {
  passed: number;
  failed: number;
}

/** Tests in a report of Vitest's json reporter; nothing when the run ended before it wrote one. */
export function countVitest(file: string): Partial<Counts> {
  const report = read<{ numPassedTests: number; numFailedTests: number }>(file);
  return report ? { passed: report.numPassedTests, failed: report.numFailedTests } : {};
}

/** Tests in a report of Playwright's json reporter. One that passed when it was tried again has passed: see playwright.config.ts. */
export function countPlaywright(file: string): Partial<Counts> {
  const report = read<{ stats: { expected: number; unexpected: number; flaky: number } }>(file);
  return report
    ? { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected }
    : {};
}

function read<Report>(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}

import { readFileSync } from 'node:fs';

interface Counts {
  passed: number;
  failed: number;
  /** Titles of those that passed only when they were tried again. */
  again?: string[];
}

/** What is needed of a suite in such a report. */
interface Suite {
  specs?: { title: string; tests: { status: string }[] }[];
  suites?: Suite[];
}

/** Tests in a report of Vitest's json reporter; nothing when the run ended before it wrote one. */
export function countVitest(file: string): Partial<Counts> {
  const report = read<{ numPassedTests: number; numFailedTests: number }>(file);
  return report ? { passed: report.numPassedTests, failed: report.numFailedTests } : {};
}

/** Tests in a report of Playwright's json reporter. One that passed when it was tried again has passed, and is named. */
export function countPlaywright(file: string): Partial<Counts> {
  const report = read<Suite & { stats: { expected: number; unexpected: number; flaky: number } }>(file);
  if (!report) return {};
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected + flaky, failed: unexpected, again: flakyIn(report) };
}

const flakyIn = ({ specs = [], suites = [] }: Suite): string[] => [
  ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title),
  ...suites.flatMap(flakyIn),
];

function read<Report>(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
}

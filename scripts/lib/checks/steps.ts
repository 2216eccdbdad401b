import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { APT_PACKAGES, canInstall, findBrowser, installCommand, type ProgramKind } from '../browsers.ts';
import { type Ran, run, runTool } from '../run.ts';
import { countPlaywright, countVitest } from './counts.ts';

export interface Outcome extends Ran {
  /** Tests inside the step; a step that is one check counts as one. */
  passed?: number;
  failed?: number;
  /** Tests that passed only when they were tried again. */
  again?: string[];
  /** Why it did not run. */
  skipped?: string;
}

export interface Step {
  name: string;
  what: string;
  /** Steps that run first, also when only this one was asked for. */
  needs?: string[];
  /** Steps that run first if they run at all. */
  after?: string[];
  /** Takes the whole machine. */
  alone?: boolean;
  run(): Promise<Outcome>;
}

const WXT = 'wxt/bin/wxt.mjs';
const BUILDS = ['build-chrome', 'build-edge', 'build-firefox', 'build-thunderbird'];
const NAMES: Record<ProgramKind, string> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  thunderbird: 'Thunderbird',
};
const results = mkdtempSync(path.join(tmpdir(), 'pitchcheck-test-'));
process.once('exit', () => rmSync(results, { recursive: true, force: true }));

const vitest = async (name: string, args: string[]): Promise<Outcome> => {
  const file = path.join(results, `${name}.json`);
  const ran = await runTool('vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ]);
  return { ...ran, ...countVitest(file) };
};

const program = (kind: ProgramKind, after: string[] = []): Step => ({
  name: kind,
  what: `${NAMES[kind]} is installed`,
  // apt works for one at a time.
  after,
  async run() {
    if (findBrowser(kind)) return { ok: true, output: '' };
    if (!canInstall()) {
      const skipped = `no ${kind} here; to install one: ${installCommand(kind)}`;
      return { ok: false, output: skipped, skipped };
    }
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await run('apt-get', ['update', '-q'], { env });
    if (!update.ok) return update;
    const packages = ['install', '-y', '-q', '--no-install-recommends', APT_PACKAGES[kind]];
    const { ok, output } = await run('apt-get', packages, { env });
    return { ok: ok && findBrowser(kind) !== null, output };
  },
});

const build = (target: 'chrome' | 'edge' | 'firefox' | 'thunderbird', after: string): Step => ({
  name: `build-${target}`,
  what: `builds for ${target}`,
  needs: ['prepare'],
  // Builds also rewrite the generated types, so they take turns.
  after: [after],
  run: () => runTool(WXT, ['build', '-b', target, '--mv3']),
});

const endToEnd = (kind: ProgramKind, target: string): Step => ({
  name: `e2e-${kind}`,
  what: `end to end in ${NAMES[kind]}`,
  needs: [kind, `build-${target}`],
  alone: true,
  async run() {
    const file = path.join(results, `${kind}.json`);
    const ran = await runTool(
      '@playwright/test/cli.js',
      ['test', `--project=${kind}`, '--reporter=list,json'],
      {
        env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      },
    );
    return { ...ran, ...countPlaywright(file) };
  },
});

/** Everything `npm test` does, in the order of the summary. */
export const STEPS: Step[] = [
  { name: 'prepare', what: 'generated types', run: () => runTool(WXT, ['prepare']) },
  program('chromium'),
  program('firefox', ['chromium']),
  program('thunderbird', ['firefox']),
  build('chrome', 'prepare'),
  build('edge', 'build-chrome'),
  build('firefox', 'build-edge'),
  build('thunderbird', 'build-firefox'),
  {
    name: 'format',
    what: 'format and lint',
    run: () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  },
  {
    name: 'types',
    what: 'types',
    needs: ['prepare'],
    after: BUILDS,
    run: () => runTool('typescript/bin/tsc', ['--noEmit']),
  },
  {
    name: 'unused',
    what: 'unused files, exports and packages',
    needs: ['prepare'],
    after: BUILDS,
    run: () => runTool('knip/bin/knip.js', ['--no-progress']),
  },
  {
    name: 'unit',
    what: 'unit tests',
    needs: ['prepare'],
    after: BUILDS,
    run: () => vitest('unit', ['--exclude', 'tests/project/**']),
  },
  {
    name: 'project',
    what: 'the project’s own rules',
    needs: BUILDS,
    run: () => vitest('project', ['tests/project']),
  },
  {
    name: 'size',
    what: 'bundle sizes',
    needs: ['build-chrome'],
    run: () => runTool('size-limit/bin.js', []),
  },
  {
    name: 'lint-webext',
    what: 'web-ext lint on the Firefox build',
    needs: ['build-firefox'],
    run: () =>
      runTool('web-ext/bin/web-ext.js', ['lint', '--source-dir', '.output/firefox-mv3', '--self-hosted']),
  },
  endToEnd('chromium', 'chrome'),
  endToEnd('firefox', 'firefox'),
  endToEnd('thunderbird', 'thunderbird'),
];

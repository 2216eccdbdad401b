import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** Scripts run in an empty folder: one that goes to work all the same finds nothing there, and harms nothing. */
const folder = mkdtempSync(join(tmpdir(), 'pitchcheck-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scripts = readdirSync('scripts').filter((name) => /\.(ts|mjs)$/.test(name));
const tsx = resolve('node_modules/tsx/dist/cli.mjs');

function run(script: string, args: readonly string[]) {
  const program = [...(script.endsWith('.ts') ? [tsx] : []), resolve('scripts', script), ...args];
  return new Promise<{ status: unknown; stdout: string; stderr: string }>((done) => {
    execFile(process.execPath, program, { cwd: folder, timeout: 20_000 }, (error, stdout, stderr) =>
      done({ status: error ? error.code : 0, stdout, stderr }),
    );
  });
}

describe('a command that is asked for what it does not have', () => {
  it.concurrent.each([
    ...scripts.map((script) => [script, '--help']),
    ['fit.ts', 'training/texts'],
    ['evaluate.ts', ''],
    ['evaluate.ts', 'one', 'two'],
    ['test.mjs', '--list', 'unti'],
    ['test.mjs', ''],
  ])(
    '%s %j says how it is used, and does nothing',
    async (script, ...args) => {
      const { status, stdout, stderr } = await run(script, args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('npm ');
      expect(stderr).not.toMatch(/^ +at /m);
      expect(readdirSync(folder)).toEqual([]);
    },
    30_000,
  );
});

import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ran {
  ok: boolean;
  /** Standard output and error, in the order they came. */
  output: string;
}

export interface RunOptions {
  env?: Record<string, string>;
  /** Show the output as it comes, beside keeping it. */
  show?: boolean;
}

/** Runs a program in the project's folder to its end, with no input. Never throws: a program not found is not ok. */
export function run(
  program: string,
  args: string[],
  { env = {}, show = false }: RunOptions = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    child.once('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Runs a tool among the project's packages, on this Node; `file` is its program inside node_modules. */
export function runTool(file: string, args: string[], options?: RunOptions): Promise<Ran> {
  return run(process.execPath, [path.join(ROOT, 'node_modules', file), ...args], options);
}

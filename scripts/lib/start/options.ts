import { parseArgs } from 'node:util';
import type { BrowserKind } from '../browsers.ts';

/** Something the person can put right; its message is one plain sentence, shown without a stack. */
export class Plain extends Error {}

export interface Options {
  /** A file's path or a web address; undefined for the demonstration page. */
  target: string | undefined;
  kind: BrowserKind;
  headless: boolean;
}

const USAGE = 'npm start [-- [--browser firefox] [--headless] FILE|URL]';

/** @throws Plain when the command line makes no sense. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parse(args);
  const [target, extra] = positionals;
  if (extra !== undefined) throw new Plain(`One FILE or URL at a time, please: ${USAGE}`);
  const kind = values.browser;
  if (kind !== 'chromium' && kind !== 'firefox') {
    throw new Plain(`--browser is chromium (Chrome and Edge too) or firefox, not ${kind}.`);
  }
  return { target, kind, headless: values.headless || !hasDisplay() };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean', default: false },
      },
    });
  } catch {
    throw new Plain(`That is not how it is used: ${USAGE}`);
  }
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles, withoutComments } from './source-files.ts';

const files = sourceFiles('entrypoints', 'components', 'lib');

const IMPORT =
  /(?:^|[^.\w])(?:import|export)\s+(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** What a file imports: paths from the project's folder, and packages by name. */
const imports = ({ path: file, text }: SourceFile): string[] =>
  [...withoutComments(text).matchAll(IMPORT)]
    .map((match) => match[1] ?? match[2] ?? '')
    .map((target) => (target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target));

/** `entrypoints`, `components`, or `lib/<folder>`. */
const layer = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('lib/') ? 2 : 1)
    .join('/');

/** Imports that break a rule, as `file -> import`. */
const breaches = (isBroken: (file: SourceFile, target: string) => boolean): string[] =>
  files.flatMap((file) =>
    imports(file)
      .filter((target) => isBroken(file, target))
      .map((target) => `${file.path} -> ${target}`),
  );

const isPolyfill = (target: string): boolean => target.startsWith('webextension-polyfill');

const MAY_TOUCH_THE_BROWSER = ['lib/platform', 'lib/messaging', 'lib/settings', 'lib/reviews', 'entrypoints'];

describe('imports', () => {
  it('are found at all', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(imports).length).toBeGreaterThan(50);
  });

  it('never point from components to entrypoints, nor from lib to either', () => {
    expect(
      breaches(
        ({ path: file }, target) =>
          (!file.startsWith('entrypoints/') && target.startsWith('entrypoints/')) ||
          (file.startsWith('lib/') && target.startsWith('components/')),
      ),
    ).toEqual([]);
  });

  it('never leave lib/engine', () => {
    expect(
      breaches(({ path: file }, target) => layer(file) === 'lib/engine' && layer(target) !== 'lib/engine'),
    ).toEqual([]);
  });

  it('take the polyfill in through lib/platform/browser.ts alone', () => {
    const takers = files.filter((file) => imports(withoutTypeImports(file)).some(isPolyfill));
    expect(takers.map(({ path: file }) => file)).toEqual(['lib/platform/browser.ts']);
  });

  it('never bring the polyfill into the content script, however many files away', () => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const reached = new Set(
      files.filter(({ path: file }) => /\.content[./]/.test(file)).map(({ path: file }) => file),
    );
    expect(reached.size).toBeGreaterThan(0);
    // A set visits what is added to it on the way.
    for (const file of reached) {
      const source = byPath.get(file);
      if (source) for (const target of imports(withoutTypeImports(source))) reached.add(target);
    }
    expect([...reached].filter(isPolyfill)).toEqual([]);
  });

  it('name their files in full', () => {
    expect(
      breaches((_, target) => /^(lib|components|entrypoints)\//.test(target) && !/\.\w+$/.test(target)),
    ).toEqual([]);
  });
});

describe('the browser', () => {
  it('is touched only where design allows it', () => {
    const offenders = files.filter(
      ({ path: file, text }) =>
        !MAY_TOUCH_THE_BROWSER.includes(layer(file)) &&
        (/\b(?:chrome|browser)\s*\.\s*[a-z]+/.test(withoutStrings(withoutComments(text))) ||
          /wxt\/browser|webextension-polyfill|platform\/browser\.ts/.test(
            imports({ path: file, text }).join(' '),
          )),
    );
    expect(offenders.map(({ path: file }) => file)).toEqual([]);
  });
});

const withoutStrings = (text: string): string => text.replace(/'[^'\n]*'|"[^"\n]*"/g, '""');

/** Types vanish from the build, so what they import is not in it. */
const withoutTypeImports = (file: SourceFile): SourceFile => ({
  ...file,
  text: file.text.replace(/^(?:import|export)\s+type\s[^;]*;/gm, ''),
});

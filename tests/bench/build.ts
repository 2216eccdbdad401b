import path from 'node:path';
import { build } from 'vite';
import { packsForBuild } from '../../scripts/lib/packs-for-build.ts';
import { ROOT } from '../../scripts/lib/run.ts';

const OUT = path.join(ROOT, '.output/bench');
const common = {
  root: ROOT,
  configFile: false as const,
  publicDir: false as const,
  logLevel: 'error' as const,
  plugins: [packsForBuild],
};

/** Bundles one part of the benchmark for Node, as it would ship; gives the file. Packages stay where they are. */
export async function buildForNode(part: string): Promise<string> {
  await build({
    ...common,
    build: {
      ssr: path.join(ROOT, `tests/bench/${part}.ts`),
      outDir: OUT,
      emptyOutDir: false,
      target: 'node20',
    },
  });
  return path.join(OUT, `${part}.js`);
}

/** Bundles the part that runs in pages as one script, which puts `bench` into the global `part`; gives the file. */
export async function buildForPage(): Promise<string> {
  await build({
    ...common,
    build: {
      lib: {
        entry: path.join(ROOT, 'tests/bench/page.ts'),
        formats: ['iife'],
        name: 'part',
        fileName: () => 'page.js',
      },
      outDir: OUT,
      emptyOutDir: false,
    },
  });
  return path.join(OUT, 'page.js');
}

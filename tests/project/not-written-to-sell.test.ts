import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDocumentFile } from '../../lib/documents/read.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';
import { parseHtml } from '../../scripts/lib/parse-html.ts';

/** Fewer words tell of nothing. */
const FEWEST = 60;
/** Of a hundred. Some packages do introduce themselves as a seller would. */
const MOST_TAKEN = 4;
const MOST_SURELY_TAKEN = 2;

/** The introductions and change logs of the packages that are installed here: real texts of many hands. */
function papers(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('@') ? papers(path) : ownPapers(path);
    return [];
  });
}
const ownPapers = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^(?:readme|changelog)\.md$/i.test(name))
    .map((name) => join(folder, name));

it('seldom takes for a pitch what nobody wrote to sell', async () => {
  const engine = shippedEngine();
  const read = await Promise.all(
    papers('node_modules').map(async (path) => {
      const document = await readDocumentFile({
        name: path,
        bytes: new Uint8Array(readFileSync(path)),
        parse: parseHtml,
      });
      if (!('passages' in document)) throw new Error(`${path} holds several texts.`);
      const { kind, sure, words } = engine.critique(document.passages);
      return { path, kind, sure, words };
    }),
  );
  const texts = read.filter(({ words }) => words >= FEWEST);
  expect(texts.length).toBeGreaterThan(200);
  const taken = texts.filter(({ kind }) => kind === 'pitch');
  const inAHundred = (some: readonly unknown[]) => (100 * some.length) / texts.length;
  const names = taken.map(({ path }) => path).join('\n');
  expect(inAHundred(taken), names).toBeLessThanOrEqual(MOST_TAKEN);
  expect(inAHundred(taken.filter(({ sure }) => sure)), names).toBeLessThanOrEqual(MOST_SURELY_TAKEN);
});

/** How fast it is, beside others: npm run bench [-- engine|browser] */
import { arch, cpus, platform, totalmem } from 'node:os';
import { measureBrowser } from '../tests/bench/browser.ts';
import { buildForNode } from '../tests/bench/build.ts';
import type { ColdFigures } from '../tests/bench/cold.ts';
import type { EngineFigures } from '../tests/bench/engine.ts';
import type { RivalFigures } from '../tests/bench/rivals.ts';
import { browserRows, engineRows, type Row, rowLines } from '../tests/bench/rows.ts';
import { run, runTool } from './lib/run.ts';

const [wanted, ...more] = process.argv.slice(2);
if (more.length > 0 || (wanted && wanted !== 'engine' && wanted !== 'browser')) {
  console.error('Usage: npm run bench [-- engine|browser]');
  process.exit(2);
}

/** Runs one part in a process of its own, on a bundle, as nothing of this one should be in its way. */
async function figures<Figures>(part: string): Promise<Figures> {
  console.error(`Measuring: ${part} ...`);
  const { ok, output } = await run(process.execPath, ['--expose-gc', await buildForNode(part)]);
  if (!ok) throw new Error(output);
  return JSON.parse(output) as Figures;
}

// What bundles our code reads a file that is made, and not kept with the sources.
const prepared = await runTool('wxt/bin/wxt.mjs', ['prepare']);
if (!prepared.ok) throw new Error(prepared.output);
const rows: Row[] = [];
if (wanted !== 'browser') {
  const cold = await figures<ColdFigures>('cold');
  const engine = await figures<EngineFigures>('engine');
  rows.push(...engineRows(engine, cold, await figures<RivalFigures>('rivals')));
}
let chromium = '';
if (wanted !== 'engine') {
  console.error('Measuring: browser ...');
  const browser = await measureBrowser();
  rows.push(...browserRows(browser));
  chromium = `, Chromium ${browser.version}`;
}
const memory = Math.round(totalmem() / 2 ** 30);
console.log(
  `${cpus().length} cores of ${cpus()[0]?.model.trim()}, ${memory} GB, ${platform()} ${arch()}, Node ${process.versions.node}${chromium}\n`,
);
console.log(rowLines(rows).join('\n'));

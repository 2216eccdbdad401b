/** How well the critique agrees with labelled texts: npm run evaluate [-- [--errors] DIR] */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evaluate } from './lib/evaluate/evaluate.ts';
import { belowFloors, readFloors } from './lib/evaluate/floors.ts';
import { evaluationLines, mistakeLines } from './lib/evaluate/table.ts';

const USAGE = 'Usage: npm run evaluate [-- [--errors] DIR]   DIR holds labels.jsonl and texts/';
const root = fileURLToPath(new URL('..', import.meta.url));
const own = join(root, 'tests/corpus');
const args = process.argv.slice(2);
const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--errors');
const [given, ...more] = args.filter((arg) => !arg.startsWith('--'));
const shared = given ?? join(root, '../shared/corpus');
if (unknown || more.length > 0 || (given !== undefined && !existsSync(join(given, 'labels.jsonl')))) {
  console.error(
    unknown
      ? `There is no option ${unknown}. ${USAGE}`
      : more.length > 0
        ? `One folder at a time. ${USAGE}`
        : `${given || 'A folder without a name'} holds no labels.jsonl. ${USAGE}`,
  );
  process.exit(2);
}
const floors = readFloors(join(own, 'floors.json'));
const corpora = [
  { folder: own, floors: floors.own },
  // Another folder is measured, not held to floors that were set on the usual one.
  ...(existsSync(join(shared, 'labels.jsonl'))
    ? [{ folder: shared, floors: given ? undefined : floors.shared }]
    : []),
];
const below: string[] = [];
for (const corpus of corpora) {
  const name = relative(root, corpus.folder) || corpus.folder;
  const evaluation = await evaluate(corpus.folder);
  console.log(evaluationLines(name, evaluation).join('\n'));
  if (args.includes('--errors')) console.log(mistakeLines(evaluation.all).join('\n'));
  console.log('');
  if (corpus.floors)
    below.push(...belowFloors(evaluation.all, corpus.floors).map((line) => `${name}: ${line}`));
  if (corpus.folder === own && evaluation.mails)
    below.push(...belowFloors(evaluation.mails, floors.mails).map((line) => `${name}, mails: ${line}`));
}
if (below.length > 0) {
  console.error(`The critique agrees less with its labels than it did. ${below.join(' ')}`);
  process.exitCode = 1;
}

/** Prints the weights of lib/engine/kind.ts, fitted on labelled folders: npx tsx scripts/fit-kind.ts DIR... */
import { createHash } from 'node:crypto';
import { compilePacks } from '../lib/engine/compile.ts';
import { judgePassage } from '../lib/engine/judge.ts';
import { FEATURES, kindFeatures, PITCH_FROM } from '../lib/engine/kind.ts';
import { Matcher } from '../lib/engine/match.ts';
import { readQuotations } from '../lib/engine/quotations.ts';
import type { Passage } from '../lib/engine/types.ts';
import { englishLexicon, englishPacks } from '../lib/packs/english.ts';
import { readCorpus } from './lib/evaluate/corpus.ts';
import { type Example, regress } from './lib/evaluate/regression.ts';

const FOLDS = 10;

const matcher = new Matcher(compilePacks(englishPacks, englishLexicon).compiled);
const folders = await Promise.all(
  process.argv.slice(2).map(async (folder) => ({ folder, documents: await readCorpus(folder) })),
);
const examples = folders.flatMap(({ folder, documents }) =>
  documents.map(({ passages, kind, source, heldOut }) => ({
    features: featuresOf(passages),
    yes: kind === 'pitch',
    heldOut,
    folder,
    fold: (createHash('sha256').update(source).digest()[1] ?? 0) % FOLDS,
  })),
);
const weights = regress(examples);
console.log(FEATURES.map((feature, i) => `  '${feature}': ${(weights[i] ?? 0).toFixed(2)},`).join('\n'));

// Each text judged by weights that were fitted without its source: what the fit is worth on texts it has not seen.
for (const folder of new Set(examples.map((example) => example.folder))) {
  const counts = { right: 0, falseAlarms: 0, missed: 0, of: 0 };
  for (let fold = 0; fold < FOLDS; fold++) {
    const without = regress(examples.filter((example) => example.fold !== fold));
    for (const example of examples.filter((other) => other.fold === fold && other.folder === folder)) {
      const said = sum(example, without) > PITCH_FROM;
      counts.of++;
      if (said === example.yes) counts.right++;
      else if (said) counts.falseAlarms++;
      else counts.missed++;
    }
  }
  console.log(
    `${folder}: ${counts.right} of ${counts.of} right when left out; ${counts.falseAlarms} taken for pitches, ${counts.missed} missed`,
  );
}

function sum({ features }: Example, by: readonly number[]): number {
  return features.reduce((total, value, i) => total + value * (by[i] ?? 0), 0);
}

function featuresOf(passages: readonly Passage[]): number[] {
  const quotations = readQuotations(passages);
  const { features } = kindFeatures(
    passages.flatMap((passage, i) =>
      judgePassage(passage, matcher).map((finding) => {
        const { ranges, attribution } = quotations[i] ?? { ranges: [], attribution: false };
        const speech = ranges.some(([from, to]) => from <= finding.start + 1 && finding.end - 1 <= to);
        return {
          passage,
          finding,
          quoted: speech ? ('speech' as const) : attribution ? ('attribution' as const) : undefined,
        };
      }),
    ),
  );
  return FEATURES.map((feature) => features[feature]);
}

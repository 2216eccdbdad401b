/**
 * Fits the weights of lib/packs/en/weights.json on labelled texts: npm run fit. First it says how well each text is judged
 * by weights that were fitted without it and without any other from its source, and how well the texts that are held out.
 */
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { PITCH_FROM } from '../lib/engine/kind.ts';
import { readCorpus } from './lib/evaluate/corpus.ts';
import { fitClaims, type Sample, type Sampled, sample, sums, tally } from './lib/fit/claims.ts';
import { fitKind, sumOfKind } from './lib/fit/kind.ts';
import { readTraining } from './lib/fit/training.ts';
import { weightsFile } from './lib/fit/weights-file.ts';

const FOLDS = 5;
const SHARED = '../shared/corpus';
const OUT = 'lib/packs/en/weights.json';
/**
 * The sum from which on a sentence makes a claim: three to seven. What is best for F1 lies at half of the F1 that can be
 * reached (Lipton, Elkan and Naryanaswamy, 2014), which is about 0.6.
 */
const FROM = -0.85;

// Whatever is asked of it, it would write over the weights.
if (process.argv.length > 2) {
  console.error(
    `Usage: npm run fit   It takes nothing more: it learns from training/texts, and writes ${OUT}.`,
  );
  process.exit(2);
}

const training = readTraining('training/texts').map((text) => sample(text, false));
const shared = existsSync(SHARED) ? (await readCorpus(SHARED)).map((text) => sample(text, true)) : [];
const real = shared.filter(({ document }) => !document.heldOut);
const heldOut = shared.filter(({ document }) => document.heldOut);
const all = [...training, ...real];

const fold = ({ document }: Sampled) =>
  (createHash('sha256').update(document.source).digest()[1] ?? 0) % FOLDS;
const weighed = new Map<Sample, readonly number[]>();
const weigh = (texts: readonly Sampled[], fits: ReturnType<typeof fitClaims>) => {
  const samples = texts.flatMap((one) => one.samples);
  for (const [i, sum] of sums(samples, fits).entries()) weighed.set(samples[i] as Sample, sum);
};
const said = new Map<Sampled, boolean>();
for (let part = 0; part < FOLDS; part++)
  weigh(
    all.filter((one) => fold(one) === part),
    fitClaims(all.filter((one) => fold(one) !== part)),
  );
for (let part = 0; part < FOLDS; part++) {
  const others = all.filter((one) => fold(one) !== part);
  const kind = fitKind(others, weighed, FROM);
  for (const one of all)
    if (fold(one) === part) said.set(one, sumOfKind(one, weighed, FROM, kind) > PITCH_FROM);
}
const claims = fitClaims(all);
const kind = fitKind(all, weighed, FROM);
weigh(heldOut, claims);
for (const one of heldOut) said.set(one, sumOfKind(one, weighed, FROM, kind) > PITCH_FROM);

for (const [name, texts] of Object.entries({ training, real, 'held out': heldOut })) {
  const { f1, precision, recall } = tally(texts, weighed, FROM);
  const pitch = ({ document }: Sampled) => document.kind === 'pitch';
  const right = texts.filter((one) => said.get(one) === pitch(one)).length;
  const falseAlarms = texts.filter((one) => said.get(one) && !pitch(one)).length;
  console.log(
    `${name.padEnd(9)} claims: F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; kind: ${right} of ${texts.length} right, ${falseAlarms} taken for pitches`,
  );
}
writeFileSync(OUT, weightsFile(claims, FROM, kind));
console.log(`${OUT} is written.`);

/**
 * Fits the weights of lib/packs/en/weights.json on labelled texts: npm run fit. First it says how well each text is judged
 * by weights that were fitted without it and without any other from its source.
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
const TRIED = [-1.4, FROM, -0.4, 0];

const training = readTraining('training/texts').map((text) => sample(text, false));
const shared = existsSync(SHARED) ? (await readCorpus(SHARED)).map((text) => sample(text, true)) : [];
const all = [...training, ...shared];
const groups = { training, shared, 'held out': shared.filter(({ document }) => document.heldOut) };

const fold = ({ document }: Sampled) =>
  (createHash('sha256').update(document.source).digest()[1] ?? 0) % FOLDS;
const weighed = new Map<Sample, readonly number[]>();
for (let part = 0; part < FOLDS; part++) {
  const fits = fitClaims(all.filter((one) => fold(one) !== part));
  const samples = all.flatMap((one) => (fold(one) === part ? one.samples : []));
  for (const [i, sum] of sums(samples, fits).entries()) weighed.set(samples[i] as Sample, sum);
}
for (const [name, group] of Object.entries(groups))
  for (const from of TRIED) {
    const { f1, precision, recall } = tally(group, weighed, from);
    console.log(
      `${name.padEnd(10)} from ${from}: F1 ${f1.toFixed(3)} precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}`,
    );
  }
for (const [name, group] of Object.entries(groups)) {
  let right = 0;
  let falseAlarms = 0;
  for (let part = 0; part < FOLDS; part++) {
    const fitted = fitKind(
      all.filter((one) => fold(one) !== part),
      weighed,
      FROM,
    );
    for (const one of group.filter((other) => fold(other) === part)) {
      const said = sumOfKind(one, weighed, FROM, fitted) > PITCH_FROM;
      if (said === (one.document.kind === 'pitch')) right++;
      else if (said) falseAlarms++;
    }
  }
  console.log(`${name.padEnd(10)} kind: ${right} of ${group.length} right, ${falseAlarms} taken for pitches`);
}
writeFileSync(OUT, weightsFile(fitClaims(all), FROM, fitKind(all, weighed, FROM)));
console.log(`${OUT} is written.`);

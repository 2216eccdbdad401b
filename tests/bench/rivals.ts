/** Other libraries beside the engine, on the same text. A process of its own; prints one JSON object. */
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import writeGood from 'write-good';
import { shippedEngine } from '../../lib/packs/engine.ts';
import { plainCues } from './cues.ts';
import { inTurns } from './measure.ts';
import { type Sample, sample } from './text.ts';

export interface RivalFigures {
  /** UTF-16 units of the text that all of them read. */
  size: number;
  /** Patterns of the packs that the others' lists can express, of all, and the phrases they come to. */
  expressed: number;
  all: number;
  phrases: number;
  /** Milliseconds. */
  times: Record<'engine' | 'wink' | 'compromise' | 'write-good', number>;
}

const SIZE = 200_000;
const ROUNDS = 5;
const WARM_UP = 4;
const { phrases, expressed, all } = plainCues();

// Nothing but what the phrases need: no parts of speech, no sentiment.
const wink = winkNLP(model, ['sbd', 'cer']);
wink.learnCustomEntities(
  phrases.map((phrase) => ({ name: 'cue', patterns: [phrase] })),
  { matchValue: false, usePOS: false, useEntity: false },
);

const texts = Array.from({ length: ROUNDS + WARM_UP }, (_, seed) => sample(SIZE, 600 + seed));
const text = (round: number): string => (texts[round] as Sample).text;
const times = inTurns(
  {
    engine: (round) => shippedEngine().critique((texts[round] as Sample).passages, { treatAsPitch: true }),
    wink: (round) => {
      const read = wink.readDoc(text(round));
      return [read.sentences().length(), read.customEntities().out(wink.its.span)];
    },
    compromise: (round) => compromise(text(round)).sentences().length,
    'write-good': (round) => writeGood(text(round)),
  },
  ROUNDS,
  WARM_UP,
);
const figures: RivalFigures = { size: SIZE, expressed, all, phrases: phrases.length, times };
console.log(JSON.stringify(figures));

import { openPacks } from '../engine/compile.ts';
import { Engine } from '../engine/critique.ts';
import { Weights } from '../engine/weights.ts';
import { englishLexicon, englishPacks, englishWeights } from './english.ts';
import { englishIndex } from './english-index.ts';

let engine: Engine | undefined;

/**
 * The engine with the packs that ship, made at the first call. Throws when a shipped pack is broken, which the tests of the
 * packs rule out.
 */
export function shippedEngine(): Engine {
  engine ??= new Engine(openPacks(englishPacks, englishLexicon, englishIndex()), new Weights(englishWeights));
  return engine;
}

import { compilePacks } from '../engine/compile.ts';
import { Engine } from '../engine/critique.ts';
import { Weights } from '../engine/weights.ts';
import { englishLexicon, englishPacks, englishWeights } from './english.ts';

let engine: Engine | undefined;

/**
 * The engine with the packs that ship, compiled at the first call. Throws when a shipped pack is broken, which the tests
 * of the packs rule out.
 */
export function shippedEngine(): Engine {
  if (!engine) {
    const { compiled, errors } = compilePacks(englishPacks, englishLexicon);
    const [first] = errors;
    if (first)
      throw new Error(`${first.pack} ${first.rule} ${first.field}: ${first.problem}. ${first.remedy}`);
    engine = new Engine(compiled, new Weights(englishWeights));
  }
  return engine;
}

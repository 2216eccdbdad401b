import { compilePacks } from '../engine/compile.ts';
import type { PatternIndex } from '../engine/pattern-index.ts';
import { englishLexicon, englishPacks } from './english.ts';

/**
 * What the patterns of the English packs need. It is found out here where the packs are read as they are; in the extension
 * scripts/lib/packs-for-build.ts has put the answer in this file's place. Throws when a pack is broken.
 */
export function englishIndex(): PatternIndex {
  const { compiled, errors } = compilePacks(englishPacks, englishLexicon);
  const [first] = errors;
  if (first) throw new Error(`${first.pack} ${first.rule} ${first.field}: ${first.problem}. ${first.remedy}`);
  return compiled.index;
}

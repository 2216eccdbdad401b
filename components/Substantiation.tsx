import type { Fact, Substantiation as Facts } from '../lib/engine/types.ts';
import { substantiationSentences } from '../lib/sharing/substantiation.ts';

/** What stands beside a claim to bear it out, and what doesn't. `said` was already said of the whole group. */
export const Substantiation = ({ of, said }: { of: Facts; said: readonly Fact[] }) => {
  const sentences = substantiationSentences(of, said);
  return sentences.length > 0 ? <p class="facts small soft">{sentences.join(' ')}</p> : null;
};

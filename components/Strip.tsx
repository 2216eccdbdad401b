import type { Category, Claim } from '../lib/engine/types.ts';
import { colourOf } from '../lib/marking/style.ts';

/** Finer than this two strokes can't be told apart. */
const PLACES = 100;

/**
 * The text as a line from its beginning to its end, with a stroke where each claim stands. A picture of what the list
 * says in words, so it is left out for those who hear the page.
 */
export const Strip = ({ category, claims }: { category: Category; claims: readonly Claim[] }) => {
  const places = new Set(claims.map(({ at }) => Math.round(at * PLACES)));
  return (
    <svg class="strip" viewBox={`0 0 ${PLACES + 2} 10`} preserveAspectRatio="none" aria-hidden="true">
      <path class="text" d={`M0 9.5H${PLACES + 2}`} />
      <path
        d={[...places].map((place) => `M${place + 1} 0V8`).join('')}
        style={{ stroke: colourOf(category) }}
      />
    </svg>
  );
};

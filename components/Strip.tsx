import { CATEGORIES, type Claim } from '../lib/engine/types.ts';
import { colourOf } from '../lib/marking/style.ts';

/** Finer than this two strokes can't be told apart. */
const PLACES = 100;

/**
 * The text as a line from its beginning to its end, with a stroke where each claim stands, in its category's colour. A
 * picture of what stands beside it in words, so it is left out for those who hear the page.
 */
export const Strip = ({ claims }: { claims: readonly Pick<Claim, 'category' | 'at'>[] }) => {
  const strokes = CATEGORIES.flatMap((category) => {
    const places = new Set(
      claims.flatMap((claim) => (claim.category === category ? Math.round(claim.at * PLACES) : [])),
    );
    return places.size > 0 ? [{ category, path: [...places].map((at) => `M${at + 1} 0V8`).join('') }] : [];
  });
  return (
    <svg class="strip" viewBox={`0 0 ${PLACES + 2} 10`} preserveAspectRatio="none" aria-hidden="true">
      <path class="text" d={`M0 9.5H${PLACES + 2}`} />
      {strokes.map(({ category, path }) => (
        <path key={category} d={path} style={{ stroke: colourOf(category) }} />
      ))}
    </svg>
  );
};

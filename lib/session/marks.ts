import type { Critique } from '../engine/types.ts';
import type { Mark } from '../messaging/protocol.ts';
import { isSetAside, type SetAside } from '../reviews/set-aside.ts';
import { placeOf } from './tab-session.ts';

/** The marks of a critique by frame; what was set aside is not marked. */
export function marksByFrame(
  critique: Critique,
  url: string,
  aside: readonly SetAside[],
): Map<number, Mark[]> {
  const frames = new Map<number, Mark[]>();
  for (const { id, category, quote, rule } of critique.claims) {
    const place = placeOf(quote.passage);
    if (!place) continue;
    if (aside.length > 0 && isSetAside({ type: 'claim', claim: id, rule, quote: quote.text }, url, aside))
      continue;
    const marks = frames.get(place.frameId) ?? [];
    marks.push({ claim: id, category, passage: place.passage, start: quote.start, end: quote.end });
    frames.set(place.frameId, marks);
  }
  return frames;
}

/** How many headline checks nothing checkable answers: the number on the toolbar button. */
export function openFlags(
  critique: Critique,
  url: string,
  aside: readonly SetAside[],
  headline: readonly string[],
): number {
  return critique.checks.filter(
    ({ check, status }) =>
      headline.includes(check) && status !== 'evidenced' && !isSetAside({ type: 'check', check }, url, aside),
  ).length;
}

import { type Critique, isHeadline } from '../engine/types.ts';
import type { Mark } from '../messaging/protocol.ts';
import { isSetAside, type SetAside } from '../reviews/set-aside.ts';
import type { Source } from '../reviews/source.ts';
import { byPassage, placeOf } from './tab-session.ts';

/** The marks of a critique by frame; what was set aside is not marked. */
export function marksByFrame(
  critique: Critique,
  source: Source,
  aside: readonly SetAside[],
): Map<number, Mark[]> {
  const frames = new Map<number, Mark[]>();
  for (const { id, category, quote, rule } of critique.claims) {
    const place = placeOf(quote.passage);
    if (!place) continue;
    if (aside.length > 0 && isSetAside({ type: 'claim', claim: id, rule, quote: quote.text }, source, aside))
      continue;
    const marks = frames.get(place.frameId) ?? [];
    marks.push({ claim: id, category, passage: place.passage, start: quote.start, end: quote.end });
    frames.set(place.frameId, marks);
  }
  return frames;
}

/** How many headline checks nothing checkable answers: the number on the toolbar button. */
export function openFlags(critique: Critique, source: Source, aside: readonly SetAside[]): number {
  return critique.checks.filter(
    ({ check, status }) =>
      isHeadline(check) && status !== 'evidenced' && !isSetAside({ type: 'check', check }, source, aside),
  ).length;
}

/** Marks told in one message: more would keep the page's thread busy with reading the message alone. */
const BATCH = 400;

/**
 * The messages that paint marks: the first replaces all marks, or those of the passages in `only`; each further one adds
 * the marks of passages that no other names. At least one.
 */
export function paintMessages(
  marks: readonly Mark[],
  only: readonly number[] | null,
): { marks: Mark[]; only: number[] | null }[] {
  const passages = byPassage(marks);
  const batches: Mark[][] = [[]];
  for (const same of passages.values()) {
    const last = batches.at(-1) as Mark[];
    if (last.length > 0 && last.length + same.length > BATCH) batches.push([...same]);
    else last.push(...same);
  }
  return batches.map((batch, i) => {
    const named = new Set(batch.map((mark) => mark.passage));
    if (i > 0) return { marks: batch, only: [...named] };
    return {
      marks: batch,
      only: only?.filter((passage) => named.has(passage) || !passages.has(passage)) ?? null,
    };
  });
}

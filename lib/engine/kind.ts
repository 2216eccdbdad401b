import { claimed, type Placed } from './claims.ts';
import type { Strength } from './pack.ts';
import type { KindReason } from './types.ts';

const WEIGHT: Record<Strength, number> = { sure: 2, likely: 1, hint: 0.5 };
/** What the share of sentences with a claim adds: a page of promises is a pitch whatever its buttons say. */
const CLAIM_SHARE = 8;
const PITCH_FROM = 2;
const REASONS = 3;

interface Cue extends KindReason {
  weight: number;
}

/** Whether the whole text is a pitch, and the words that told. A rule counts once and a half, however often it fires. */
export function readKind(placed: readonly Placed[]): { kind: 'pitch' | 'not-pitch'; reasons: KindReason[] } {
  const cues = new Map<string, Cue & { times: number }>();
  let judged = 0;
  let claims = 0;
  for (const here of placed) {
    if (here.passage.role === 'furniture' || here.passage.role === 'code') continue;
    judged++;
    if (claimed(here).size > 0) claims++;
    for (const { rule } of here.finding.hits) {
      if (rule.pack.list !== 'kind') continue;
      const before = cues.get(rule.rule.id);
      if (before) before.times++;
      else
        cues.set(rule.rule.id, {
          rule: rule.rule.id,
          points: rule.pack.subject,
          quote: here.passage.text.slice(here.finding.start, here.finding.end),
          weight: WEIGHT[rule.rule.strength],
          times: 1,
        });
    }
  }
  const sum = (points: KindReason['points']) =>
    [...cues.values()]
      .filter((cue) => cue.points === points)
      .reduce((total, cue) => total + cue.weight * (cue.times > 1 ? 1.5 : 1), 0);
  const score = sum('pitch') - sum('not-pitch') + CLAIM_SHARE * (claims / Math.max(judged, 8));
  const kind = score >= PITCH_FROM ? 'pitch' : 'not-pitch';
  const reasons = [...cues.values()]
    .filter((cue) => cue.points === kind)
    .toSorted((a, b) => b.weight * b.times - a.weight * a.times)
    .slice(0, REASONS)
    .map(({ rule, points, quote }) => ({ rule, points, quote }));
  return { kind, reasons };
}

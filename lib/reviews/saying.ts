import type { Critique } from '../engine/types.ts';
import { type Judgement, type State, stateOf } from './judgements.ts';
import type { Entry, Target } from './record.ts';
import { isSetAside, type Scope, type SetAside } from './set-aside.ts';
import type { Source } from './source.ts';

/**
 * What somebody says of a pitch before it is an entry of a review. The time is in it, so that what is said twice, because
 * no answer came the first time, is one entry.
 */
export type Saying = Entry extends infer E
  ? E extends unknown
    ? Omit<E, 'id' | 'review' | 'by'>
    : never
  : never;

type Alarm = Extract<Saying, { kind: 'false-alarm' }>;

/** What `SetAside` calls a page is "here" in a record, which may be a message or a file. */
const alarmScope = (scope: Scope): Alarm['scope'] => (scope === 'page' ? 'here' : scope);

/**
 * What was set aside here, as judgements. To set a flag aside is to call it a false alarm: it is one thing for people, and
 * this is what a review keeps of it. Without a review it is kept by set-aside-store.ts alone, which goes on to say what is
 * marked, counted and listed, on this machine and on pages that have no review.
 * @param by what this reviewer has said so already is left out
 */
export function alarmsOf(
  { claims, checks }: Critique,
  source: Source,
  aside: readonly SetAside[],
  entries: readonly Entry[],
  by: string,
): Alarm[] {
  if (aside.length === 0) return [];
  const state = stateOf(entries);
  const targets: Exclude<Target, { type: 'review' }>[] = [
    ...claims.map(({ id, rule, quote }) => ({ type: 'claim', claim: id, rule, quote: quote.text }) as const),
    ...checks.map(({ check }) => ({ type: 'check', check }) as const),
  ];
  return targets.flatMap((target) => {
    const found = isSetAside(target, source, aside);
    const standing = target.type === 'claim' ? state.claims.get(target.claim) : state.checks[target.check];
    const said = standing?.judgements.some((one) => one.by === by && one.kind === 'false-alarm');
    if (!found || said) return [];
    const { scope, reason, at } = found;
    return [{ kind: 'false-alarm', target, scope: alarmScope(scope), note: reason, at, private: false }];
  });
}

/** This reviewer's false alarms on what an entry set aside here: what is taken back when it counts again. */
export function alarmsBehind(
  { claims, checks }: State,
  source: Source,
  aside: SetAside,
  by: string,
): Judgement[] {
  return [...claims.values(), ...Object.values(checks)].flatMap(({ judgements }) =>
    judgements.filter(
      (one) =>
        one.by === by &&
        one.kind === 'false-alarm' &&
        one.target.type !== 'review' &&
        isSetAside(one.target, source, [aside]) !== undefined,
    ),
  );
}

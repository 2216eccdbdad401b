import type { CheckId } from '../engine/types.ts';
import { type Source, sourceKey, vendorOf } from './source.ts';

/** What was set aside: one claim, or one check's flag. */
export type Target =
  | { type: 'claim'; claim: string; rule: string; quote: string }
  | { type: 'check'; check: CheckId };

/** `page`: this page or message only. `site`: this rule on this site, or from this sender's domain. `everywhere`: this rule wherever it fires. */
export type Scope = 'page' | 'site' | 'everywhere';

/** A flag somebody set aside, kept on this machine with who could be asked why. */
export interface SetAside {
  target: Target;
  scope: Scope;
  /** The source's key for `page`, the vendor for `site`, '' for `everywhere`. */
  where: string;
  reason: string;
  /** ISO 8601. */
  at: string;
}

/** The place a scope is tied to: the source itself, its vendor, or ''. */
export function whereOf(scope: Scope, source: Source): string {
  if (scope === 'everywhere') return '';
  return scope === 'site' ? vendorOf(source) : sourceKey(source);
}

/** The entry that sets this target aside in this source, or undefined. */
export function isSetAside(
  target: Target,
  source: Source,
  entries: readonly SetAside[],
): SetAside | undefined {
  return entries.find((entry) => entry.where === whereOf(entry.scope, source) && covers(entry, target));
}

/** On one page a claim is set aside by itself; wider than that it is the rule. */
function covers({ target: aside, scope }: SetAside, target: Target): boolean {
  if (aside.type === 'check') return target.type === 'check' && target.check === aside.check;
  if (target.type !== 'claim') return false;
  return scope === 'page' ? target.claim === aside.claim : target.rule === aside.rule;
}

import type { CheckId } from '../engine/types.ts';

/** What was set aside: one claim, or one check's flag. */
export type Target =
  | { type: 'claim'; claim: string; rule: string; quote: string }
  | { type: 'check'; check: CheckId };

/** `page`: this page only. `site`: this rule on this site. `everywhere`: this rule wherever it fires. */
export type Scope = 'page' | 'site' | 'everywhere';

/** A flag somebody set aside, kept on this machine with who could be asked why. */
export interface SetAside {
  target: Target;
  scope: Scope;
  /** URL without query and fragment for `page`, host for `site`, '' for `everywhere`. */
  where: string;
  reason: string;
  /** ISO 8601. */
  at: string;
}

/** The place a scope is tied to: the address without query and fragment, the host, or ''. */
export function whereOf(scope: Scope, url: string): string {
  if (scope === 'everywhere') return '';
  try {
    const address = new URL(url);
    return scope === 'site' ? address.host : `${address.protocol}//${address.host}${address.pathname}`;
  } catch {
    return url;
  }
}

/** The entry that sets this target aside on this page, or undefined. */
export function isSetAside(target: Target, url: string, entries: readonly SetAside[]): SetAside | undefined {
  return entries.find((entry) => entry.where === whereOf(entry.scope, url) && covers(entry, target));
}

/** On one page a claim is set aside by itself; wider than that it is the rule. */
function covers({ target: aside, scope }: SetAside, target: Target): boolean {
  if (aside.type === 'check') return target.type === 'check' && target.check === aside.check;
  if (target.type !== 'claim') return false;
  return scope === 'page' ? target.claim === aside.claim : target.rule === aside.rule;
}

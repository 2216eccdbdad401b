import type { CheckId } from '../engine/types.ts';

/** What was set aside: one claim, or one check's flag. */
export type Target = { type: 'claim'; claim: string; rule: string; quote: string } | { type: 'check'; check: CheckId };

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

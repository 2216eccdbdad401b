import {
  CATEGORIES,
  type Category,
  type CheckId,
  type CheckResult,
  type Claim,
  type Critique,
  HEADLINE_CHECKS,
} from '../lib/engine/types.ts';
import { type State, settledBy } from '../lib/reviews/judgements.ts';
import { isSetAside, type SetAside, type Target } from '../lib/reviews/set-aside.ts';
import type { Source } from '../lib/reviews/source.ts';
import { statusIn } from './review/reviewing.ts';

/** A critique as the checklist shows it: claims by category, and what was set aside taken out of both lists. */
export interface Arranged {
  /** Every check, with the entry that set it aside, if any. */
  checks: ReadonlyMap<CheckId, { result: CheckResult; aside: SetAside | undefined }>;
  /** The headline checks not set aside, and those that are while a review keeps why: settled flags stay in view. */
  headlines: readonly CheckResult[];
  /** Categories with claims left in them, in the order of CATEGORIES. */
  groups: readonly { category: Category; claims: readonly Claim[] }[];
  /** The entries that set something aside here. */
  aside: readonly SetAside[];
}

/** What setting this claim aside is about. */
export const claimTarget = ({ id, rule, quote }: Claim): Target => ({
  type: 'claim',
  claim: id,
  rule,
  quote: quote.text,
});

/**
 * @param source where the pitch came from, which tells whether an entry for a page or a site applies
 * @param entries everything set aside on this machine
 * @param kept whether there is a review that keeps who set something aside
 */
export const arrange = (
  critique: Critique,
  source: Source,
  entries: readonly SetAside[],
  kept = false,
): Arranged => {
  const held = [...entries];
  const used = new Set<SetAside>();
  const asideOf = (target: Target): SetAside | undefined => {
    const entry = isSetAside(target, source, held);
    if (entry) used.add(entry);
    return entry;
  };
  const checks = new Map(
    critique.checks.map((result) => [
      result.check,
      { result, aside: asideOf({ type: 'check', check: result.check }) },
    ]),
  );
  const open = critique.claims.filter((claim) => !asideOf(claimTarget(claim)));
  return {
    checks,
    headlines: HEADLINE_CHECKS.flatMap((check) => {
      const found = checks.get(check);
      return found && (kept || !found.aside) ? [found.result] : [];
    }),
    groups: CATEGORIES.map((category) => ({
      category,
      claims: open.filter((claim) => claim.category === category),
    })).filter(({ claims }) => claims.length > 0),
    aside: held.filter((entry) => used.has(entry)),
  };
};

/**
 * What there is to ask about: nothing that was set aside, and nothing that somebody settled in the review. Checks have the
 * status that stands.
 * @param state where people's work stands; undefined where nothing is kept
 */
export const askable = (
  { checks, groups }: Arranged,
  state: State | undefined,
): { checks: CheckResult[]; groups: Arranged['groups'] } => ({
  checks: [...checks.values()].flatMap(({ result, aside }) =>
    aside || settledBy(state?.checks[result.check]).length > 0
      ? []
      : [{ ...result, status: statusIn(state, result) }],
  ),
  groups: groups
    .map(({ category, claims }) => ({
      category,
      claims: claims.filter(({ id }) => settledBy(state?.claims.get(id)).length === 0),
    }))
    .filter(({ claims }) => claims.length > 0),
});

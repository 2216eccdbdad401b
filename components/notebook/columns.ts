import { CHECKS, type CheckId, HEADLINE_CHECKS, isHeadline } from '../../lib/engine/types.ts';

/** The checks as the notebook shows them: the three shown loudest first, then the others in the order of the messages. */
export const CHECK_COLUMNS: readonly CheckId[] = [
  ...HEADLINE_CHECKS,
  ...CHECKS.filter((check) => !isHeadline(check)),
];

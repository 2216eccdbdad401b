import type { Rules } from './types.ts';

/** Where a team's database keeps the function that refuses what is no valid record (validate-doc.js). */
export const RULES_ID = '_design/pitchcheck';

/** The version of that function. Raised with every change to it; `npm run team:setup` then renews it. */
export const RULES_VERSION = 2;

/** What a design document comes to, from anything at all; null and undefined are none. */
export function rulesIn(document: unknown): Rules {
  const { validate_doc_update, version, _deleted } = (document ?? {}) as Record<string, unknown>;
  if (_deleted || typeof validate_doc_update !== 'string') return 'none';
  return version === RULES_VERSION ? 'ours' : 'other';
}

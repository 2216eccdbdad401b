/**
 * The one way of writing a value as JSON: keys in order, nothing undefined. Equal values give equal text, so what is made
 * from the text (ids, revisions) is equal too.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(ordered(value));

/** A copy with its keys in order, deep down. */
function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) copy[key] = ordered((value as Record<string, unknown>)[key]);
  return copy;
}

/**
 * A copy with every lone half of a surrogate pair replaced by U+FFFD, keys included: such halves are lost in UTF-8, and
 * databases refuse them. Lengths and offsets stay.
 */
export function wellFormed<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part)),
  ) as T;
}

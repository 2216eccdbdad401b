/**
 * The one way of writing a value as JSON: keys in order, nothing undefined. Equal values give equal text, so what is made
 * from the text (ids, revisions) is equal too.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
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

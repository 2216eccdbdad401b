import type { Review } from './record.ts';

/** Reviews handled in one step: enough to be quick. */
const MOST = 200;
/** And with so much text, in UTF-16 units, that the browser still holds them easily. */
const TEXT = 5_000_000;

/** Reviews in groups to be read or written together, in their order. */
export async function* batches<T>(
  all: Iterable<T> | AsyncIterable<T>,
  reviewOf: (one: T) => Review,
): AsyncGenerator<T[]> {
  let some: T[] = [];
  let text = 0;
  for await (const one of all) {
    some.push(one);
    for (const { textLength } of reviewOf(one).readings) text += textLength;
    if (some.length < MOST && text < TEXT) continue;
    yield some;
    some = [];
    text = 0;
  }
  if (some.length > 0) yield some;
}

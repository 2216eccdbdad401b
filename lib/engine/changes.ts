/**
 * What is to be taken from a count, and what added to it, when a list has changed in one place: what is the same at its
 * beginning and at its end is left alone.
 * @param take gets what is gone with -1, and what is new with 1
 */
export function eachChange<T>(
  before: readonly T[],
  now: readonly T[],
  take: (one: T, times: 1 | -1) => void,
): void {
  const shorter = Math.min(before.length, now.length);
  let same = 0;
  while (same < shorter && before[same] === now[same]) same++;
  let end = 0;
  while (end < shorter - same && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  for (let i = same; i < before.length - end; i++) take(before[i] as T, -1);
  for (let i = same; i < now.length - end; i++) take(now[i] as T, 1);
}

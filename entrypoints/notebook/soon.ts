/** While askings never end, work pauses for so many times as long as it took, and at most for so many milliseconds. */
const PAUSES = 3;
const LONGEST = 2000;

/**
 * A way to ask for work that does it once for all askings within `after` milliseconds, and once more for those that come
 * while it is done, or shortly after it.
 * @param work does not reject
 */
export function together(work: () => Promise<void>, after: number): () => void {
  let state: 'idle' | 'asked' | 'working' | 'asked-again' = 'idle';
  let took = 0;
  const begin = async () => {
    state = 'working';
    const began = performance.now();
    await work();
    took = performance.now() - began;
    const again = (state as string) === 'asked-again';
    state = 'idle';
    if (again) ask();
  };
  const ask = () => {
    if (state === 'idle') {
      state = 'asked';
      setTimeout(() => void begin(), Math.max(after, Math.min(LONGEST, PAUSES * took)));
    } else if (state === 'working') state = 'asked-again';
  };
  return ask;
}

/**
 * A way to ask for work that does it once for all askings within `after` milliseconds, and once more for those that come
 * while it is done.
 * @param work does not reject
 */
export function together(work: () => Promise<void>, after: number): () => void {
  let state: 'idle' | 'asked' | 'working' | 'asked-again' = 'idle';
  const begin = async () => {
    state = 'working';
    await work();
    const again = (state as string) === 'asked-again';
    state = 'idle';
    if (again) ask();
  };
  const ask = () => {
    if (state === 'idle') {
      state = 'asked';
      setTimeout(() => void begin(), after);
    } else if (state === 'working') state = 'asked-again';
  };
  return ask;
}

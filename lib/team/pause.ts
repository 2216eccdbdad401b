/** Waits for so many milliseconds, or until the network is back or the signal is aborted. */
export function pause(time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, time);
    globalThis.addEventListener?.('online', done);
    signal.addEventListener('abort', done);
  });
}

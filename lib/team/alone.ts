// Node 20 has no locks, and nobody to share a database with.
const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** Whether any page or worker of the extension is at work of this name right now. */
export async function isAtWork(name: string): Promise<boolean> {
  return (await locks()?.query())?.held?.some((lock) => lock.name === name) ?? true;
}

/**
 * Runs `work` while no page or worker of the extension runs other work of this name: waits for its turn, or replies
 * undefined at once where `now` is wanted and somebody else is at it. Waiting ends with the signal, and `work` is not run.
 */
export async function alone<T>(
  name: string,
  { now, signal }: { now: boolean; signal: AbortSignal },
  work: () => Promise<T>,
): Promise<T | undefined> {
  const all = locks();
  if (!all) return signal.aborted ? undefined : work();
  try {
    return (await all.request(name, now ? { ifAvailable: true } : { signal }, (lock) =>
      lock ? work() : undefined,
    )) as T | undefined;
  } catch (error) {
    if (signal.aborted && error === signal.reason) return undefined;
    throw error;
  }
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Done, TabState } from '../lib/messaging/tab-state.ts';

/** What following a tab needs of the world around it. Promises reject with an Error when it fails. */
export interface TabWorld {
  /** Calls `fn` at once with what is stored of the tab, and whenever that changes. */
  watchTab(tabId: number, fn: (state: TabState | undefined) => void, signal: AbortSignal): void;
  /** Reads the tab; `whole` for the page even when a selection was asked for. Null where it may not be read now. */
  critique(tabId: number, whole: boolean): Promise<TabState | null>;
  /** When the first critique was asked for, where that was before anything was drawn; in milliseconds since 1970. */
  asked?: number;
}

/** Whether two states are of the same reading and are shown alike: what is read is never changed afterwards. */
const alike = (a: TabState | undefined, b: TabState | undefined): boolean =>
  a?.phase === 'done' && b?.phase === 'done' && a.at === b.at && a.marksVisible === b.marksVisible;

/** A tab's state as it changes, and a fresh critique when asked for one. */
export const useTab = (world: TabWorld, tabId: number, visit: number) => {
  const [state, setState] = useState<TabState>();
  /** When the critique that is waited for was asked for; undefined when none is. */
  const [asked, setAsked] = useState<number | undefined>(Date.now);
  const [error, setError] = useState<unknown>();
  // The last checklist stays in view while the page is read again.
  const [done, setDone] = useState<Done>();
  const latest = useRef<TabState | undefined>(undefined);
  const count = useRef(0);
  const take = (next: TabState | undefined) => {
    // It is told twice, by what is stored and by the answer, and drawn once.
    if (alike(latest.current, next)) return;
    latest.current = next;
    setState(next);
    if (next?.phase !== 'reading') setDone(next?.phase === 'done' ? next : undefined);
    // The answer itself comes only when badge and marks are painted too.
    if (next?.phase === 'done')
      setAsked((since) => (since && Date.parse(next.at) >= since ? undefined : since));
  };
  const read = async (ask = () => world.critique(tabId, false), since = Date.now()) => {
    const mine = ++count.current;
    setAsked(since);
    setError(undefined);
    try {
      const answer = await ask();
      if (answer) take(answer);
    } catch (cause) {
      setError(cause);
    }
    if (mine === count.current) setAsked(undefined);
  };
  useEffect(() => {
    const stop = new AbortController();
    world.watchTab(tabId, take, stop.signal);
    return () => stop.abort();
  }, [tabId]);
  useEffect(() => void read(undefined, world.asked), [tabId, visit]);
  return { state, done, busy: asked !== undefined || state?.phase === 'reading', error, read };
};

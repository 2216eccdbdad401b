import { forgetTabState } from '../../lib/platform/tab-states.ts';
import type { TabSession } from '../../lib/session/tab-session.ts';

/** The text of tabs while the background lives. What must outlive it is in session storage. */
export const sessions = new Map<number, TabSession>();

const queues = new Map<number, Promise<unknown>>();
const waiting = new Map<number, ReturnType<typeof setTimeout>>();

/** Work on one tab goes one after the other, so that a closed page and its next one don't mix. */
export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const turn = (queues.get(tabId) ?? Promise.resolve()).then(work, work);
  queues.set(tabId, turn);
  const done = () => {
    if (queues.get(tabId) === turn) queues.delete(tabId);
  };
  turn.then(done, done);
  return turn;
}

/** Does the work in the tab's turn when `wait` ms have passed, unless it is asked for again or called off until then. */
export function later(tabId: number, wait: number, work: () => Promise<void>): void {
  clearTimeout(waiting.get(tabId));
  const timer = setTimeout(() => {
    void inTurn(tabId, async () => {
      // What had its turn before may have done it.
      if (waiting.get(tabId) !== timer) return;
      waiting.delete(tabId);
      await work();
    });
  }, wait);
  waiting.set(tabId, timer);
}

/** Calls off what was to be done later. */
export function callOff(tabId: number): void {
  clearTimeout(waiting.get(tabId));
  waiting.delete(tabId);
}

/** Drops all that is known of a tab. */
export async function forget(tabId: number): Promise<void> {
  callOff(tabId);
  sessions.delete(tabId);
  await forgetTabState(tabId);
}

import { MARK_STYLE } from '../../lib/marking/style.ts';
import { MessageError, tellReader } from '../../lib/messaging/client.ts';
import type { ToReader } from '../../lib/messaging/protocol.ts';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { browser } from '../../lib/platform/browser.ts';

const FILE = '/content-scripts/reader.js';

/**
 * Puts readers into a tab's frames, or into the one named; where one is already, nothing happens. Replies with the
 * frames that have one now. Throws the browser's refusal.
 */
export async function injectReaders(tabId: number, frameId?: number): Promise<number[]> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  const results = await browser.scripting.executeScript({ target, files: [FILE] });
  return results.flatMap((result) => (result.error === undefined ? [result.frameId ?? 0] : []));
}

/** Has the browser draw marks in a frame: over the page's styles, in its shadow trees too, and not in its DOM. */
export async function styleMarks(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.insertCSS({
    target: { tabId, frameIds: [frameId] },
    css: MARK_STYLE,
    origin: 'USER',
  });
}

/** Tells readers in several frames, and replies with their answers; those that are gone are passed to `lost`. */
export async function tellReaders<K extends keyof ToReader>(
  tabId: number,
  frameIds: readonly number[],
  name: K,
  dataFor: (frameId: number) => Parameters<ToReader[K]>[0],
  lost: (frameId: number) => void,
): Promise<ReturnType<ToReader[K]>[]> {
  const answers = await Promise.all(
    frameIds.map(async (frameId) => {
      try {
        return [await tellReader({ tabId, frameId }, name, dataFor(frameId))];
      } catch (error) {
        if (!(error instanceof MessageError)) throw error;
        lost(frameId);
        return [];
      }
    }),
  );
  return answers.flat();
}

/** Whether a reader was left in the page. A mail client without a message keeps its own: one may be opened. */
export const hasReader = (state: TabState): boolean =>
  state.phase === 'done' || (state.phase === 'unreadable' && state.client !== undefined);

/** Whether what is known of a tab is of the page that is there now, with a reader that goes on reporting. */
export async function isAtHand(tabId: number, state: TabState): Promise<boolean> {
  if (!hasReader(state)) return false;
  return readerAnswers(tabId, state.phase === 'done' && state.marksVisible);
}

/** Whether the page that was read is still there: its reader answers. */
async function readerAnswers(tabId: number, visible: boolean): Promise<boolean> {
  try {
    await tellReader({ tabId, frameId: 0 }, 'set-visible', { visible });
    return true;
  } catch (error) {
    if (error instanceof MessageError) return false;
    throw error;
  }
}

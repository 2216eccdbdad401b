import type { FrameReport, FromReader } from '../../lib/messaging/protocol.ts';
import { tabState } from '../../lib/platform/tab-states.ts';
import { TabSession } from '../../lib/session/tab-session.ts';
import { conclude } from './critic.ts';
import { OPENING, readNewFrames } from './read.ts';
import { hasReader, isAtHand } from './readers.ts';
import { forget, inTurn, later, sessions } from './tabs.ts';

/** Several frames change at once: one critique for all. */
const TOGETHER = 150;

/** Starts of frames are told apart across stops of the background too. */
let token = Date.now() * 1000;

export function frameBegins(tabId: number, frameId: number, report: FrameReport): { token: number } {
  const known = sessions.get(tabId);
  const session = known ?? new TabSession();
  sessions.set(tabId, session);
  session.begin(frameId, report, ++token);
  // The background was stopped and knows of no other frame any more; or the message that is now open is in a frame that
  // had none to show until now.
  const opens = report.mail !== null && report.mail.messages.length > 0 && session.mail?.waits;
  if (!report.selection && (!known || opens)) void readNewFrames(tabId).catch(() => {});
  return { token };
}

export function frameChanges(
  tabId: number,
  frameId: number,
  change: Parameters<FromReader['reading-change']>[0],
): 'ok' | 'read-again' {
  const answer = sessions.get(tabId)?.change(frameId, change) ?? 'read-again';
  if (answer === 'ok' && change.complete) concludeSoon(tabId);
  return answer;
}

export function frameGone(tabId: number, frameId: number): void {
  sessions.get(tabId)?.dropFrame(frameId);
  if (frameId !== 0) concludeSoon(tabId);
}

/** A change nobody clicked for: critiqued once things are quiet, with the marks left as they are. */
function concludeSoon(tabId: number): void {
  const mail = sessions.get(tabId)?.mail;
  later(tabId, mail && (mail.found !== 'message' || mail.waits) ? OPENING : TOGETHER, async () => {
    const before = await tabState(tabId);
    if (before?.phase === 'reading' || !sessions.has(tabId)) return;
    await conclude(tabId, before, before?.phase === 'done' && before.marksVisible);
  });
}

/**
 * A page begins to load in the tab: forget why the one before could not be read. No reader could say later whether it is
 * still there, and somebody may click before this one has finished.
 */
export function pageLoads(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    const state = await tabState(tabId);
    if (state && !hasReader(state)) await forget(tabId);
  });
}

/** A page finished loading in the tab: forget the one before, unless it is the same one moving within itself. */
export function pageLoaded(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    const state = await tabState(tabId);
    if (state && hasReader(state) && !(await isAtHand(tabId, state))) await forget(tabId);
  });
}

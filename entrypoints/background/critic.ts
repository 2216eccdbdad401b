import type { Passage } from '../../lib/engine/types.ts';
import type { MailClient } from '../../lib/mail/types.ts';
import type { FrameReport, FromReader } from '../../lib/messaging/protocol.ts';
import type { Done, Reading, TabState, Unreadable } from '../../lib/messaging/tab-state.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';
import { browser } from '../../lib/platform/browser.ts';
import { forgetTabState, keepTabState, tabState } from '../../lib/platform/tab-states.ts';
import { displayedMessages } from '../../lib/platform/thunderbird.ts';
import { refusal, unreadableAddress } from '../../lib/platform/unreadable.ts';
import { sourceKey } from '../../lib/reviews/source.ts';
import { TabSession } from '../../lib/session/tab-session.ts';
import { getSettings } from '../../lib/settings/settings.ts';
import { showBadge } from './badge.ts';
import { injectReaders, readerAnswers, tellReaders } from './readers.ts';
import { sessions, show, unmark } from './show.ts';

/** How long a frame may be silent before the rest is critiqued without it. */
const PATIENCE = 8000;
/** Several frames change at once: one critique for all. */
const TOGETHER = 150;
/** A mail client that opens a message shows none for a moment, or one without text. */
const OPENING = 1500;

const pending = new Map<number, ReturnType<typeof setTimeout>>();
const queues = new Map<number, Promise<unknown>>();
/** Starts of frames are told apart across stops of the background too. */
let token = Date.now() * 1000;

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

export interface ReadWish {
  /** The frame whose selection is meant; the whole tab when undefined. */
  selectionIn?: number;
  /** Nobody clicked: marks stay as they are, and a refusal leaves no trace. */
  quiet?: boolean;
  /** Only mail is wanted: of anything else, no trace is left. */
  mailOnly?: boolean;
  /** The key of the message to read, in a mail client; the one in view when undefined. */
  message?: string;
}

/** Reads the tab, critiques it, keeps the answer and shows badge and marks. Null only for a quiet wish refused. */
export function critiqueTab(tabId: number, wish: ReadWish = {}): Promise<TabState | null> {
  return inTurn(tabId, async () => {
    const tab = await browser.tabs.get(tabId);
    const known = tab.url === undefined ? undefined : unreadableAddress(tab.url);
    if (known) return unreadable(tabId, known);
    const before = await tabState(tabId);
    // The tab was read: its reader goes on reporting, so there is nothing to do.
    if (wish.quiet && before && (await isAtHand(tabId, before))) return before;
    if (before?.phase !== 'done') await keepTabState(tabId, { phase: 'reading' });
    try {
      await read(tabId, wish);
    } catch (error) {
      sessions.delete(tabId);
      const reason = refusal(tab.url, error instanceof Error ? error.message : String(error));
      if (wish.quiet) {
        await forget(tabId);
        return null;
      }
      return unreadable(tabId, reason);
    }
    if (wish.mailOnly && !sessions.get(tabId)?.mail) {
      await leave(tabId);
      return null;
    }
    return conclude(tabId, wish.selectionIn === undefined ? before : undefined, await marksFor(wish, before));
  });
}

/** Marks come with the click that asks for a critique; otherwise they stay as they are. */
async function marksFor({ quiet, message }: ReadWish, before: TabState | undefined): Promise<boolean> {
  if ((quiet || message) && before?.phase === 'done') return before.marksVisible;
  return !quiet && (await getSettings()).marksOnClick;
}

/** Whether a reader was left in the page. A mail client without a message keeps its own: one may be opened. */
const hasReader = (state: TabState): boolean =>
  state.phase === 'done' || (state.phase === 'unreadable' && state.client !== undefined);

/** Whether what is known of a tab is of the page that is there now, with a reader that goes on reporting. */
async function isAtHand(tabId: number, state: TabState): Promise<boolean> {
  if (!hasReader(state)) return false;
  return readerAnswers(tabId, state.phase === 'done' && state.marksVisible);
}

async function read(
  tabId: number,
  { selectionIn, message = '' }: Pick<ReadWish, 'selectionIn' | 'message'>,
): Promise<void> {
  const session = new TabSession();
  sessions.set(tabId, session);
  const injecting = injectReaders(tabId, selectionIn);
  // The first time, the rules are compiled while the browser starts the readers.
  shippedEngine();
  const frameIds = await injecting;
  session.displayed = await displayedMessages(tabId);
  const selection = selectionIn !== undefined;
  let lost = false;
  await tellReaders(
    tabId,
    frameIds,
    'read',
    () => ({ selection, message }),
    (id) => {
      lost = true;
      session.dropFrame(id);
    },
  );
  await session.settled(frameIds, PATIENCE);
  // A frame that loaded something else meanwhile has lost its reader, and nobody saw it appear.
  if (lost && !selection) await readUnread(tabId, session);
}

/** Has frames read that appeared after the others, or that had nothing to read when they were asked. */
async function readUnread(tabId: number, session: TabSession): Promise<void> {
  const frameIds = session.unreadAmong(await injectReaders(tabId));
  await tellReaders(
    tabId,
    frameIds,
    'read',
    () => ({ selection: false, message: session.mail?.head?.key ?? '' }),
    (id) => session.dropFrame(id),
  );
  await session.settled(frameIds, OPENING);
}

async function conclude(
  tabId: number,
  before: TabState | undefined,
  marksVisible: boolean,
): Promise<TabState> {
  clearTimeout(pending.get(tabId));
  const session = sessions.get(tabId) ?? new TabSession();
  const { mail } = session;
  if (mail && mail.found !== 'message')
    return unreadable(tabId, mail.found === 'none' ? 'no-message' : 'mail-changed', mail.client);
  const { passages, reading } = session.pitch();
  // Who asks for a selection means those words, however few they are.
  const treatedAsPitch =
    before?.phase === 'done' && sameText(before.reading, reading) ? before.treatedAsPitch : reading.selection;
  const critique = shippedEngine().critique(passages, { treatAsPitch: treatedAsPitch });
  if (critique.words === 0) return unreadable(tabId, whyEmpty(session, reading), mail?.client);
  const state: Done = {
    phase: 'done',
    reading,
    critique,
    treatedAsPitch,
    marksVisible,
    at: new Date().toISOString(),
  };
  session.critiqued = passages;
  try {
    await keepTabState(tabId, state);
  } catch {
    return unreadable(tabId, 'no-room', mail?.client);
  }
  await show(tabId, state);
  return state;
}

/**
 * A tab's critique with the very passages it was made of. Undefined where those can't be had any more: the page has gone,
 * or the background was stopped and the words selected may be others now.
 */
export function pitchOf(tabId: number): Promise<{ done: Done; passages: readonly Passage[] } | undefined> {
  return inTurn(tabId, async () => {
    const state = await tabState(tabId);
    if (state?.phase !== 'done') return undefined;
    const held = sessions.get(tabId)?.critiqued;
    if (held) return { done: state, passages: held };
    if (state.reading.selection) return undefined;
    const done = await readAgain(tabId, state).catch(() => undefined);
    const passages = sessions.get(tabId)?.critiqued;
    return done?.phase === 'done' && passages ? { done, passages } : undefined;
  });
}

/** A page that only moved within itself is the same page. */
const sameText = (a: Reading, b: Reading): boolean =>
  a.selection === b.selection && sourceKey(a.source) === sourceKey(b.source);

function whyEmpty({ mail, contentType }: TabSession, { selection }: Reading): Unreadable {
  if (selection) return 'no-selection';
  if (mail?.waits) return 'mail-changed';
  return contentType === 'application/pdf' ? 'pdf' : 'empty';
}

async function unreadable(tabId: number, reason: Unreadable, client?: MailClient): Promise<TabState> {
  const state: TabState = { phase: 'unreadable', reason, ...(client ? { client } : {}) };
  await keepTabState(tabId, state);
  await showBadge(tabId, state, []);
  await unmark(tabId);
  return state;
}

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
  clearTimeout(pending.get(tabId));
  const mail = sessions.get(tabId)?.mail;
  const wait = mail && (mail.found !== 'message' || mail.waits) ? OPENING : TOGETHER;
  const later = () =>
    void inTurn(tabId, async () => {
      pending.delete(tabId);
      const before = await tabState(tabId);
      if (before?.phase === 'reading' || !sessions.has(tabId)) return;
      await conclude(tabId, before, before?.phase === 'done' && before.marksVisible);
    });
  pending.set(tabId, setTimeout(later, wait));
}

/** Readers for frames that appeared after the click. */
export function readNewFrames(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    const session = sessions.get(tabId);
    if (!session) return;
    session.displayed = await displayedMessages(tabId);
    await readUnread(tabId, session);
  });
}

export function treatAsPitch(tabId: number, pitch: boolean): Promise<void> {
  return inTurn(tabId, async () => {
    const before = await tabState(tabId);
    if (before?.phase !== 'done') return;
    if (!sessions.has(tabId)) await read(tabId, sameMessage(before));
    await conclude(tabId, { ...before, treatedAsPitch: pitch }, before.marksVisible);
  });
}

export function setMarks(tabId: number, visible: boolean): Promise<void> {
  return inTurn(tabId, async () => {
    const state = await tabState(tabId);
    if (state?.phase !== 'done') return;
    const wanted = { ...state, marksVisible: visible };
    await keepTabState(tabId, wanted);
    if (!(await show(tabId, wanted))) await readAgain(tabId, wanted);
  });
}

/** The background was stopped in the middle of a reading, and its readers are further than the state that was kept. */
export async function readAgain(tabId: number, state: Done): Promise<TabState> {
  await read(tabId, sameMessage(state));
  return conclude(tabId, state, state.marksVisible);
}

const sameMessage = ({ reading }: Done): Pick<ReadWish, 'message'> => ({
  message: reading.letter?.head.key ?? '',
});

/** The one key: marks off where they are on; on where they are off, reading the page first if that was not done. */
export async function toggleMarks(tabId: number): Promise<void> {
  const state = await tabState(tabId);
  if (state?.phase === 'done') await setMarks(tabId, !state.marksVisible);
  else {
    await critiqueTab(tabId);
    await setMarks(tabId, true);
  }
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

/** Drops all that is known of a tab and has its readers go. */
async function leave(tabId: number): Promise<void> {
  const frameIds = sessions.get(tabId)?.frameIds ?? [];
  await forget(tabId);
  await tellReaders(
    tabId,
    frameIds,
    'clear',
    () => undefined,
    () => {},
  );
}

/** Drops all that is known of a tab. */
export async function forget(tabId: number): Promise<void> {
  clearTimeout(pending.get(tabId));
  pending.delete(tabId);
  sessions.delete(tabId);
  await forgetTabState(tabId);
}

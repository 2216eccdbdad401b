import type { Passage } from '../../lib/engine/types.ts';
import type { MailClient } from '../../lib/mail/types.ts';
import type { Done, Reading, TabState, Unreadable } from '../../lib/messaging/tab-state.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';
import { browser } from '../../lib/platform/browser.ts';
import { keepTabState, tabState } from '../../lib/platform/tab-states.ts';
import { refusal, unreadableAddress } from '../../lib/platform/unreadable.ts';
import { sourceKey } from '../../lib/reviews/source.ts';
import { TabSession } from '../../lib/session/tab-session.ts';
import { getSettings } from '../../lib/settings/settings.ts';
import { showBadge } from './badge.ts';
import { type Part, read } from './read.ts';
import { isAtHand, tellReaders } from './readers.ts';
import { show, unmark } from './show.ts';
import { callOff, forget, inTurn, sessions } from './tabs.ts';

interface Wish extends Part {
  /** Nobody clicked: marks stay as they are, and a refusal leaves no trace. */
  quiet?: boolean;
  /** Only mail is wanted: of anything else, no trace is left. */
  mailOnly?: boolean;
}

/** Reads the tab, critiques it, keeps the answer and shows badge and marks. Null only for a quiet wish refused. */
export function critiqueTab(tabId: number, wish: Wish = {}): Promise<TabState | null> {
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
async function marksFor({ quiet, message }: Wish, before: TabState | undefined): Promise<boolean> {
  if ((quiet || message) && before?.phase === 'done') return before.marksVisible;
  return !quiet && (await getSettings()).marksOnClick;
}

/**
 * Critiques what is held of a tab, in its turn, and keeps and shows the answer.
 * @param before what was known until now, as far as it is to hold on
 */
export async function conclude(
  tabId: number,
  before: TabState | undefined,
  marksVisible: boolean,
): Promise<TabState> {
  callOff(tabId);
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

export function treatAsPitch(tabId: number, pitch: boolean): Promise<void> {
  return inTurn(tabId, async () => {
    const before = await tabState(tabId);
    if (before?.phase !== 'done') return;
    if (!sessions.has(tabId)) await read(tabId, sameMessage(before));
    await conclude(tabId, { ...before, treatedAsPitch: pitch }, before.marksVisible);
  });
}

/** The background was stopped in the middle of a reading, and its readers are further than the state that was kept. */
export async function readAgain(tabId: number, state: Done): Promise<TabState> {
  await read(tabId, sameMessage(state));
  return conclude(tabId, state, state.marksVisible);
}

const sameMessage = ({ reading }: Done): Part => ({ message: reading.letter?.head.key ?? '' });

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

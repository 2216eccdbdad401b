import { shippedEngine } from '../../lib/packs/engine.ts';
import { displayedMessages } from '../../lib/platform/thunderbird.ts';
import { TabSession } from '../../lib/session/tab-session.ts';
import { injectReaders, tellReaders } from './readers.ts';
import { inTurn, sessions } from './tabs.ts';

/** How long a frame may be silent before the rest is critiqued without it. */
const PATIENCE = 8000;
/** A mail client that opens a message shows none for a moment, or one without text. */
export const OPENING = 1500;

/** What of a tab to read. */
export interface Part {
  /** The frame whose selection is meant; the whole tab when undefined. */
  selectionIn?: number;
  /** The key of the message to read, in a mail client; the one in view when undefined. */
  message?: string;
}

/** Has a tab read from the start, in its turn; what was read is in its session. Throws the browser's refusal. */
export async function read(tabId: number, { selectionIn, message = '' }: Part): Promise<void> {
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

/** Readers for frames that appeared after the click. */
export function readNewFrames(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    const session = sessions.get(tabId);
    if (!session) return;
    session.displayed = await displayedMessages(tabId);
    await readUnread(tabId, session);
  });
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

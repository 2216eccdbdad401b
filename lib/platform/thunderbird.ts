import type { Action, Events, Menus } from 'webextension-polyfill';
import { senderIn } from '../mail/sender.ts';
import type { Head } from '../mail/types.ts';
import { browser } from './browser.ts';

/** What Thunderbird says of a message; see its documentation of MessageHeader. */
interface MessageHeader {
  id: number;
  /** `Name <address>`, decoded. */
  author: string;
  /** Without "Re:" before it. */
  subject: string;
  /** Without angle brackets. */
  headerMessageId: string;
}

/** The parts of Thunderbird's API that web browsers don't have and we use. */
interface Messenger {
  messageDisplay: {
    getDisplayedMessages(tabId: number): Promise<{ messages: MessageHeader[] }>;
    onMessagesDisplayed: Events.Event<(tab: { id?: number }, shown: { messages: MessageHeader[] }) => void>;
  };
  messageDisplayAction: Action.Static;
  messages: {
    /** By header in lower case. */
    getHeaders(id: number, options: { decodeHeaders: true }): Promise<Record<string, string[] | undefined>>;
  };
  menus: Menus.Static;
  compose: {
    beginReply(
      messageId: number,
      replyType: 'replyToSender',
      details: { subject: string; plainTextBody: string; isPlainText: true },
    ): Promise<unknown>;
  };
}

/** Thunderbird's API, or undefined in a web browser. */
export const messenger: Messenger | undefined =
  'messageDisplay' in browser ? (browser as unknown as Messenger) : undefined;

/** The heads of the messages that a tab of Thunderbird shows, in the order of its list; none in a web browser. */
export async function displayedMessages(tabId: number): Promise<Head[]> {
  const shown = await messenger?.messageDisplay.getDisplayedMessages(tabId);
  return Promise.all((shown?.messages ?? []).map(headOf));
}

async function headOf({ id, author, subject, headerMessageId }: MessageHeader): Promise<Head> {
  // Without them, which may be for a message that is gone meanwhile, what Thunderbird's list shows must do.
  const headers = await messenger?.messages.getHeaders(id, { decodeHeaders: true }).catch(() => undefined);
  return {
    key: headerMessageId,
    sender: senderIn(author),
    subject: headers?.subject?.[0] ?? subject,
    sent: headers?.date?.[0] ?? '',
    messageId: headerMessageId,
    // Which addresses are the reader's own would take the permission to read their accounts.
    own: false,
  };
}

/** Calls `fn` with a tab of Thunderbird whenever it shows another message, or several, or none. */
export function watchDisplayedMessages(fn: (tabId: number) => void): void {
  messenger?.messageDisplay.onMessagesDisplayed.addListener((tab) => {
    if (tab.id !== undefined) fn(tab.id);
  });
}

/**
 * Opens Thunderbird's window for writing, addressed to the sender of the message in this tab, with this text in it.
 * Nothing is sent. False where there is no such window: in a web browser, and in a tab that shows no single message.
 * @throws Thunderbird's error, when it cannot open the window
 */
export async function openReply(tabId: number, reply: { subject: string; body: string }): Promise<boolean> {
  if (!messenger) return false;
  const { messages } = await messenger.messageDisplay.getDisplayedMessages(tabId);
  const [message] = messages;
  if (!message || messages.length > 1) return false;
  await messenger.compose.beginReply(message.id, 'replyToSender', {
    subject: reply.subject,
    plainTextBody: reply.body,
    isPlainText: true,
  });
  return true;
}

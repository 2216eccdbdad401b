import type { Attachment } from '../../lib/documents/document.ts';
import type { Critique, Passage } from '../../lib/engine/types.ts';
import type { Head } from '../../lib/mail/types.ts';
import type { CardText } from '../../lib/messaging/protocol.ts';
import type { Done, Reading } from '../../lib/messaging/tab-state.ts';
import type { ReviewWorld } from '../review/world.ts';
import type { ChecklistWorld } from '../use-checklist.ts';
import type { ReplyWorld } from '../use-reply.ts';

/** A text that was opened, before it is critiqued. Ids of passages are `0.<place in the list>`. */
export interface Opened {
  /** What the person knows it by: the file's name, a message's subject. */
  name: string;
  reading: Reading;
  passages: Passage[];
  /** What came with it and is not read. */
  attachments: readonly Attachment[];
  /** Opens another of the messages that `reading.letter` names; rejects as `openFile` does. Undefined but for mail. */
  another?: (key: string, signal: AbortSignal) => Promise<Opened>;
}

/** A file that holds several messages, of which one is to be chosen. */
export interface Mailbox {
  name: string;
  messages: Head[];
  /** Opens the message with this key; rejects as `openFile` does. */
  open(key: string, signal: AbortSignal): Promise<Opened>;
}

/** What the page for files and pasted text needs of the world around it. */
export interface DocumentWorld extends ChecklistWorld, ReplyWorld {
  /** Rejects with a DocumentError that says why in a sentence, with the signal's reason, or with what went wrong. */
  openFile(file: File, signal: AbortSignal): Promise<Opened | Mailbox>;
  /**
   * What was pasted, or, where that is the source of mail, the message it holds or those to choose from.
   * @param html the same text with its markup; '' where there is none
   * Rejects as openFile does.
   */
  openPaste(text: string, html: string, signal: AbortSignal): Promise<Opened | Mailbox>;
  critique(passages: Passage[], treatAsPitch: boolean): Promise<Critique>;
  /** What the card at a claim's mark says; null when the claim is not in it. */
  cardText(state: Done, claim: string): CardText | null;
  openOptions(anchor?: string): Promise<void>;
  /** Undefined where nothing can be kept. */
  reviews?: ReviewWorld;
}

import type { Head, MailClient } from '../../mail/types.ts';

/** One message as a mail client shows it. */
export interface Message {
  head: Head;
  /** Holds the message's text and nothing of the client's. An `iframe` where the client shows it in a frame of its own. */
  body: Element;
  /** Shows the subject, in the same document; null where the client shows it elsewhere or not at all. */
  subject: Element | null;
}

/**
 * One mail client: where it keeps an open message. Both ways of finding it, the first choice and the second, stand in its
 * file with the date and the saved page they were checked on. What every client's mails have in common (quoted history,
 * signatures, links, pixels) is not its business.
 */
export interface Client {
  /** Also its file's name. */
  readonly name: MailClient;
  /** Whether the document is this client's, by its address or by marks that nothing else bears. Cheap. */
  suits(document: Document): boolean;
  /** The messages whose text is shown now (not the collapsed ones), in the order shown. Cheap; changes nothing. */
  messages(document: Document): Message[];
  /** Whether a message seems to be open here, by other signs than its body. When it is and none is found, the client changed. */
  isOpen(document: Document): boolean;
  /** Elements in a body that this client marks as earlier messages or signature, beyond what mails themselves mark. */
  leaves?(element: Element): boolean;
}

/** What is known of an email. Plain data, from whichever client or file it was read. */

export const MAIL_CLIENTS = [
  'gmail',
  'outlook',
  'yahoo',
  'proton',
  'roundcube',
  'zimbra',
  'thunderbird',
  /** A mail client we don't know by name. */
  'unknown',
] as const;
export type MailClient = (typeof MAIL_CLIENTS)[number];

/** Who is named as the sender. Both are '' where they could not be told. */
export interface Sender {
  name: string;
  /** As in the From header, in lower case. */
  address: string;
}

/** A sender who could not be told. */
export const NOBODY: Sender = { name: '', address: '' };

/** What stands above one message. */
export interface Head {
  /** Tells the message apart from the others in view, and stays the same while it is in view. */
  key: string;
  sender: Sender;
  subject: string;
  /** When it was sent, in the client's or the header's own words; '' where it is not shown. */
  sent: string;
  /** The Message-ID header without its angle brackets; '' where the client doesn't show it. */
  messageId: string;
  /** Written by the reader's own account, as far as the client shows that. */
  own: boolean;
}

export const LEFT_OUT = ['history', 'signature', 'legal'] as const;
/** Parts of a message that are not what its sender has to say now: earlier messages, signature, legal footer. */
export type LeftOut = (typeof LEFT_OUT)[number];

/** A link whose words name one place and that leads to another. Hosts, in lower case and without "www.". */
export interface LinkElsewhere {
  says: string;
  leads: string;
}

/** Facts about a message's body, with no verdict. */
export interface BodyFacts {
  links: LinkElsewhere[];
  /** Pictures too small to see, or hidden, that would tell the sender when the message is opened. Never loaded by us. */
  pixels: number;
}

/** A message as it was read. */
export interface Letter extends BodyFacts {
  client: MailClient | 'file';
  head: Head;
  leftOut: LeftOut[];
  /** The text read is a message that somebody passed on. */
  forwarded: boolean;
  /**
   * Who wrote what was read: the sender; of a message that was passed on, whoever the head copied into it names, or null
   * where it names nobody.
   */
  author: Sender | null;
  /** The address its author wants answers at, where that is another than the one it came from; '' where that isn't known. */
  replyTo: string;
  /** Every message that can be chosen instead, in the order shown, this one included. One where there is no choice. */
  inView: Head[];
}

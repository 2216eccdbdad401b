import type { Passage } from '../engine/types.ts';
import type { Head, Letter } from '../mail/types.ts';
import type { Source } from '../reviews/source.ts';

/** Text as it was read. A passage's `id` is the UTF-16 offset in `text` at which its own text begins. */
export interface ReadText {
  title: string;
  text: string;
  passages: Passage[];
}

/** Something in a message that is not read. */
export interface Attachment {
  name: string;
  /** In bytes. */
  size: number;
}

/** A file as it was read. */
export interface ReadDocument extends ReadText {
  source: Source;
  /** Null for anything but mail. */
  letter: Letter | null;
  attachments: Attachment[];
}

/** One message taken out of its wrapping: plain data. */
export interface UnpackedLetter {
  head: Head;
  /** Every message in the file that can be read instead, this one included. */
  inView: Head[];
  /** Came as an attachment of the message it was in. */
  attached: boolean;
  /** What it says, as HTML and as plain text; '' where it came without. */
  html: string;
  text: string;
  attachments: Attachment[];
  /** The first address of its Reply-To header, in lower case; '' where it has none. */
  replyTo: string;
  /** Something in it is encrypted. */
  encrypted: boolean;
}

/** Several messages, of which one is to be chosen by its head's key. */
export interface Choice {
  type: 'choice';
  heads: Head[];
}

/**
 * A file taken apart as far as that goes without a DOM: plain data, so that a worker can do it and post the result to a
 * page that parses the HTML.
 */
export type Unpacked =
  | {
      type: 'text' | 'html' | 'markdown';
      content: string;
      name: string;
      /** Of the file's bytes, in hexadecimal. */
      sha256: string;
    }
  | { type: 'letter'; letter: UnpackedLetter }
  | Choice;

/** A file that can't be read; the message is one sentence for the person, without the file's name. */
export class DocumentError extends Error {}

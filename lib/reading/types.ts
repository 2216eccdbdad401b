import type { Role } from '../engine/types.ts';
import type { MailReport } from '../messaging/protocol.ts';

/**
 * One client's way of saying where the pitch stands in a document. The chooser (index.ts) asks each in turn; the page is
 * last and suits everything. A mail client's reader names the message bodies and leaves the client's own words out.
 */
export interface Reader {
  /** Also its file's name. */
  readonly name: string;
  /** Whether this is the client the reader knows. Called once a reading; must be cheap and must not touch the document. */
  suits(document: Document): boolean;
  /**
   * What is to be read of the document as it stands. Called again when it changes, so it must be cheap.
   * @param wanted the key of the message to read, in a mail client; '' for the one in view
   */
  find(document: Document, wanted: string): Found;
}

/** What a reader found in a document. */
export interface Found {
  /** The elements whose text is the pitch, in reading order, none inside another. */
  parts: Element[];
  /** Elements inside the parts that are left out: what a mail client marks as an earlier message, for example. */
  leaves?(element: Element): boolean;
  /** Null where this is not a mail client. */
  mail: MailReport | null;
}

/** The stretch of one text node that gave a run `length` characters from `start` on. Offsets are UTF-16 code units. */
export interface Piece {
  node: Text;
  /** Where in the node's data the stretch begins and ends. */
  from: number;
  to: number;
  /** Where in the run's text it stands. */
  start: number;
  length: number;
}

/** One block's run of inline text, with white space collapsed and a way back to its place. `\n` is a line break in it. */
export interface Run {
  role: Role;
  text: string;
  pieces: Piece[];
}

/** A run that has been reported: `id` is unique in this frame for as long as the reader lives. */
export interface Held extends Run {
  id: number;
}

/** What only a browser can tell of an element; markup.ts guesses it from the tags where nothing is laid out. */
export interface Rendering {
  /** Whether the element is shown, its ancestors taken into account where the browser does so. */
  shows(element: Element): boolean;
  /** Whether an element that its tag alone doesn't settle begins a line or box of its own. */
  breaks(element: Element): boolean;
  /** Whether line breaks in the element's source are shown as such. */
  keepsLines(element: Element): boolean;
  /** The shadow tree drawn in place of the element's children. */
  shadow(element: Element): ShadowRoot | null;
}

/** What a walk comes across that somebody else looks after. */
export interface Finds {
  /** A tree of its own, to be watched for changes. */
  shadow?(root: ShadowRoot): void;
  frame?(element: Element): void;
  /** Left out because it isn't shown; it may be later. */
  hidden?(element: Element): void;
  /** A custom element that has no code yet and may get a shadow tree. */
  undefined?(element: Element): void;
  /** The page changed under the walk: children of this element may have been missed. */
  lost?(element: Node): void;
}

/** Who must know what becomes of passages, since marks stand on them. */
export interface Marked {
  /** The text node's data may have changed. */
  touched(text: Text): void;
  /** The passage is gone. */
  dropped(id: number): void;
  /** The passage was read again and is the same; its text nodes may be others. */
  renewed(held: Held): void;
}

import type { Category, Critique, Passage, Quote, Role } from '../engine/types.ts';
import type { BodyFacts, Head, LeftOut, MailClient } from '../mail/types.ts';
import type { OnRecord } from '../reviews/again.ts';
import type { Refusal } from '../reviews/database.ts';
import type { NotKept } from '../reviews/make.ts';
import type { Saying } from '../reviews/saying.ts';
import type { Done, TabState } from './tab-state.ts';

/**
 * Every message there is, grouped by who sends it. Replies are what the method returns. lib/messaging/receive.ts checks
 * the sender and the shape before a handler sees the data.
 */

/** A passage as a frame's reader numbers it. `after` is the passage before it in the frame, null for the first. */
export interface ReadPassage {
  id: number;
  after: number | null;
  role: Role;
  text: string;
}

/** What a frame of a mail client says of the messages in it. */
export interface MailReport extends BodyFacts {
  client: MailClient;
  /** `none`: no message is open. `changed`: one is, and its text isn't where this client used to have it. */
  found: 'message' | 'none' | 'changed';
  /** The messages in view that can be read, in the order shown. */
  messages: Head[];
  /** The key of the one that is read, here or in a frame of its own; '' when there is none. */
  chosen: string;
  /** What the client itself marks as not the sender's new words, and was left out. */
  leftOut: LeftOut[];
  forwarded: boolean;
}

/** What a frame says of itself when it starts to be read. */
export interface FrameReport {
  url: string;
  title: string;
  /** The document's declared language, or ''. */
  language: string;
  contentType: string;
  /** Hosts of child frames big enough to hold text; '' where there is none to tell. */
  childFrames: string[];
  /** Things with words in them that a reader of text cannot read. */
  videos: number;
  images: number;
  /** Passages come from the reader's selection only. */
  selection: boolean;
  /** Null where this is not a mail client. */
  mail: MailReport | null;
}

/** A place to paint. `claim` is the claim's id; offsets are UTF-16 within the passage's text. */
export interface Mark {
  claim: string;
  category: Category;
  passage: number;
  start: number;
  end: number;
}

/** What the card beside a mark says: whole sentences in the interface's language. */
export interface CardText {
  language: string;
  category: string;
  message: string;
  why: string;
  /** By which of its words it was told; '' where that would say nothing new. */
  told: string;
  questionLabel: string;
  question: string;
  setAsideLabel: string;
  closeLabel: string;
}

/** The pitch a review is about: what a tab shows, or a text that one of our own pages shows. */
export type Pitch = { tabId: number } | { done: Done; passages: Passage[] };

/**
 * What is kept of a pitch: null for nothing. `added` are the ids of what was just said. Or why it can't be kept, or
 * found; then nothing was changed.
 */
export type Recorded =
  | { ok: true; record: OnRecord | null; added: string[] }
  | { ok: false; reason: Refusal | NotKept['reason'] };

export interface FromReader {
  /** A frame starts over: whatever was held of it is forgotten. Replies with the token for its changes. */
  'reading-begin'(frame: FrameReport): { token: number };
  /**
   * Passages added or replaced, and passages gone. `complete` on the last message of a round: then the text is whole
   * again and is critiqued. 'read-again' when the token is unknown (the background was stopped meanwhile).
   */
  'reading-change'(change: {
    token: number;
    removed: number[];
    passages: ReadPassage[];
    complete: boolean;
    url: string;
    title: string;
  }): 'ok' | 'read-again';
  /** A child frame appeared or loaded: readers are needed in it. */
  'frame-appeared'(): void;
  /** Marks are about to be painted for the first time in this document: it needs their style sheet. */
  'style-wanted'(): void;
  'card-wanted'(claim: { claim: string }): CardText | null;
  'claim-set-aside'(claim: { claim: string }): void;
}

export interface ToReader {
  /**
   * Read the whole frame (or its selection) from the start and report it; in a mail client the message with this key,
   * or the one in view when it is ''.
   */
  read(what: { selection: boolean; message: string }): void;
  /**
   * Replace all marks of the frame, or those of the passages in `only`. False when some are in passages that this frame
   * does not have: the background goes by an older reading.
   */
  paint(what: { marks: readonly Mark[]; visible: boolean; only: number[] | null }): boolean;
  'set-visible'(what: { visible: boolean }): void;
  /** Scroll to a quote and show it. False when its text is no longer where it was. */
  'show-quote'(what: { passage: number; start: number; end: number; text: string }): boolean;
  /** The words that are selected in the frame; '' for none. */
  selected(): string;
  /** Take everything back: marks, card, observers. */
  clear(): void;
}

export interface FromPages {
  /**
   * Read the tab and critique it; replies when done. After "Critique the selection" the first asker gets that critique,
   * unless it asks for the `whole` page. `quiet`: nobody clicked (the panel follows the tab); marks are not painted, and
   * null is the answer where the page may not be read without a click. `message`: the key of the message to read, where
   * several are in view.
   */
  'critique-tab'(what: {
    tabId: number;
    whole?: boolean;
    quiet?: boolean;
    message?: string;
  }): TabState | null;
  /** The critique of a text that one of our own pages shows. */
  'critique-text'(what: { passages: Passage[]; treatAsPitch: boolean }): Critique;
  'treat-as-pitch'(what: { tabId: number; pitch: boolean }): void;
  'set-marks'(what: { tabId: number; visible: boolean }): void;
  'show-quote'(what: { tabId: number; quote: Quote }): boolean;
  /** What is kept of a pitch. Nothing is written. */
  'review-of'(what: { pitch: Pitch }): Recorded;
  /**
   * Keeps what was read, where nothing is kept yet; with `reading` where it has changed, too. And adds what a person says
   * of it, under the reviewer's name. All in one step.
   */
  'review-keep'(what: { pitch: Pitch; reading: boolean; said: Saying[] }): Recorded;
  /** The words that are selected in a tab; '' for none. */
  'selected-text'(what: { tabId: number }): string;
}

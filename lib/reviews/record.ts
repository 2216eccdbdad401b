import type { CheckId, Critique, Quote, Status } from '../engine/types.ts';
import type { BodyFacts, LeftOut } from '../mail/types.ts';
import type { Source } from './source.ts';

/**
 * The version of everything below. A change to any shape raises it and adds a step to migrate.ts, but for a field that may
 * be left out: what was kept without it is still what it was.
 */
export const SCHEMA = 1;

/** How much of the full text before and after a quote is kept with it, in UTF-16 units; less at the ends of the text. */
export const CONTEXT = 64;

/**
 * A saved critique with people's work on it: self-contained, and only ever added to. `source` and the order of both
 * lists follow from what is in them, so that two copies of a review are one by taking all of both (merge.ts).
 */
export interface Review {
  schema: typeof SCHEMA;
  /** Made from the source's key, so that everybody's review of one page or message is the same review. */
  id: string;
  /** As the newest reading has it: what the same page or message is called can differ in what the key leaves out. */
  source: Source;
  /** Each time the pitch was read and kept, oldest first. At least one. */
  readings: ReviewReading[];
  /** What people said, oldest first. */
  entries: Entry[];
}

/** One critique as it was kept. Every string is well-formed Unicode; a lone surrogate of the page is U+FFFD here. */
export interface ReviewReading {
  /** Made from everything else in it. */
  id: string;
  source: Source;
  /** Who kept it: the name in this machine's settings; '' where none is set. */
  by: string;
  title: string;
  /** When it was read, ISO 8601 in UTC. */
  at: string;
  /** The version of Pitchcheck that read it. */
  version: string;
  /** What was read beside the words: frames, and what could not be read. */
  extent: Extent;
  /** Facts of the message; null for anything but mail. */
  letter: LetterFacts | null;
  critique: Critique;
  /** A person said that it is a pitch although the critique says otherwise. */
  treatedAsPitch: boolean;
  /** The surroundings of each quote of the claims and the evidence, by `contextKey`. */
  context: Record<string, Context>;
  /** Of the full text: its length in UTF-16 units, and SHA-256 of its UTF-8 in hexadecimal. The text is kept beside it. */
  textLength: number;
  textSha256: string;
}

export interface Extent {
  selection: boolean;
  frames: number;
  unreadFrames: string[];
  videos: number;
  images: number;
}

export interface LetterFacts extends BodyFacts {
  leftOut: LeftOut[];
  forwarded: boolean;
}

/** Where a quote stands in the full text. */
export interface Context {
  /** Up to CONTEXT of the full text before and after the quote, across passages, never half a surrogate pair. */
  prefix: string;
  suffix: string;
  /** UTF-16 offset of the quote in the full text. */
  at: number;
}

/** The key of a quote's surroundings in `context`. */
export const contextKey = ({ passage, start, end }: Quote): string => `${passage}.${start}.${end}`;

/** What a judgement is about. A claim's id comes from its category and words, not from its place. */
export type Target =
  | { type: 'claim'; claim: string; quote: string; rule: string }
  | { type: 'check'; check: CheckId }
  | { type: 'review' };

interface Said {
  /** Made from everything else in it. */
  id: string;
  /** The review it is about. */
  review: string;
  /** Who said it: the name in this machine's settings; '' where none is set. */
  by: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** Stays on this machine: left out of whatever is shared unless ticked. */
  private: boolean;
}

/** One thing one person said of a review. Never changed and never taken away: `withdraw` takes it back, and stays too. */
export type Entry = Said &
  (
    | { kind: 'agree' | 'asked'; target: Target; note: string }
    | { kind: 'false-alarm'; target: Target; scope: 'here' | 'site' | 'everywhere'; note: string }
    | { kind: 'answered'; target: Target; answer: string; where: string }
    | { kind: 'note'; target: Target; note: string }
    | { kind: 'status'; target: { type: 'check'; check: CheckId }; status: Status; note: string }
    | { kind: 'finding'; quote: string; prefix: string; suffix: string; note: string }
    | { kind: 'title'; title: string }
    | { kind: 'tag' | 'untag'; tag: string }
    | { kind: 'delete' | 'undelete' }
    /** Holds only for an entry by the same person, and not for another `withdraw`. */
    | { kind: 'withdraw'; entry: string }
  );

/** An entry of one of these kinds. */
export type EntryOf<K extends Entry['kind']> = Entry & { kind: K };

/** The order of readings and entries: by time, then by id. Times are all written alike, so they compare as text. */
export const inOrder = (a: { at: string; id: string }, b: { at: string; id: string }): number =>
  a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : a.id === b.id ? 0 : 1;

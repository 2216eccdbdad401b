import type { CheckId, Critique, Status } from '../engine/types.ts';
import type { Source } from './source.ts';

/** The version of everything below. A change to any shape raises it and adds a step to migrate.ts. */
export const SCHEMA = 1;

/** How much of the text before and after a quote is kept with it, in UTF-16 units; less at the ends of a passage. */
export const CONTEXT = 64;

/** A saved critique with people's work on it: self-contained, and only ever added to. */
export interface Review {
  schema: typeof SCHEMA;
  /** Made from the source's key, so that everybody's review of one page or message is the same review. */
  id: string;
  source: Source;
  /** Each time the pitch was read and kept, oldest first. At least one. */
  readings: ReviewReading[];
  /** What people said, oldest first. */
  entries: Entry[];
}

/** One critique as it was kept. */
export interface ReviewReading {
  /** Made from everything else in it. */
  id: string;
  title: string;
  /** When it was read, ISO 8601 in UTC. */
  at: string;
  /** The version of Pitchcheck that read it. */
  version: string;
  /** What was read beside the words: frames, and what could not be read. */
  extent: Extent;
  critique: Critique;
  /** Around each quote of the critique, by `<passage>.<start>.<end>`: up to CONTEXT of the text before and after. */
  context: Record<string, { prefix: string; suffix: string }>;
  /** Of the full text in UTF-8, in hexadecimal; the text itself is kept beside the review. */
  textSha256: string;
}

export interface Extent {
  selection: boolean;
  frames: number;
  unreadFrames: string[];
  videos: number;
  images: number;
}

/** What a judgement is about. A claim's id comes from its category and words, not from its place. */
export type Target =
  | { type: 'claim'; claim: string; quote: string; rule: string }
  | { type: 'check'; check: CheckId }
  | { type: 'review' };

interface Said {
  /** Made from everything else in it. */
  id: string;
  /** Who said it: the name in this machine's settings. */
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
    | { kind: 'withdraw'; entry: string }
  );

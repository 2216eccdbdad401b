import type { Problem } from '../../lib/reviews/validate.ts';
import type { TeamRow } from '../../lib/team/rows.ts';
import type { ActivityWorld, TeamsWorld } from '../team/world.ts';

/** Told how far a long piece of work is, from 0 to 1. */
export type Progress = (share: number) => void;

/** What is said of several reviews at once. */
export type Saying = { kind: 'tag' | 'untag'; tag: string } | { kind: 'delete' | 'undelete' };

export type Format = 'json' | 'xlsx' | 'csv';

export interface Export {
  format: Format;
  /** With what was marked as private. */
  private: boolean;
  /** With the full texts; only JSON has room for them. */
  texts: boolean;
}

/** How many things each person said, by name; '' where none is set. */
export type Said = readonly { by: string; n: number }[];

/** A review in a file, beside what is here. */
export interface IncomingReview {
  id: string;
  title: string;
  vendor: string;
  here: boolean;
  /** How many readings and full texts are not here yet, and who said what is not. */
  readings: number;
  texts: number;
  said: Said;
  /** It is among the deleted ones where it comes from. */
  deleted: boolean;
}

/** Whether taking it in would change anything here. */
export const isNew = ({ here, readings, texts, said }: IncomingReview): boolean =>
  !here || readings > 0 || texts > 0 || said.length > 0;

/** What is in a file, looked through and not yet taken in. */
export interface Incoming {
  reviews: IncomingReview[];
  /** Why some of it can't be taken in, and how many for each reason. */
  refused: { problem: Problem; n: number }[];
  /** Adds what is new in it to the notebook. */
  take(progress: Progress): Promise<void>;
}

export interface RowsTold {
  rows: (rows: readonly TeamRow[]) => void;
  /** How far the first bringing up to date is; rows come before it is done. */
  progress: Progress;
  /** What went wrong, in a sentence. */
  failed: (sentence: string) => void;
}

/**
 * What the notebook needs of the world around it. Promises reject with an Error whose message is a sentence for the
 * person, or with the signal's reason.
 */
export interface NotebookWorld extends TeamsWorld, ActivityWorld {
  /** Tells of all reviews, deleted ones too, and again after every change on this machine. */
  watchRows(tell: RowsTold, signal: AbortSignal): void;
  say(ids: readonly string[], what: Saying, progress: Progress, signal: AbortSignal): Promise<void>;
  export(ids: readonly string[], how: Export, progress: Progress, signal: AbortSignal): Promise<void>;
  /** Saves everything as a file; gives the number of reviews in it. */
  backUp(progress: Progress, signal: AbortSignal): Promise<number>;
  look(files: readonly Blob[], progress: Progress, signal: AbortSignal): Promise<Incoming>;
  erase(): Promise<void>;
  /** Opens the page that a review is of in a tab. */
  openSource(id: string): Promise<void>;
  openOptions(): Promise<void>;
}

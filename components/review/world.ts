import type { Pitch, Recorded } from '../../lib/messaging/protocol.ts';
import type { Saying } from '../../lib/reviews/saying.ts';
import type { StoreChange } from '../../lib/reviews/store.ts';

/** Who saves and judges, as the settings say. */
export interface Reviewer {
  /** '' where none is given. */
  name: string;
  /** Nobody was asked for a name yet. */
  ask: boolean;
}

/** What saving and judging need of the world around them. Promises reject with an Error when it fails. */
export interface ReviewWorld {
  /** What is kept of a pitch. */
  find(pitch: Pitch): Promise<Recorded>;
  /** Keeps what was read, where nothing is yet or, with `reading`, where it has changed; and what is said of it. */
  keep(pitch: Pitch, reading: boolean, said: Saying[]): Promise<Recorded>;
  /** Calls `fn` when reviews have changed, here or anywhere else. */
  watchReviews(fn: (change: StoreChange) => void, signal: AbortSignal): void;
  /** Calls `fn` at once and whenever it changes. */
  watchReviewer(fn: (reviewer: Reviewer) => void, signal: AbortSignal): void;
  /** Keeps the name and stops asking for one. */
  setReviewer(name: string): Promise<void>;
  /** The words selected in what is read; '' for none. */
  selected(pitch: Pitch): Promise<string>;
  openReport(review: string): Promise<void>;
  openNotebook(): Promise<void>;
  /** What was typed into a form that was not sent, by the form; undefined once it was. */
  unfinished(form: string): Promise<unknown>;
  keepUnfinished(form: string, typed: unknown): Promise<void>;
}

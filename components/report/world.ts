import type { Review } from '../../lib/reviews/record.ts';
import type { ShareWorld } from '../share/world.ts';
import type { SharedWorld, TeamsWorld } from '../team/world.ts';

/** What the pages of reports need of the world around them. Promises reject with an Error that says in a sentence why. */
export interface ReportWorld extends ShareWorld, SharedWorld, TeamsWorld {
  /**
   * Calls `fn` with the reviews of these ids, in their order and undefined where there is none here, now and after each
   * change to one of them on this machine; `failed` with a sentence when they can't be read.
   */
  watch(
    ids: readonly string[],
    fn: (reviews: readonly (Review | undefined)[]) => void,
    failed: (sentence: string) => void,
    signal: AbortSignal,
  ): void;
  /** The full text of a reading; undefined where it isn't kept here. */
  text(review: string, sha256: string): Promise<string | undefined>;
  print(): void;
  openNotebook(): Promise<void>;
  openOptions(): Promise<void>;
}

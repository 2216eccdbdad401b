import { createContext } from 'preact';
import type { CheckResult, Status } from '../../lib/engine/types.ts';
import type { OnRecord } from '../../lib/reviews/again.ts';
import type { CheckStanding, Standing, State } from '../../lib/reviews/judgements.ts';
import type { Entry, Target } from '../../lib/reviews/record.ts';
import type { Saying } from '../../lib/reviews/saying.ts';
import type { Source } from '../../lib/reviews/source.ts';
import type { Reviewer, ReviewWorld } from './world.ts';

/** What a person says; when is added. */
export type Words = Saying extends infer S ? (S extends unknown ? Omit<S, 'at'> : never) : never;

/** The review of the pitch in view, and what can be done with it. */
export interface Reviewing {
  world: ReviewWorld;
  source: Source;
  /** Null where nothing is kept. */
  record: OnRecord | null;
  /** Where people's work stands; undefined where nothing is kept. */
  state: State | undefined;
  reviewer: Reviewer;
  /** Something is being kept now. */
  busy: boolean;
  /** The name form is open, in place of the buttons. */
  asking: boolean;
  setAsking(asking: boolean): void;
  /** Keeps what was read. Asks for a name first, where nobody was asked yet and none is given here. */
  save(name?: string): Promise<void>;
  /**
   * Adds what a person says, and saves the review first where there is none. False when it could not be kept.
   * @param name given in the same form; undefined where none was asked for
   */
  say(words: Words, name?: string): Promise<boolean>;
  /** Takes an entry of one's own back. */
  withdraw(entry: Entry): Promise<void>;
  selected(): Promise<string>;
}

/** Null where nothing can be kept. */
export const Reviews = createContext<Reviewing | null>(null);

/** The names under which this person's words stand in the review: their own, and those they have in teams. */
export const ownNamesIn = ({ record, reviewer }: Pick<Reviewing, 'record' | 'reviewer'>): string[] => [
  reviewer.name,
  ...(record?.teams ?? []).map(({ user }) => user),
];

/** What stands on a claim or a check. */
export function standingOf(state: State | undefined, target: Target): Standing | CheckStanding | undefined {
  if (target.type === 'claim') return state?.claims.get(target.claim);
  return target.type === 'check' ? state?.checks[target.check] : state?.review;
}

/** The status of a check that stands: a person's, where somebody gave it another than the text did. */
export const statusIn = (state: State | undefined, { check, status }: CheckResult): Status =>
  state?.checks[check].override?.status ?? status;

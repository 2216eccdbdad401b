import type { Category, CheckId } from '../engine/types.ts';

/** The numbers of the six messages; their words are in the catalogue under `message.<number>`. */
export type MessageNumber = 1 | 2 | 3 | 4 | 5 | 6;

/** The six messages in order, each with the checks that hold a pitch against it. */
export const MESSAGES = [
  { number: 1, checks: ['definition'] },
  { number: 2, checks: ['redesign'] },
  { number: 3, checks: ['learning'] },
  { number: 4, checks: ['user-needs', 'problem'] },
  { number: 5, checks: ['culture'] },
  { number: 6, checks: ['iteration'] },
] as const satisfies readonly { number: MessageNumber; checks: readonly CheckId[] }[];

/** The message behind each kind of claim: the one its question comes from. */
export const MESSAGE_OF_CATEGORY = {
  portal: 4,
  savings: 2,
  'back-office': 2,
  transformation: 1,
  testimonial: 4,
  certainty: 3,
  technology: 5,
} as const satisfies Record<Category, MessageNumber>;

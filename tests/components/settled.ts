import type { EntryOf, Target } from '../../lib/reviews/record.ts';

/** Bob's note that the vendor answered. */
export const answered = (target: Target): EntryOf<'answered'> => ({
  id: `answered ${JSON.stringify(target)}`,
  review: 'r1',
  by: 'Bob',
  at: '2026-05-05T10:00:00.000Z',
  private: false,
  kind: 'answered',
  target,
  answer: '30 interviews.',
  where: '',
});

import { list, t } from '../i18n/translate.ts';
import { type About, peopleOf } from './about.ts';
import type { Format } from './formats.ts';
import { nameOf } from './judgement.ts';

/** What a file of one review holds and leaves out, a sentence each, for who is about to hand it on. */
export function holdsSentences(
  format: Format,
  { review, reading, state }: About,
  privateEntries: boolean,
): string[] {
  const people = new Set([...(reading.by ? [reading.by] : []), ...peopleOf(state).map(nameOf)]);
  const kept = review.entries.filter((entry) => entry.private).length;
  return [
    t(`share.holds.${format}`),
    ...(format === 'json' && review.readings.length > 1
      ? [t('share.holds.readings', { n: review.readings.length })]
      : []),
    ...(people.size > 0 ? [t('share.holds.people', { list: list([...people]) })] : []),
    ...(kept > 0 ? [t(privateEntries ? 'share.holds.private' : 'share.holds.no-private', { n: kept })] : []),
  ];
}

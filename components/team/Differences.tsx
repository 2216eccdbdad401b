import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { shareable } from '../../lib/reviews/backup.ts';
import { differing } from '../../lib/reviews/judgements.ts';
import type { Review } from '../../lib/reviews/record.ts';
import { rowOf } from '../../lib/reviews/row.ts';
import { DifferenceItems } from './DifferenceItems.tsx';
import { differWords } from './differ.ts';
import type { TeamsWorld } from './world.ts';

/** About what people differ most, in titles and tags too, and who else judged last. Nothing where they agree. */
export const Differences = (props: {
  world: Pick<TeamsWorld, 'ownNames'>;
  review: Review;
  privateEntries: boolean;
}) => {
  const { world, review, privateEntries } = props;
  const [own, setOwn] = useState<readonly string[]>();
  useEffect(() => void world.ownNames().then(setOwn), []);
  const entries = privateEntries ? review.entries : shareable(review.entries);
  const { differ, people } = rowOf({ ...review, entries });
  const named = differing(entries);
  if (differ.length + named.length === 0) return null;
  const ask = own && people.find((name) => !own.includes(name));
  return (
    <section class="differences" aria-labelledby="differences">
      <h2 id="differences">{t('team.differences')}</h2>
      <ul class="goes">
        {differ.length > 0 && (
          <li dir="auto">
            {differWords(differ)} {ask && t('team.ask-next', { by: ask })}
          </li>
        )}
        <DifferenceItems entries={named} />
      </ul>
    </section>
  );
};

import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { shareable } from '../../lib/reviews/backup.ts';
import { differing, stateOf } from '../../lib/reviews/judgements.ts';
import type { Review } from '../../lib/reviews/record.ts';
import { type Difference, differencesIn, rowOf } from '../../lib/reviews/row.ts';
import { quoted } from '../../lib/sharing/quoted.ts';
import { DifferenceItems } from './DifferenceItems.tsx';
import { differWords } from './differ.ts';
import type { TeamsWorld } from './world.ts';

/** What a difference is about, in the words of the page; '' for the review as a whole. */
function subjectOf({ about }: Difference, { readings }: Review): string {
  if (about === 'review') return '';
  if ('check' in about) return t(`check.${about.check}.name`);
  const claims = readings.flatMap(({ critique }) => critique.claims);
  const quote = claims.findLast(({ id }) => id === about.claim)?.quote.text;
  return quote === undefined ? '' : quoted(quote);
}

/** All that people differ about, titles and tags too, and who else judged last. Nothing where they agree. */
export const Differences = (props: {
  world: Pick<TeamsWorld, 'ownNames'>;
  review: Review;
  privateEntries: boolean;
}) => {
  const { world, review, privateEntries } = props;
  const [own, setOwn] = useState<readonly string[]>();
  useEffect(() => void world.ownNames().then(setOwn), []);
  const entries = privateEntries ? review.entries : shareable(review.entries);
  const { people } = rowOf({ ...review, entries });
  const differences = differencesIn(stateOf(entries));
  const named = differing(entries);
  if (differences.length + named.length === 0) return null;
  const ask = own && people.find((name) => !own.includes(name));
  return (
    <section class="differences" aria-labelledby="differences">
      <h2 id="differences">{t('team.differences')}</h2>
      <ul class="goes">
        {differences.map((difference, i) => {
          const about = subjectOf(difference, review);
          const what = differWords(difference.said);
          return (
            <li key={i} dir="auto">
              {about ? t('team.differ-about', { about, what }) : what}
            </li>
          );
        })}
        <DifferenceItems entries={named} />
      </ul>
      {differences.length > 0 && ask && <p dir="auto">{t('team.ask-next', { by: ask })}</p>}
    </section>
  );
};

import { useEffect, useRef } from 'preact/hooks';
import { list, t } from '../../lib/i18n/translate.ts';
import { titleOf } from './ReviewRow.tsx';
import { type Incoming, type IncomingReview, isNew, type Said } from './world.ts';

/** More than this nobody reads through before a click. */
const FIRST = 50;

const countOf = (said: Said): number => said.reduce((sum, { n }) => sum + n, 0);
const whoSaid = (said: Said): string =>
  list(said.map(({ by, n }) => t('import.who', { by: by || t('judgement.somebody'), n })));
/** What happens to one review, in sentences. */
function fateOf(review: IncomingReview): string {
  if (!isNew(review)) return t('import.is-same');
  const said = countOf(review.said);
  return [
    !review.here && t('import.is-new'),
    review.here && review.readings > 0 && t('import.gets-readings', { n: review.readings }),
    review.here && review.texts > 0 && t('import.gets-texts'),
    said > 0 &&
      (review.here
        ? t('import.gets-said', { n: said, who: whoSaid(review.said) })
        : t('import.with-said', { n: said, who: whoSaid(review.said) })),
    review.deleted && t('import.is-deleted'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** All that several people said, by name. */
function together(reviews: readonly IncomingReview[]): Said {
  const sums = new Map<string, number>();
  for (const { said } of reviews) for (const { by, n } of said) sums.set(by, (sums.get(by) ?? 0) + n);
  return [...sums].map(([by, n]) => ({ by, n })).toSorted((a, b) => b.n - a.n);
}

/** What a file would bring, before anything of it is taken in. */
export const Preview = (props: {
  name: string;
  incoming: Incoming;
  onTake: () => void;
  onCancel: () => void;
}) => {
  const { reviews, refused } = props.incoming;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const added = reviews.filter(({ here }) => !here).length;
  const same = reviews.filter((review) => !isNew(review)).length;
  const merged = reviews.length - added - same;
  const said = together(reviews);
  const takes = added + merged;
  return (
    <section class="import" aria-labelledby="preview">
      <h2 id="preview" ref={heading} tabIndex={-1}>
        {t('import.preview', { name: props.name })}
      </h2>
      <ul class="summary">
        {added > 0 && <li>{t('import.new', { n: added })}</li>}
        {merged > 0 && <li>{t('import.merges', { n: merged })}</li>}
        {same > 0 && <li>{t('import.same', { n: same })}</li>}
        {said.length > 0 && <li>{t('import.said-by', { n: countOf(said), who: whoSaid(said) })}</li>}
        {refused.map(({ problem, n }) => (
          <li key={problem} class="refused">
            {t(`import.refused.${problem}`, { n })}
          </li>
        ))}
      </ul>
      {takes > 0 && <p class="soft">{t('import.kept')}</p>}
      <div class="buttons">
        {takes > 0 && (
          <button type="button" class="button first" onClick={props.onTake}>
            {t('import.go', { n: takes })}
          </button>
        )}
        <button type="button" class="button" onClick={props.onCancel}>
          {takes > 0 ? t('import.cancel') : t('import.close')}
        </button>
      </div>
      {reviews.length > 0 && (
        <table class="incoming">
          <thead>
            <tr>
              <th scope="col">{t('import.one')}</th>
              <th scope="col">{t('column.vendor')}</th>
              <th scope="col">{t('import.what')}</th>
            </tr>
          </thead>
          <tbody>
            {reviews.slice(0, FIRST).map((review) => (
              <tr key={review.id}>
                <th scope="row" dir="auto">
                  {titleOf(review)}
                </th>
                <td>{review.vendor || t('table.no-vendor')}</td>
                <td>{fateOf(review)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {reviews.length > FIRST && <p class="soft">{t('import.more', { n: reviews.length - FIRST })}</p>}
    </section>
  );
};

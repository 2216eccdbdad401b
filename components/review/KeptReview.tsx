import { useContext } from 'preact/hooks';
import type { Quote } from '../../lib/engine/types.ts';
import { day, t } from '../../lib/i18n/translate.ts';
import type { OnRecord } from '../../lib/reviews/again.ts';
import type { State } from '../../lib/reviews/judgements.ts';
import { SourceType } from '../source-type.ts';
import { ChangeList, changesIn } from './ChangeList.tsx';
import { Reviews } from './reviewing.ts';
import { TitleTags } from './TitleTags.tsx';
import { UnplacedList } from './UnplacedList.tsx';
import { KEPT } from './use-review.ts';

const judgementsIn = ({ claims, checks, review }: State): number =>
  [...claims.values(), ...Object.values(checks), review].reduce(
    (sum, { judgements, notes, ...more }) =>
      sum + judgements.length + notes.length + ('overrides' in more ? (more.overrides as []).length : 0),
    0,
  );

/** How what is read now stands to what is kept, in a sentence; nothing where they are the same. */
const Since = ({ record }: { record: OnRecord }) => {
  const isPage = useContext(SourceType) === 'page';
  const { same, changes } = record;
  if (same) return null;
  if (!changes) return <p>{t('review.other-part')}</p>;
  const sentence = isPage ? t('review.changed-page') : t('review.changed');
  return (
    <p>
      <strong>{changes.text ? sentence : t('review.read-otherwise')}</strong>
    </p>
  );
};

/** What is kept of the pitch in view: since when and by whom, what has changed, and what can no longer be placed. */
export const KeptReview = ({ language, onShow }: { language: string; onShow: (quote: Quote) => void }) => {
  const reviewing = useContext(Reviews);
  if (!reviewing?.record || !reviewing.state) return null;
  const { record, state, world } = reviewing;
  const date = day(record.at);
  const n = judgementsIn(state);
  const changes = record.changes ? changesIn(record.changes) : 0;
  return (
    <section class="kept" aria-labelledby={KEPT}>
      <h2 id={KEPT} tabIndex={-1}>
        {t('review.heading')}
      </h2>
      <p>
        {record.by === '' ? t('review.saved', { date }) : t('review.saved-by', { date, by: record.by })}{' '}
        {n === 0 ? t('review.no-judgements') : t('review.judgements', { n })}
      </p>
      <p class="links">
        <button type="button" class="plain small" onClick={() => void world.openReport(record.review)}>
          {t('review.report')}
        </button>{' '}
        <button type="button" class="plain small" onClick={() => void world.openNotebook()}>
          {t('action.notebook')}
        </button>
      </p>
      <Since record={record} />
      {record.changes && changes > 0 && (
        <details class="small">
          <summary>{t('review.changes', { n: changes })}</summary>
          <ChangeList changes={record.changes} language={language} onShow={onShow} />
        </details>
      )}
      {record.unplaced.length > 0 && (
        <UnplacedList unplaced={record.unplaced} language={language} onShow={onShow} />
      )}
      <TitleTags />
    </section>
  );
};

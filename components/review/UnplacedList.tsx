import type { Quote } from '../../lib/engine/types.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { Place, Unplaced } from '../../lib/reviews/again.ts';
import { Quotation } from '../Quotation.tsx';
import { Words } from '../Words.tsx';
import { Said } from './Said.tsx';
import { KEPT } from './use-review.ts';

/** Words that somebody spoke of: a way to them where they stand, and that they are gone where they don't. */
export const Placed = (props: {
  text: string;
  place: Place;
  language: string;
  onShow: (quote: Quote) => void;
}) => {
  const { text, place, language, onShow } = props;
  if (typeof place === 'object') return <Quotation quote={place} language={language} onShow={onShow} />;
  return (
    <>
      <p>
        <Words text={text} language={language} />
      </p>
      {place === 'gone' && <p class="soft">{t('review.gone')}</p>}
    </>
  );
};

/** Judged claims that are no longer among the claims, with what was said of them. None is moved to another by a guess. */
export const UnplacedList = (props: {
  unplaced: readonly Unplaced[];
  language: string;
  onShow: (quote: Quote) => void;
}) => {
  const { unplaced, language, onShow } = props;
  return (
    <details class="unplaced small" open>
      <summary>{t('review.unplaced', { n: unplaced.length })}</summary>
      <ul>
        {unplaced.map(({ claim, quote, place }) => (
          <li key={claim}>
            <Placed text={quote} place={place} language={language} onShow={onShow} />
            {place !== 'gone' && <p class="soft">{t('review.not-flagged')}</p>}
            <Said target={{ type: 'claim', claim, quote, rule: '' }} home={KEPT} />
          </li>
        ))}
      </ul>
    </details>
  );
};

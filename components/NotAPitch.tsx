import type { KindReason } from '../lib/engine/types.ts';
import { t } from '../lib/i18n/translate.ts';
import { Words } from './Words.tsx';

/** Says that the text is no pitch and what that rests on; flags nothing. */
export const NotAPitch = (props: {
  reasons: readonly KindReason[];
  language: string;
  onTreatAsPitch: () => void;
}) => {
  const reasons = props.reasons.filter(({ points }) => points === 'not-pitch').slice(0, 3);
  return (
    <section class="calm" aria-labelledby="not-pitch">
      <h2 id="not-pitch">{t('not-pitch.heading')}</h2>
      <p>{t('not-pitch.body')}</p>
      {reasons.length > 0 && (
        <>
          <h3 class="small soft">{t('not-pitch.reasons')}</h3>
          <ul class="quotations">
            {reasons.map(({ rule, quote }) => (
              <li key={`${rule} ${quote}`}>
                <Words text={quote} language={props.language} />
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" class="button" onClick={props.onTreatAsPitch}>
        {t('not-pitch.treat')}
      </button>
    </section>
  );
};

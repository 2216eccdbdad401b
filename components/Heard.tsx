import type { Quote, Voice } from '../lib/engine/types.ts';
import { t } from '../lib/i18n/translate.ts';
import { Folded } from './Folded.tsx';
import { Quotation } from './Quotation.tsx';

/** Says that nobody who uses the service is quoted, with the words of those who are. */
export const Heard = (props: {
  /** Those who are quoted; empty where there is nothing to say of them. */
  buyers: readonly Voice[];
  language: string;
  onShow: (quote: Quote) => void;
}) => {
  const { buyers } = props;
  if (buyers.length === 0) return null;
  return (
    <>
      <p>{t('voices.buyers', { n: buyers.length })}</p>
      <Folded
        class="quotations"
        first={2}
        items={buyers}
        show={({ quote, speaker }) => (
          <li key={speaker}>
            <Quotation quote={quote} language={props.language} onShow={props.onShow} />
            <p class="small soft">{t('claim.speaker', { name: speaker })}</p>
          </li>
        )}
      />
    </>
  );
};

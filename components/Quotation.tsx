import type { Quote } from '../lib/engine/types.ts';
import { t } from '../lib/i18n/translate.ts';
import { Words } from './Words.tsx';

/** The supplier's own words, never changed. Choosing them shows them in the page. */
export const Quotation = (props: { quote: Quote; language: string; onShow: (quote: Quote) => void }) => (
  <button type="button" class="quotation" title={t('quote.show')} onClick={() => props.onShow(props.quote)}>
    <Words text={props.quote.text} language={props.language} />
  </button>
);

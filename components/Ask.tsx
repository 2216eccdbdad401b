import { t } from '../lib/i18n/translate.ts';

/** The question to put to the supplier. */
export const Ask = ({ question }: { question: string }) => (
  <p class="ask">
    <strong>{t('app.ask')}</strong> {question}
  </p>
);

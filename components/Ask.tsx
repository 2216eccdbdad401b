import { t } from '../lib/i18n/translate.ts';
import { linesOf } from '../lib/sharing/claim-questions.ts';

/** The question to put to the supplier, or several, a line each. */
export const Ask = ({ question }: { question: string }) => {
  const lines = linesOf(question);
  return lines.length === 1 ? (
    <p class="ask">
      <strong>{t('app.ask')}</strong> {question}
    </p>
  ) : (
    <div class="ask">
      <strong>{t('app.ask')}</strong>{' '}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
};

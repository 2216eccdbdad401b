import { t } from '../../lib/i18n/translate.ts';
import type { Comparison } from '../../lib/sharing/compare.ts';
import { askWhom } from '../../lib/sharing/compare-outline.ts';

/** One list of questions for all vendors: each once, under whom to ask it. */
export const Questions = ({ comparison: { asked, columns } }: { comparison: Comparison }) => (
  <section aria-labelledby="questions" class="questions">
    <h2 id="questions">{t('compare.questions')}</h2>
    {asked.length === 0 && <p>{t('compare.no-questions')}</p>}
    {asked.map(({ of, questions }) => (
      <section key={of.map(({ id }) => id).join()}>
        <h3 dir="auto">{askWhom(of, columns)}</h3>
        <ul>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
    ))}
  </section>
);

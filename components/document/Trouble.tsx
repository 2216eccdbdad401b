import { t } from '../../lib/i18n/translate.ts';
import type { Problem } from './use-document.ts';

/** What could not be opened and why, what was kept, and what can be done. */
export const Trouble = (props: { problem: Problem; kept: boolean; onDismiss: () => void }) => (
  <section class="trouble" role="alert">
    <h2>{props.problem.heading}</h2>
    <p>
      {props.problem.body} {props.kept && t('document.kept')} {t('document.instead')}
    </p>
    <button type="button" class="plain" onClick={props.onDismiss}>
      {t('document.dismiss')}
    </button>
  </section>
);

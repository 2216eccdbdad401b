import { t } from '../lib/i18n/translate.ts';
import type { Unreadable as Reason } from '../lib/messaging/tab-state.ts';
import { QuestionsOnly } from './QuestionsOnly.tsx';

/** Why the tab's text can't be had, and what still works. */
export const Unreadable = ({ reason }: { reason: Reason }) => (
  <>
    <section class="calm" aria-labelledby="unreadable">
      <h1 id="unreadable">{t('unreadable.heading')}</h1>
      <p>{t(`unreadable.${reason}`)}</p>
      <p>{t(`unreadable.${reason}.instead`)}</p>
    </section>
    <details class="anyway">
      <summary>{t('unreadable.questions')}</summary>
      <QuestionsOnly />
    </details>
  </>
);

import type { ComponentChildren } from 'preact';
import type { CheckId } from '../lib/engine/types.ts';
import { MESSAGES } from '../lib/i18n/messages.ts';
import { t } from '../lib/i18n/translate.ts';

/** The six messages in their own words and order, each with its checks. */
export const Messages = ({ check }: { check: (id: CheckId) => ComponentChildren }) => (
  <section aria-labelledby="messages">
    <h2 id="messages">{t('messages.heading')}</h2>
    <ol class="messages">
      {MESSAGES.map(({ number, checks }) => (
        <li key={number} id={`message-${number}`}>
          <h3 data-number={number}>{t(`message.${number}`)}</h3>
          {checks.map(check)}
        </li>
      ))}
    </ol>
  </section>
);

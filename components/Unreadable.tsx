import { t } from '../lib/i18n/translate.ts';
import type { MailClient } from '../lib/mail/types.ts';
import type { Unreadable as Reason } from '../lib/messaging/tab-state.ts';
import { QuestionsOnly } from './QuestionsOnly.tsx';

interface Props {
  reason: Reason;
  /** The mail client, where one was recognised. */
  client: MailClient | undefined;
  /** Opens the page that takes a file or pasted text. */
  onOpenDocument: () => void;
}

/** Where a click in another place, or on another page, is all that is needed. */
const NEEDS_NO_PASTE: readonly Reason[] = ['no-selection', 'left'];

const heading = (reason: Reason, client: MailClient | undefined): string => {
  if (reason === 'no-room') return t('unreadable.heading-no-room');
  if (reason === 'empty') return t('unreadable.heading-empty');
  return client ? t('unreadable.heading-mail') : t('unreadable.heading');
};

const why = (reason: Reason, client: MailClient | undefined): [why: string, instead: string] => {
  if (reason === 'mail-changed' && client && client !== 'unknown') {
    const named = { client: t(`mail.client.${client}`) };
    return [t('unreadable.mail-changed.named', named), t('unreadable.mail-changed.instead')];
  }
  if (reason === 'no-message' && client && client !== 'unknown') {
    const named = { client: t(`mail.client.${client}`) };
    return [t('unreadable.no-message.named', named), t('unreadable.no-message.instead')];
  }
  if (reason === 'empty' && client) return [t('unreadable.empty-mail'), t('unreadable.empty-mail.instead')];
  return [t(`unreadable.${reason}`), t(`unreadable.${reason}.instead`)];
};

/** Why the tab's text can't be had, and what still works. */
export const Unreadable = ({ reason, client, onOpenDocument }: Props) => {
  const [said, instead] = why(reason, client);
  return (
    <>
      <section class="calm" aria-labelledby="unreadable">
        <h1 id="unreadable">{heading(reason, client)}</h1>
        <p>{said}</p>
        <p>{instead}</p>
        {!NEEDS_NO_PASTE.includes(reason) && (
          <button type="button" class="button" onClick={onOpenDocument}>
            {t('unreadable.document')}
          </button>
        )}
      </section>
      <details class="anyway">
        <summary>{t('unreadable.questions')}</summary>
        <QuestionsOnly />
      </details>
    </>
  );
};

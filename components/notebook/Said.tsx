import { t } from '../../lib/i18n/translate.ts';
import type { Notice } from './use-work.ts';

/** What came of the last thing done. It stays until the next or until it is dismissed, and so does the way back. */
export const Said = ({ notice, onDismiss }: { notice: Notice; onDismiss: () => void }) => {
  const shown = notice.text !== '';
  const away = (then: () => void) => () => {
    // Both buttons go away.
    document.getElementById('title')?.focus();
    onDismiss();
    then();
  };
  return (
    <div class="said" data-shown={shown} data-failed={notice.failed === true}>
      <p role="status">{notice.text}</p>
      {notice.undo && (
        <button type="button" class="button" onClick={away(notice.undo)}>
          {t('notice.undo')}
        </button>
      )}
      {shown && (
        <button type="button" class="plain" onClick={away(() => {})}>
          {t('notice.dismiss')}
        </button>
      )}
    </div>
  );
};

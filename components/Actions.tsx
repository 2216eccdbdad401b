import { t } from '../lib/i18n/translate.ts';
import type { Reviewing } from './review/reviewing.ts';
import { NameForm, SaveButton } from './review/Save.tsx';
import type { Offer } from './use-checklist.ts';
import { REPLY_BUTTON } from './use-reply.ts';

interface Props {
  /** Undefined where there is nothing to mark. */
  marks: { visible: boolean; onChange: (visible: boolean) => void } | undefined;
  onCopy: (() => void) | undefined;
  /** Opens the draft of a reply; undefined where there is nothing to reply to. */
  onReply?: (() => void) | undefined;
  /** Undefined where the checklist is beside the page already. */
  onBeside: (() => void) | undefined;
  /** Keeps a review; undefined where there is nothing to keep. */
  reviewing?: Reviewing | null;
  /** What came of the last thing done; read out when it changes. */
  notice: string;
  /** What can be done about it. */
  offer?: Offer | undefined;
}

/** What can be done with the checklist as a whole, within reach wherever one is in it. */
export const Actions = ({ marks, onCopy, onReply, onBeside, reviewing = null, notice, offer }: Props) => (
  <footer class="actions">
    <div class="notice">
      <p role="status" class="small">
        {notice}
      </p>
      {offer && notice !== '' && (
        <button type="button" class="plain small" onClick={offer.run}>
          {offer.label}
        </button>
      )}
    </div>
    {reviewing?.asking && <NameForm reviewing={reviewing} />}
    <div class="buttons" hidden={reviewing?.asking}>
      {reviewing && <SaveButton reviewing={reviewing} />}
      {marks && (
        <button
          type="button"
          class="button toggle"
          aria-pressed={marks.visible}
          onClick={() => marks.onChange(!marks.visible)}
        >
          {t('action.marks')}
        </button>
      )}
      {onCopy && (
        <button type="button" class="button" onClick={onCopy}>
          {t('action.copy')}
        </button>
      )}
      {onReply && (
        <button type="button" class="button" id={REPLY_BUTTON} onClick={onReply}>
          {t('reply.open')}
        </button>
      )}
      {onBeside && (
        <button type="button" class="button" onClick={onBeside}>
          {t('action.beside')}
        </button>
      )}
    </div>
  </footer>
);

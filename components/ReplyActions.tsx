import { t } from '../lib/i18n/translate.ts';

interface Props {
  /** What came of the last thing done; read out when it changes. */
  notice: string;
  /** There is nothing to copy or open. */
  empty: boolean;
  onCopy: () => void;
  /** Undefined where no mail program is at hand to open the reply itself; then there is a link. */
  onOpen: (() => void) | undefined;
  /** Null where even the subject is too long for one. */
  link: string | null;
  /** Whether the link holds the whole draft, or its subject only. */
  whole: boolean;
}

/** What can be done with a draft, within reach wherever one is in it. Sending is not among it. */
export const ReplyActions = ({ notice, empty, onCopy, onOpen, link, whole }: Props) => (
  <footer class="actions">
    <p role="status" class="small">
      {notice}
    </p>
    {!empty && (
      <div class="buttons">
        <button type="button" class="button first" onClick={onCopy}>
          {t('reply.copy')}
        </button>
        {onOpen && (
          <button type="button" class="button" onClick={onOpen}>
            {t('reply.mail')}
          </button>
        )}
        {!onOpen && link && (
          <a class="button" href={link} target="_blank" rel="noreferrer">
            {whole ? t('reply.mail') : t('reply.mail-subject')}
          </a>
        )}
      </div>
    )}
  </footer>
);

import { t } from '../lib/i18n/translate.ts';

interface Props {
  /** Undefined where there is nothing to mark. */
  marks: { visible: boolean; onChange: (visible: boolean) => void } | undefined;
  onCopy: (() => void) | undefined;
  /** Undefined where the checklist is beside the page already. */
  onBeside: (() => void) | undefined;
  /** What came of the last thing done; read out when it changes. */
  notice: string;
}

/** What can be done with the checklist as a whole, within reach wherever one is in it. */
export const Actions = ({ marks, onCopy, onBeside, notice }: Props) => (
  <footer class="actions">
    <p role="status" class="small">
      {notice}
    </p>
    <div class="buttons">
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
      {onBeside && (
        <button type="button" class="button" onClick={onBeside}>
          {t('action.beside')}
        </button>
      )}
    </div>
  </footer>
);

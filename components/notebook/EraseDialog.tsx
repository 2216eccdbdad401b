import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Dialog } from './Dialog.tsx';

/** Asks for a typed word before everything goes, and offers a backup first. */
export const EraseDialog = (props: {
  n: number;
  onBackUp: () => void;
  /** What became of the backup. */
  children: ComponentChildren;
  onErase: () => void;
  onClose: () => void;
}) => {
  const id = useId();
  const [typed, setTyped] = useState('');
  const sure = typed.trim().toLocaleLowerCase() === t('erase.word');
  return (
    <Dialog
      heading={t('erase.heading')}
      onClose={props.onClose}
      onSubmit={() => {
        if (sure) props.onErase();
      }}
    >
      <p>{t('erase.body', { n: props.n })}</p>
      <p>
        <button type="button" class="button" onClick={props.onBackUp}>
          {t('erase.backup')}
        </button>
      </p>
      {props.children}
      <div>
        <label for={id}>{t('erase.type', { word: t('erase.word') })}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <div class="buttons">
        <button type="submit" class="button danger" disabled={!sure}>
          {t('erase.go')}
        </button>
        <button type="button" class="button" onClick={props.onClose}>
          {t('erase.cancel')}
        </button>
      </div>
    </Dialog>
  );
};

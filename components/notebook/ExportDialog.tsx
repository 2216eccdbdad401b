import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import { Dialog } from './Dialog.tsx';
import type { Export, Format } from './world.ts';

const FORMATS: readonly Format[] = ['json', 'xlsx', 'csv'];

/** How the selected reviews are handed on. Nothing private and no full text goes along unless ticked. */
export const ExportDialog = (props: { n: number; onExport: (how: Export) => void; onClose: () => void }) => {
  const name = useId();
  const [how, setHow] = useState<Export>({ format: 'json', private: false, texts: false });
  return (
    <Dialog
      heading={t('export.heading', { n: props.n })}
      onClose={props.onClose}
      onSubmit={() => props.onExport(how.format === 'json' ? how : { ...how, texts: false })}
    >
      <fieldset>
        <legend>{t('export.format')}</legend>
        {FORMATS.map((format) => (
          <label key={format} class="choice">
            <input
              type="radio"
              name={name}
              checked={how.format === format}
              onChange={() => setHow({ ...how, format })}
            />
            {t(`export.${format}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('export.also')}</legend>
        <label class="choice">
          <input
            type="checkbox"
            checked={how.private}
            onChange={(event) => setHow({ ...how, private: event.currentTarget.checked })}
          />
          {t('export.private')}
        </label>
        {how.format === 'json' && (
          <label class="choice">
            <input
              type="checkbox"
              checked={how.texts}
              onChange={(event) => setHow({ ...how, texts: event.currentTarget.checked })}
            />
            {t('export.texts')}
          </label>
        )}
      </fieldset>
      <div class="buttons">
        <button type="submit" class="button first">
          {t('export.go')}
        </button>
        <button type="button" class="button" onClick={props.onClose}>
          {t('export.cancel')}
        </button>
      </div>
    </Dialog>
  );
};

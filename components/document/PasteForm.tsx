import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';

/** Whether two texts are the same, whichever way their lines end. */
const same = (a: string, b: string): boolean => a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');

/** A place for pasted text. Markup that came with it is handed on as long as the text was not changed afterwards. */
export const PasteForm = (props: { onText: (text: string, html: string) => void; onCancel: () => void }) => {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const rich = useRef({ text: '', html: '' });
  const [missing, setMissing] = useState(false);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        const text = field.current?.value ?? '';
        if (text.trim() === '') {
          setMissing(true);
          field.current?.focus();
        } else props.onText(text, same(text, rich.current.text) ? rich.current.html : '');
      }}
    >
      <h1>
        <label for={id}>{t('document.paste.label')}</label>
      </h1>
      <textarea
        id={id}
        ref={field}
        rows={10}
        aria-describedby={`${id}-note`}
        aria-invalid={missing}
        onInput={() => setMissing(false)}
        onPaste={({ clipboardData }) => {
          rich.current = {
            text: clipboardData?.getData('text/plain') ?? '',
            html: clipboardData?.getData('text/html') ?? '',
          };
        }}
      />
      <p id={`${id}-note`} class="small soft">
        {t('document.paste.note')}
      </p>
      <p role="alert" class="small missing">
        {missing && t('document.paste.empty')}
      </p>
      <div class="buttons">
        <button type="submit" class="button first">
          {t('document.paste.go')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {t('document.paste.cancel')}
        </button>
      </div>
    </form>
  );
};

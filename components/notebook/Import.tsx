import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';

/** Where a colleague's file or a backup is given: chosen or pasted; dropped is anywhere on the page. */
export const Import = (props: {
  onFiles: (files: readonly File[]) => void;
  onText: (text: string) => void;
  onCancel: () => void;
}) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [missing, setMissing] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="import" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} ref={heading} tabIndex={-1}>
        {t('import.heading')}
      </h2>
      <p>{t('import.intro')}</p>
      <div class="buttons">
        <button type="button" class="button first" onClick={() => input.current?.click()}>
          {t('import.choose')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          multiple
          hidden
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            if (files.length > 0) props.onFiles(files);
            // The same file chosen again is a choice too.
            currentTarget.value = '';
          }}
        />
        <button type="button" class="button" onClick={props.onCancel}>
          {t('import.cancel')}
        </button>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const text = field.current?.value ?? '';
          if (text.trim() !== '') return props.onText(text);
          setMissing(true);
          field.current?.focus();
        }}
      >
        <label for={id}>{t('import.paste')}</label>
        <textarea
          id={id}
          ref={field}
          rows={3}
          spellcheck={false}
          aria-invalid={missing}
          aria-describedby={`${id}-missing`}
          onInput={() => setMissing(false)}
        />
        <p id={`${id}-missing`} class="missing" role="alert">
          {missing && t('import.paste-empty')}
        </p>
        <button type="submit" class="button">
          {t('import.paste-go')}
        </button>
      </form>
    </section>
  );
};

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LANGUAGES, type Language } from '../lib/i18n/languages.ts';
import { t } from '../lib/i18n/translate.ts';

interface Props {
  chosen: Language;
  /** It was chosen just now, and the page drawn anew in it: then the focus comes back here. */
  changed: boolean;
  /** Keeps the language and draws the page in it. */
  set(language: Language): Promise<void>;
}

/** In which language the interface speaks: each by its own name, since whoever looks for one may not read the other. */
export const LanguageChoice = ({ chosen, changed, set }: Props) => {
  const [notice, setNotice] = useState('');
  const choice = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!changed) return;
    choice.current?.querySelector<HTMLElement>(':checked')?.focus();
    setNotice(t('options.saved'));
  }, []);
  return (
    <section aria-labelledby="language">
      <h2 id="language">{t('options.language.heading')}</h2>
      <div ref={choice} role="radiogroup" aria-labelledby="language" aria-describedby="language-note">
        {(Object.keys(LANGUAGES) as Language[]).map((language) => (
          <label class="choice" key={language} lang={language}>
            <input
              type="radio"
              name="language"
              checked={language === chosen}
              onChange={() => {
                set(language).catch((cause) => setNotice(t('notice.failed', { cause: String(cause) })));
              }}
            />
            {LANGUAGES[language].name}
          </label>
        ))}
      </div>
      <p class="soft small" id="language-note">
        {t('options.language.note')} {t('options.language.draft')}
      </p>
      <p role="status" class="small">
        {notice}
      </p>
    </section>
  );
};

import { t } from '../lib/i18n/translate.ts';

/** What stands above every page of the extension with a checklist or reviews. */
export const Masthead = (props: {
  onSettings: () => void;
  /** Undefined on the notebook itself, and where nothing can be kept. */
  onNotebook?: (() => void) | undefined;
}) => (
  <header class="masthead">
    <p>
      <strong>{t('app.name')}</strong> <span class="soft">{t('app.caveat')}</span>
    </p>
    <nav aria-label={t('app.pages')}>
      {props.onNotebook && (
        <button type="button" class="plain small" onClick={props.onNotebook}>
          {t('action.notebook')}
        </button>
      )}
      <button type="button" class="plain small" onClick={props.onSettings}>
        {t('action.settings')}
      </button>
    </nav>
  </header>
);

import { t } from '../lib/i18n/translate.ts';

/** What stands above every checklist. */
export const Masthead = ({ onSettings }: { onSettings: () => void }) => (
  <header class="masthead">
    <p>
      <strong>{t('app.name')}</strong> <span class="soft">{t('app.caveat')}</span>
    </p>
    <button type="button" class="plain small" onClick={onSettings}>
      {t('action.settings')}
    </button>
  </header>
);

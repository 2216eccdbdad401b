import { t } from '../lib/i18n/translate.ts';

/** Goes from page to page of a long list. */
export const Pages = (props: {
  label: string;
  /** Which one is in view, from 0. */
  page: number;
  pages: number;
  onPage: (page: number) => void;
}) => {
  const { label, page, pages, onPage } = props;
  if (pages < 2) return null;
  return (
    <nav class="pages" aria-label={label}>
      <button type="button" class="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {t('table.previous')}
      </button>
      <span>{t('table.page', { page: page + 1, pages })}</span>
      <button type="button" class="button" disabled={page === pages - 1} onClick={() => onPage(page + 1)}>
        {t('table.next')}
      </button>
    </nav>
  );
};

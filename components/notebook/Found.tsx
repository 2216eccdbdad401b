import { t } from '../../lib/i18n/translate.ts';
import type { Row } from '../../lib/reviews/row.ts';
import { ClearFilters } from './Filters.tsx';
import { filtersOn, type View } from './view.ts';

/** How many reviews match, said whenever that changes, and the way back to all. */
export const Found = (props: {
  view: View;
  found: number;
  rows: readonly Row[];
  onChange: (change: Partial<View>) => void;
}) => {
  const { view, found, rows } = props;
  const narrowed = filtersOn(view) > 0 || view.words.trim() !== '';
  const all = rows.filter(({ deleted }) => deleted === view.deleted).length;
  return (
    <div class="found">
      <p role="status">
        {found < all
          ? t('notebook.found', { n: found, all })
          : view.deleted
            ? t('notebook.deleted-count', { n: all })
            : t('notebook.count', { n: all })}
      </p>
      {narrowed && found > 0 && <ClearFilters view={view} onChange={props.onChange} />}
    </div>
  );
};

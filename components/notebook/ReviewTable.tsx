import { useCallback, useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { TeamRow } from '../../lib/team/rows.ts';
import { CHECK_COLUMNS } from './columns.ts';
import { ReviewRow } from './ReviewRow.tsx';
import type { Column, View } from './view.ts';

const BEFORE = ['title', 'vendor', 'kind', 'at', 'claims'] as const;
const AFTER = ['tags', 'judged'] as const;
const COLUMNS: readonly Column[] = [...BEFORE, ...CHECK_COLUMNS, ...AFTER];
/** What one wants to see at the top first: the newest, the most. */
const DOWN_FIRST: readonly Column[] = ['at', 'claims', 'judged'];

interface Props {
  /** Those of this page. */
  rows: readonly TeamRow[];
  /** Of all pages. */
  all: number;
  /** How many stand on the pages before. */
  before: number;
  view: View;
  selected: ReadonlySet<string>;
  onSort: (sort: Column, down: boolean) => void;
  onSelect: (ids: readonly string[], on: boolean) => void;
  onOpenSource: (id: string) => void;
}

const sortBy = (view: View, column: Column, onSort: Props['onSort']) => () =>
  onSort(column, view.sort === column ? !view.down : DOWN_FIRST.includes(column));

const Heading = ({ column, view, onSort }: { column: Column } & Pick<Props, 'view' | 'onSort'>) => (
  <th
    scope="col"
    class={`${column} ${CHECK_COLUMNS.some((check) => check === column) ? 'mark' : ''}`}
    aria-sort={view.sort === column ? (view.down ? 'descending' : 'ascending') : undefined}
  >
    <button type="button" onClick={sortBy(view, column, onSort)}>
      {t(`column.${column}`)}
    </button>
  </th>
);

/** The tick box over all of a page; partly ticked where some are selected. */
const All = ({ rows, selected, onSelect }: Pick<Props, 'rows' | 'selected' | 'onSelect'>) => {
  const box = useRef<HTMLInputElement>(null);
  const n = rows.filter(({ id }) => selected.has(id)).length;
  const some = n > 0 && n < rows.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={t('table.select-page')}
      checked={rows.length > 0 && n === rows.length}
      onChange={(event) =>
        onSelect(
          rows.map(({ id }) => id),
          event.currentTarget.checked,
        )
      }
    />
  );
};

/**
 * The reviews of one page as a table: no row is drawn only while it is in view, so that a screen reader can walk the
 * whole page cell by cell, the browser's own search finds in it, and it can be printed and copied.
 */
export const ReviewTable = ({ rows, all, before, view, selected, onSort, onSelect, onOpenSource }: Props) => {
  /** From where a range is selected with the Shift key. */
  const anchor = useRef('');
  const latest = useRef({ rows, onSelect, onOpenSource });
  latest.current = { rows, onSelect, onOpenSource };
  const select = useCallback((id: string, on: boolean, range: boolean) => {
    const ids = latest.current.rows.map((row) => row.id);
    const [from = 0, to = 0] = [ids.indexOf(anchor.current), ids.indexOf(id)].toSorted((a, b) => a - b);
    latest.current.onSelect(range && from >= 0 ? ids.slice(from, to + 1) : [id], on);
    anchor.current = id;
  }, []);
  const openSource = useCallback((id: string) => latest.current.onOpenSource(id), []);
  return (
    <table class="reviews" aria-rowcount={all + 1}>
      <caption class="unseen">{t('table.caption')}</caption>
      <thead>
        <tr aria-rowindex={1}>
          <td class="tick">
            <All rows={rows} selected={selected} onSelect={onSelect} />
          </td>
          {COLUMNS.map((column) => (
            <Heading key={column} column={column} view={view} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <ReviewRow
            key={row.id}
            row={row}
            index={before + i + 2}
            selected={selected.has(row.id)}
            onSelect={select}
            onOpenSource={openSource}
          />
        ))}
      </tbody>
    </table>
  );
};

/** What stands first, in words. */
function orderWords(column: Column, down: boolean): string {
  const way = down ? 'down' : 'up';
  switch (column) {
    case 'title':
    case 'vendor':
    case 'tags':
      return t(`sort.words.${way}`, { column: t(`column.${column}`) });
    case 'kind':
    case 'at':
    case 'claims':
    case 'judged':
      return t(`sort.${column}.${way}`);
    default:
      return t(`sort.check.${way}`, { check: t(`check.${column}.name`) });
  }
}

/** Sorting where there is no room for the table's headings. */
export const SortSelect = ({ view, onSort }: Pick<Props, 'view' | 'onSort'>) => (
  <label class="sort-by">
    {t('table.sort-by')}{' '}
    <select
      value={`${view.sort} ${view.down}`}
      onChange={(event) => {
        const [sort, down] = event.currentTarget.value.split(' ');
        const column = COLUMNS.find((one) => one === sort);
        if (column) onSort(column, down === 'true');
      }}
    >
      {COLUMNS.flatMap((column) =>
        [false, true].map((down) => (
          <option key={`${column} ${down}`} value={`${column} ${down}`}>
            {orderWords(column, down)}
          </option>
        )),
      )}
    </select>
  </label>
);

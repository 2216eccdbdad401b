import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate.ts';
import type { TeamRow } from '../../lib/team/rows.ts';
import { Pages } from '../Pages.tsx';
import { ClearFilters } from './Filters.tsx';
import { ReviewTable, SortSelect } from './ReviewTable.tsx';
import { Selection } from './Selection.tsx';
import { useSoon } from './use-soon.ts';
import type { View } from './view.ts';
import type { Saying } from './world.ts';

/** Rows on a page, and those of them that a tall window shows. */
const PAGE = 100;
const FIRST = 25;

/** The reviews that match, page by page, and what can be done with those that are selected. */
export const Listed = (props: {
  /** All that match, in order. */
  rows: readonly TeamRow[];
  view: View;
  tags: readonly string[];
  onChange: (change: Partial<View>) => void;
  onSay: (rows: readonly TeamRow[], what: Saying) => void;
  onExport: (rows: readonly TeamRow[]) => void;
  /** Undefined where no team was joined. */
  onShare: ((rows: readonly TeamRow[]) => void) | undefined;
  onOpenSource: (id: string) => void;
}) => {
  const { rows, view, onChange } = props;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  // What is done is done with reviews that are listed: none that a filter has taken out of sight.
  const selected = ticked.size === 0 ? [] : rows.filter(({ id }) => ticked.has(id));
  // Nothing jumps where rows only change, or their order does.
  const { sort: _, down: __, folded: ___, ...asked } = view;
  const drawn = useSoon(JSON.stringify(asked), FIRST, PAGE);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const page = Math.min(view.page, pages - 1);
  const home = () => document.getElementById('title')?.focus({ preventScroll: true });
  const sort = (column: View['sort'], down: boolean) => onChange({ sort: column, down });
  const turn = (to: number) => {
    onChange({ page: to });
    document.getElementById('listed')?.focus();
    document.getElementById('listed')?.scrollIntoView();
  };
  if (rows.length === 0)
    return (
      <section class="calm" aria-labelledby="no-match">
        <h2 id="no-match">{t('notebook.no-match.heading')}</h2>
        <p>{t('notebook.no-match')}</p>
        <ClearFilters view={view} onChange={onChange} />
      </section>
    );
  return (
    <section id="listed" class="listed" aria-label={t('notebook.list')} tabIndex={-1}>
      {selected.length > 0 && (
        <Selection
          rows={selected}
          matching={rows.length}
          tags={props.tags}
          onAll={() => setTicked(new Set(rows.map(({ id }) => id)))}
          onClear={() => {
            home();
            setTicked(new Set());
          }}
          onSay={(what) => {
            if (what.kind === 'delete' || what.kind === 'undelete') {
              home();
              setTicked(new Set());
            }
            props.onSay(selected, what);
          }}
          onExport={() => props.onExport(selected)}
          onShare={props.onShare && (() => props.onShare?.(selected))}
        />
      )}
      <SortSelect view={view} onSort={sort} />
      <ReviewTable
        rows={rows.slice(page * PAGE, page * PAGE + drawn)}
        all={rows.length}
        before={page * PAGE}
        view={view}
        selected={new Set(selected.map(({ id }) => id))}
        onSort={sort}
        onSelect={(ids, on) => {
          // One tick may follow another before the list is drawn again.
          setTicked((now) => {
            const next = new Set(rows.flatMap(({ id }) => (now.has(id) ? [id] : [])));
            for (const id of ids) on ? next.add(id) : next.delete(id);
            return next;
          });
        }}
        onOpenSource={props.onOpenSource}
      />
      <Pages label={t('table.pages')} page={page} pages={pages} onPage={turn} />
    </section>
  );
};

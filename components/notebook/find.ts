import { CHECKS, type Status } from '../../lib/engine/types.ts';
import { type Filter, filterRows } from '../../lib/reviews/filter.ts';
import type { Row } from '../../lib/reviews/row.ts';
import type { TeamRow } from '../../lib/team/rows.ts';
import { type Column, NO_VENDOR, type View } from './view.ts';

/** The start of a day in this machine's time zone, as times are written; '' for no day. */
function startOf(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const time = new Date(year, month - 1, date + later);
  return day === '' || Number.isNaN(time.getTime()) ? '' : time.toISOString();
}

/** The rows that a view asks for, in the order they are in. */
export function matching(rows: readonly TeamRow[], view: View): TeamRow[] {
  const from = startOf(view.from, 0);
  const before = startOf(view.to, 1);
  const filter: Filter = { text: view.words, deleted: view.deleted };
  if (view.vendor) filter.vendor = view.vendor === NO_VENDOR ? '' : view.vendor;
  if (view.tag) filter.tag = view.tag;
  if (view.check) filter.check = view.check;
  if (view.open) filter.headline = true;
  if (view.judged === 'differ') filter.disagreement = true;
  else if (view.judged) filter.judged = view.judged === 'yes';
  return filterRows(rows, filter).filter(
    ({ at, pitch, teams, unread }) =>
      at >= from &&
      (before === '' || at < before) &&
      (pitch || view.check === undefined) &&
      (view.team === '' || teams.includes(view.team)) &&
      (unread || !view.unread),
  );
}

/** What people did with a review, in a word. */
export const judgedOf = ({
  judged,
  disagreement,
}: Pick<Row, 'judged' | 'disagreement'>): 'yes' | 'no' | 'differ' =>
  disagreement ? 'differ' : judged ? 'yes' : 'no';

/** How many claims a review holds. */
export const claimsOf = ({ claims }: Pick<Row, 'claims'>): number => claims.reduce((sum, n) => sum + n, 0);

/** What asks for a question first. */
const ORDER: Record<Status, number> = { contradicted: 0, missing: 1, asserted: 2, evidenced: 3 };
const JUDGED = { no: 0, yes: 1, differ: 2 };
const LAST = '\uffff';

/** What a row is sorted by: all of one kind, text or number, for a column. */
function keyOf(row: Row, column: Column): string | number {
  switch (column) {
    case 'title':
      return row.title;
    case 'vendor':
      return row.vendor || LAST;
    case 'kind':
      return row.source;
    case 'at':
      return row.at;
    case 'claims':
      return claimsOf(row);
    case 'tags':
      return row.tags[0] ?? LAST;
    case 'judged':
      return JUDGED[judgedOf(row)];
    default:
      return row.pitch ? ORDER[row.statuses[CHECKS.indexOf(column)] ?? 'evidenced'] : Number.MAX_VALUE;
  }
}

/** All rows by a column, and by time, newest first, where that leaves them equal. */
export function sorted<R extends Row>(
  rows: readonly R[],
  column: Column,
  down: boolean,
  locale: string,
): R[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = down ? -1 : 1;
  const asWords = column === 'title' || column === 'vendor' || column === 'tags';
  return rows
    .map((row) => ({ row, key: keyOf(row, column) }))
    .toSorted((a, b) => {
      const [one, other] = [a.key, b.key];
      const order = one === other ? 0 : asWords ? compare(String(one), String(other)) : one < other ? -1 : 1;
      return (
        order * sign || (a.row.at < b.row.at ? 1 : a.row.at > b.row.at ? -1 : a.row.id < b.row.id ? -1 : 1)
      );
    })
    .map(({ row }) => row);
}

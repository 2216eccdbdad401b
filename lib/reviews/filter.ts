import { CHECKS, type CheckId, HEADLINE_CHECKS, type Status } from '../engine/types.ts';
import { type Row, searchable } from './row.ts';
import type { Source } from './source.ts';

/** Which rows are wanted. What is left out doesn't matter. */
export interface Filter {
  /** Words that must all be somewhere in the row's searched text. */
  text?: string;
  vendor?: string;
  source?: Source['type'];
  tag?: string;
  check?: { check: CheckId; status: Status };
  /** One of the three headline checks is not answered with evidence. */
  headline?: boolean;
  judged?: boolean;
  disagreement?: boolean;
  /** Only deleted ones; they are left out otherwise. */
  deleted?: boolean;
}

const HEADLINES = HEADLINE_CHECKS.map((check) => CHECKS.indexOf(check));

/** Whether something that a headline check asks is not answered with evidence. */
const hasHeadlineFlag = ({ pitch, statuses }: Row): boolean =>
  pitch && HEADLINES.some((i) => statuses[i] !== 'evidenced');

/** The rows that fit, in their order. */
export function filterRows<R extends Row>(rows: readonly R[], filter: Filter): R[] {
  const words = searchable(filter.text ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const { check } = filter;
  const column = check ? CHECKS.indexOf(check.check) : -1;
  const fits = <K extends 'vendor' | 'source' | 'judged' | 'disagreement'>(row: Row, key: K): boolean =>
    filter[key] === undefined || row[key] === filter[key];
  return rows.filter(
    (row) =>
      row.deleted === (filter.deleted ?? false) &&
      fits(row, 'vendor') &&
      fits(row, 'source') &&
      fits(row, 'judged') &&
      fits(row, 'disagreement') &&
      (filter.tag === undefined || row.tags.includes(filter.tag)) &&
      (!check || row.statuses[column] === check.status) &&
      (filter.headline === undefined || hasHeadlineFlag(row) === filter.headline) &&
      words.every((word) => row.search.includes(word)),
  );
}

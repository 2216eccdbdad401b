import { CATEGORIES, CHECKS, type CheckId, type Status } from '../../lib/engine/types.ts';
import { searchable } from '../../lib/reviews/row.ts';
import type { TeamRow } from '../../lib/team/rows.ts';

/** A row of a pitch that answers nothing, but for what is given. */
export function rowFor(
  id: string,
  {
    statuses,
    ...given
  }: Partial<Omit<TeamRow, 'statuses'>> & { statuses?: Partial<Record<CheckId, Status>> } = {},
): TeamRow {
  const row: TeamRow = {
    id,
    title: `Review ${id}`,
    vendor: 'vendor.example',
    source: 'page',
    at: '2026-05-01T10:00:00.000Z',
    changed: '2026-05-01T10:00:00.000Z',
    readings: 1,
    tags: [],
    deleted: false,
    pitch: true,
    statuses: CHECKS.map((check) => statuses?.[check] ?? 'missing'),
    claims: CATEGORIES.map(() => 0),
    strip: [],
    judged: false,
    disagreement: false,
    differ: [],
    people: [],
    teams: [],
    unread: false,
    ask: '',
    search: '',
    ...given,
  };
  return { ...row, search: searchable([row.title, row.vendor, ...row.tags].join('\n')) };
}

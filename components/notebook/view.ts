import { CHECKS, type CheckId, type Status } from '../../lib/engine/types.ts';

const STATUSES: readonly Status[] = ['evidenced', 'asserted', 'missing', 'contradicted'];
const COLUMNS = ['title', 'vendor', 'kind', 'at', 'claims', ...CHECKS, 'tags', 'judged'] as const;
/** A column of the table that can be sorted by. */
export type Column = (typeof COLUMNS)[number];

const JUDGED = ['yes', 'no', 'differ'] as const;

/** The vendor of what came from none: files and pasted text. */
export const NO_VENDOR = '-';

/** What of the notebook is looked at, and how: all of it stands in the address, so that it can be kept as a bookmark. */
export interface View {
  /** Words that a review must hold, as typed. */
  words: string;
  /** '' for any. */
  vendor: string;
  check: { check: CheckId; status: Status } | undefined;
  tag: string;
  /** A team's name; '' for any and none. */
  team: string;
  /** Only what somebody else changed since the last visit. */
  unread: boolean;
  judged: (typeof JUDGED)[number] | undefined;
  /** Days as YYYY-MM-DD in this machine's time zone, both included; '' for none. */
  from: string;
  to: string;
  /** Only what has a headline flag open. */
  open: boolean;
  /** The deleted ones instead of the others. */
  deleted: boolean;
  sort: Column;
  down: boolean;
  /** From 0. */
  page: number;
  /** The picture over all is folded away. */
  folded: boolean;
}

/** All reviews, newest first. */
export const WHOLE: View = {
  words: '',
  vendor: '',
  check: undefined,
  tag: '',
  team: '',
  unread: false,
  judged: undefined,
  from: '',
  to: '',
  open: false,
  deleted: false,
  sort: 'at',
  down: true,
  page: 0,
  folded: false,
};

/** The view without its filters. */
export const unfiltered = ({ sort, down, folded }: View): View => ({ ...WHOLE, sort, down, folded });

/** How many filters are on, the search not counted. */
export const filtersOn = ({
  vendor,
  check,
  tag,
  team,
  unread,
  judged,
  from,
  to,
  open,
  deleted,
}: View): number =>
  [vendor, check, tag, team, unread, judged, from, to, open, deleted].filter(Boolean).length;

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | undefined =>
  all.find((one) => one === value);
const day = (value: string | null): string => (/^\d{4}-\d\d-\d\d$/.test(value ?? '') ? (value ?? '') : '');

/** A status of a check, as a word: in addresses and as a field's value. */
export const checkWord = ({ check, status }: NonNullable<View['check']>): string => `${check}.${status}`;

/** What such a word means; undefined where it means nothing. */
export function fromCheckWord(word: string): View['check'] {
  const [check, status] = word.split('.');
  const found = { check: oneOf(CHECKS, check ?? ''), status: oneOf(STATUSES, status ?? '') };
  return found.check && found.status && { check: found.check, status: found.status };
}

/** The view an address asks for; what can't be understood of it is as in `WHOLE`. @param hash with or without its # */
export function viewOf(hash: string): View {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const page = Number(given.get('page'));
  return {
    words: given.get('q') ?? '',
    vendor: given.get('supplier') ?? '',
    check: fromCheckWord(given.get('check') ?? ''),
    tag: given.get('tag') ?? '',
    team: given.get('team') ?? '',
    unread: given.has('unread'),
    judged: oneOf(JUDGED, given.get('judged')),
    from: day(given.get('from')),
    to: day(given.get('to')),
    open: given.has('open'),
    deleted: given.has('deleted'),
    sort: oneOf(COLUMNS, given.get('sort')) ?? WHOLE.sort,
    down: given.has('sort') ? given.has('down') : WHOLE.down,
    page: Number.isSafeInteger(page) && page > 1 ? page - 1 : 0,
    folded: given.has('folded'),
  };
}

/** The address of a view: '' for `WHOLE`, otherwise with its #. */
export function hashOf(view: View): string {
  const given = new URLSearchParams();
  const put = (name: string, value: string | false | undefined) => {
    if (value) given.set(name, value);
  };
  const flag = (name: string, on: boolean) => {
    if (on) given.set(name, '1');
  };
  put('q', view.words.trim());
  put('supplier', view.vendor);
  put('check', view.check && checkWord(view.check));
  put('tag', view.tag);
  put('team', view.team);
  flag('unread', view.unread);
  put('judged', view.judged);
  put('from', view.from);
  put('to', view.to);
  flag('open', view.open);
  flag('deleted', view.deleted);
  if (view.sort !== WHOLE.sort || view.down !== WHOLE.down) {
    put('sort', view.sort);
    flag('down', view.down);
  }
  put('page', view.page > 0 && String(view.page + 1));
  flag('folded', view.folded);
  const written = given.toString();
  return written && `#${written}`;
}

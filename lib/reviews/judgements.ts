import { CHECKS, type CheckId, type Status } from '../engine/types.ts';
import { groupBy } from './group.ts';
import { type Entry, type EntryOf, inOrder, type Review } from './record.ts';

/** A word on a claim, a check or the whole review, of which each person has one at a time: the latest. */
export type Judgement = EntryOf<'agree' | 'false-alarm' | 'asked' | 'answered'>;

/** What stands on one claim, one check or the whole review. Lists are oldest first. */
export interface Standing {
  /** Each reviewer's latest judgement. */
  judgements: Judgement[];
  /** Two reviewers' judgements are of different kinds. */
  disagreement: boolean;
  notes: EntryOf<'note'>[];
}

export interface CheckStanding extends Standing {
  /** Each reviewer's latest word on what the status should be. */
  overrides: EntryOf<'status'>[];
  /** The newest of them; undefined where the critique's status stands. */
  override: EntryOf<'status'> | undefined;
}

/** Where people's work on a review stands. The same whatever order the entries are in. */
export interface State {
  /** The newest title given; undefined where the reading's stands. */
  title: string | undefined;
  /** Each reviewer's latest title, oldest first: more than one where people differ. */
  titles: EntryOf<'title'>[];
  /** In alphabetical order. */
  tags: string[];
  deleted: boolean;
  /** By claim id; claims nobody spoke of are not in it. */
  claims: ReadonlyMap<string, Standing>;
  checks: Readonly<Record<CheckId, CheckStanding>>;
  review: Standing;
  /** What people found themselves, oldest first. */
  findings: EntryOf<'finding'>[];
  /** Somebody judged something. */
  judged: boolean;
  /** Two people differ about something: a claim, a check or the status of one. */
  disagreement: boolean;
}

/** The state that follows from all entries of a review. */
export function stateOf(entries: readonly Entry[]): State {
  const standing = effective(entries);
  const about = groups(standing);
  const claims = new Map(
    [...about].flatMap(([key, said]) =>
      key.startsWith('claim:') ? [[key.slice('claim:'.length), standingOf(said)]] : [],
    ),
  );
  const checks = Object.fromEntries(
    CHECKS.map((check) => [check, checkStandingOf(about.get(`check:${check}`) ?? [])]),
  ) as Record<CheckId, CheckStanding>;
  const review = standingOf(about.get('review') ?? []);
  const titles = latest(only(standing, 'title'), ({ by }) => by);
  const all = [...claims.values(), ...Object.values(checks), review];
  return {
    title: titles.at(-1)?.title,
    titles,
    tags: latest(only(standing, 'tag', 'untag'), ({ tag }) => tag)
      .flatMap(({ kind, tag }) => (kind === 'tag' ? [tag] : []))
      .toSorted(),
    deleted: only(standing, 'delete', 'undelete').at(-1)?.kind === 'delete',
    claims,
    checks,
    review,
    findings: only(standing, 'finding'),
    judged: all.some(({ judgements }) => judgements.length > 0),
    disagreement: all.some(({ disagreement }) => disagreement),
  };
}

/** Each person's latest title and latest word on each tag, where two people say different things. */
export function differing(entries: readonly Entry[]): EntryOf<'title' | 'tag' | 'untag'>[] {
  const standing = effective(entries);
  const titles = latest(only(standing, 'title'), ({ by }) => by);
  const tags = latest(only(standing, 'tag', 'untag'), ({ by, tag }) => `${tag}\n${by}`);
  const eachTag = [...groupBy(tags, ({ tag }) => tag).values()];
  return [
    ...(differ(titles, ({ title }) => title) ? titles : []),
    ...eachTag.filter((said) => differ(said, ({ kind }) => kind)).flat(),
  ];
}

/** The status a check has after people's overrides, in the newest reading. */
export function statusOf(review: Review, state: State, check: CheckId): Status {
  const override = state.checks[check].override;
  const found = review.readings.at(-1)?.critique.checks.find((result) => result.check === check);
  return override?.status ?? found?.status ?? 'missing';
}

/**
 * The judgements by which a flag is settled, so that it need not be asked about: somebody called it a false alarm and nobody
 * holds that it stands, or somebody noted an answer and nobody held that it stands, or asked, after that.
 */
export function settledBy(standing: Standing | undefined): Judgement[] {
  const said = standing?.judgements ?? [];
  const open = said.findLastIndex(({ kind }) => kind === 'agree' || kind === 'asked');
  return said.filter(
    ({ kind }, i) => (kind === 'answered' && i > open) || (kind === 'false-alarm' && open < 0),
  );
}

/** The entries in their order, without those their authors took back and without the takings-back. */
function effective(entries: readonly Entry[]): Entry[] {
  const authors = new Map(entries.map(({ id, by }) => [id, by]));
  const withdrawn = new Set(
    only(entries, 'withdraw').flatMap(({ entry, by }) => (authors.get(entry) === by ? [entry] : [])),
  );
  return entries.filter(({ id, kind }) => kind !== 'withdraw' && !withdrawn.has(id)).toSorted(inOrder);
}

/** The entries that have a target, by it. */
function groups(entries: readonly Entry[]): Map<string, Entry[]> {
  return groupBy(
    entries.filter((entry) => 'target' in entry),
    ({ target }) =>
      target.type === 'claim'
        ? `claim:${target.claim}`
        : target.type === 'check'
          ? `check:${target.check}`
          : 'review',
  );
}

function standingOf(entries: readonly Entry[]): Standing {
  const judgements = latest(only(entries, 'agree', 'false-alarm', 'asked', 'answered'), ({ by }) => by);
  return { judgements, disagreement: differ(judgements, ({ kind }) => kind), notes: only(entries, 'note') };
}

function checkStandingOf(entries: readonly Entry[]): CheckStanding {
  const standing = standingOf(entries);
  const overrides = latest(only(entries, 'status'), ({ by }) => by);
  return {
    ...standing,
    disagreement: standing.disagreement || differ(overrides, ({ status }) => status),
    overrides,
    override: overrides.at(-1),
  };
}

const only = <K extends Entry['kind']>(entries: readonly Entry[], ...kinds: K[]): EntryOf<K>[] =>
  entries.filter((entry): entry is EntryOf<K> => (kinds as string[]).includes(entry.kind));

/** The last entry for each key, in the order of the entries. */
function latest<E>(entries: readonly E[], key: (entry: E) => string): E[] {
  const last = new Map(entries.map((entry) => [key(entry), entry]));
  return entries.filter((entry) => last.get(key(entry)) === entry);
}

const differ = <E>(entries: readonly E[], what: (entry: E) => string): boolean =>
  new Set(entries.map(what)).size > 1;

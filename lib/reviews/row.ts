import { CATEGORIES, CHECKS, type CheckId, type Status } from '../engine/types.ts';
import { groupBy } from './group.ts';
import { type Judgement, type State, stateOf, statusOf } from './judgements.ts';
import { contextKey, inOrder, type Review } from './record.ts';
import { type Source, vendorOf } from './source.ts';

/** What the notebook shows and searches of one review, as it stands with everybody's work on it. Small: there may be 10,000. */
export interface Row {
  id: string;
  title: string;
  vendor: string;
  source: Source['type'];
  /** When it was last read, and when anything last came to it; ISO 8601. */
  at: string;
  changed: string;
  readings: number;
  tags: string[];
  deleted: boolean;
  /** Whether its flags count: it is a pitch or somebody says so, and its language could be judged. */
  pitch: boolean;
  /** Of the seven checks in the order of CHECKS, with overrides. */
  statuses: Status[];
  /** How many claims of each category there are, in the order of CATEGORIES. */
  claims: number[];
  /** Where in the text claims and evidence lie; read it with `marksOf`. */
  strip: number[];
  judged: boolean;
  disagreement: boolean;
  /** Of what people differ about most: each verdict and how many hold it, the most first; empty where nobody differs. */
  differ: Difference['said'];
  /** Who judged or asked last, and who before, each name once. */
  people: string[];
  /** What is searched, as `searchable` writes it: title, vendor, tags, what people wrote, then quotes while there is room. */
  search: string;
}

/** What somebody says of a claim or check: a judgement, or another status. */
export type Verdict = Judgement['kind'] | Status;

/** A mark on the strip: a claim's category or a check that is answered there, and how far down the text, from 0 to 1. */
export type StripMark = { at: number } & (
  | { category: (typeof CATEGORIES)[number] }
  | { check: (typeof CHECKS)[number] }
);

/** Marks are no finer than this; more would not be seen. */
const STEPS = 1000;
/** Names in a row. */
const PEOPLE = 3;
/** UTF-16 units of searchable text in a row. */
const SEARCHED = 4000;

/** The row of a review. */
export function rowOf(review: Review): Row {
  const state = stateOf(review.entries);
  const newest = review.readings.at(-1);
  if (!newest) throw new RangeError('A review has a reading.');
  const { critique, context, textLength, treatedAsPitch } = newest;
  const place = (at: number) => Math.min(STEPS - 1, Math.max(0, Math.floor(at * STEPS)));
  const marks = [
    ...critique.claims.map(({ category, at }) => CATEGORIES.indexOf(category) * STEPS + place(at)),
    ...critique.checks.flatMap(({ check, evidence }) =>
      evidence.map(
        ({ quote }) =>
          (CATEGORIES.length + CHECKS.indexOf(check)) * STEPS +
          place((context[contextKey(quote)]?.at ?? 0) / Math.max(1, textLength)),
      ),
    ),
  ];
  const title = state.title ?? newest.title;
  const vendor = vendorOf(newest.source);
  return {
    id: review.id,
    title,
    vendor,
    source: newest.source.type,
    at: newest.at,
    changed: review.entries.reduce((last, { at }) => (at > last ? at : last), newest.at),
    readings: review.readings.length,
    tags: state.tags,
    deleted: state.deleted,
    pitch: critique.judged && (critique.kind === 'pitch' || treatedAsPitch),
    statuses: CHECKS.map((check) => statusOf(review, state, check)),
    claims: CATEGORIES.map(
      (category) => critique.claims.filter((claim) => claim.category === category).length,
    ),
    strip: [...new Set(marks)].toSorted((a, b) => (a % STEPS) - (b % STEPS) || a - b),
    judged: state.judged,
    disagreement: state.disagreement,
    differ: differencesIn(state)[0]?.said ?? [],
    people: peopleOf(state),
    search: searchable(
      [title, vendor, sourceText(newest.source), ...state.tags, ...written(review), ...quotes(review)].join(
        '\n',
      ),
    ).slice(0, SEARCHED),
  };
}

/** Something people differ about: a check, a claim by its id, or the review as a whole; and how many hold what, the most first. */
export interface Difference {
  about: { check: CheckId } | { claim: string } | 'review';
  said: { verdict: Verdict; n: number }[];
}

/** All that people differ about; what most of them spoke of first. */
export function differencesIn({ claims, checks, review }: State): Difference[] {
  const spoken: [Difference['about'], Verdict[]][] = [
    ...CHECKS.map((check): [Difference['about'], Verdict[]] => [
      { check },
      checks[check].overrides.map(({ status }) => status),
    ]),
    ...[...claims].map(([claim, { judgements }]): [Difference['about'], Verdict[]] => [
      { claim },
      judgements.map(({ kind }) => kind),
    ]),
    ...CHECKS.map((check): [Difference['about'], Verdict[]] => [
      { check },
      checks[check].judgements.map(({ kind }) => kind),
    ]),
    ['review', review.judgements.map(({ kind }) => kind)],
  ];
  return spoken
    .map(([about, verdicts]) => ({
      about,
      said: [...groupBy(verdicts, (verdict) => verdict)]
        .map(([verdict, { length: n }]) => ({ verdict, n }))
        .toSorted((a, b) => b.n - a.n),
    }))
    .filter(({ said }) => said.length > 1)
    .toSorted((a, b) => total(b.said) - total(a.said));
}

const total = (verdicts: Difference['said']): number => verdicts.reduce((sum, { n }) => sum + n, 0);

function peopleOf({ claims, checks, review }: State): string[] {
  const judgements = [...claims.values(), ...Object.values(checks), review].flatMap((one) => one.judgements);
  const names = judgements.toSorted((a, b) => inOrder(b, a)).map(({ by }) => by);
  return [...new Set(names)].slice(0, PEOPLE);
}

/** The marks of a row's strip, in the order of the text. */
export function marksOf({ strip }: Row): StripMark[] {
  return strip.flatMap((code): StripMark[] => {
    const at = (code % STEPS) / STEPS;
    const what = Math.floor(code / STEPS);
    const category = CATEGORIES[what];
    const check = CHECKS[what - CATEGORIES.length];
    return category ? [{ at, category }] : check ? [{ at, check }] : [];
  });
}

/** A text as it is searched: without case and accents. */
export const searchable = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function sourceText(source: Source): string {
  switch (source.type) {
    case 'page':
      return source.url;
    case 'mail':
      return `${source.sender.name} ${source.sender.address} ${source.subject}`;
    case 'file':
      return source.name;
    default:
      return '';
  }
}

/** What people wrote, newest first. */
const written = ({ entries }: Review): string[] =>
  entries
    .toReversed()
    .flatMap((entry) => [
      'note' in entry ? entry.note : '',
      entry.kind === 'answered' ? `${entry.answer} ${entry.where}` : '',
      entry.kind === 'finding' ? entry.quote : '',
    ])
    .filter((text) => text !== '');

const quotes = ({ readings }: Review): string[] =>
  readings.at(-1)?.critique.claims.map(({ quote }) => quote.text) ?? [];

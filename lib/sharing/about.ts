import { CATEGORIES, type Category, type CheckId, type Quote } from '../engine/types.ts';
import { t } from '../i18n/translate.ts';
import { shareable } from '../reviews/backup.ts';
import { type Standing, type State, settledBy, stateOf, statusOf } from '../reviews/judgements.ts';
import { contextKey, type Review, type ReviewReading } from '../reviews/record.ts';
import { passageLink } from './fragment.ts';
import type { Block } from './outline.ts';

/** What is handed on beside what always is. */
export interface Also {
  /** Entries that their authors marked as private. */
  privateEntries: boolean;
  /** The full text of the newest reading; undefined leaves it out. */
  text: string | undefined;
}

/** What everything about one review is written from. */
export interface About {
  review: Review;
  /** The newest. */
  reading: ReviewReading;
  /** Where people's work stands, by the entries that may be told of. */
  state: State;
  /** Whether its flags count: it is a pitch or somebody says so, and its language could be judged. */
  counts: boolean;
}

/** A review as it may be told of. */
export function aboutOf(review: Review, { privateEntries }: Pick<Also, 'privateEntries'>): About {
  const reading = review.readings.at(-1);
  if (!reading) throw new RangeError('A review has at least one reading.');
  const { judged, kind } = reading.critique;
  return {
    review,
    reading,
    state: stateOf(privateEntries ? review.entries : shareable(review.entries)),
    counts: judged && (kind === 'pitch' || reading.treatedAsPitch),
  };
}

/** The title people gave, or the pitch's own. */
export const titleOf = (review: Review, state: State): string =>
  state.title || review.readings.at(-1)?.title.trim() || t('reading.untitled');

/** The address of the page at a quote; '' where there is none. */
export function linkTo({ source, context }: ReviewReading, quote: Quote): string {
  const around = context[contextKey(quote)];
  return source.type === 'page' && around ? passageLink(source.url, quote.text, around) : '';
}

export const quoteBlock = (reading: ReviewReading, quote: Quote): Block => ({
  kind: 'quote',
  text: quote.text,
  link: linkTo(reading, quote),
  language: reading.critique.language,
});

const settled = (standing: Standing | undefined): boolean => settledBy(standing).length > 0;

/** The checks still to ask about: not answered with something to check, and not settled by anybody. */
export function openChecks({ review, reading, state, counts }: About): CheckId[] {
  if (!counts) return [];
  return reading.critique.checks.flatMap(({ check }) =>
    settled(state.checks[check]) || statusOf(review, state, check) === 'evidenced' ? [] : [check],
  );
}

/** The kinds of claim still to ask about: some claim of the kind was not settled by anybody. */
export function openCategories({ reading, state, counts }: About): Category[] {
  if (!counts) return [];
  return CATEGORIES.filter((category) =>
    reading.critique.claims.some(
      (claim) => claim.category === category && !settled(state.claims.get(claim.id)),
    ),
  );
}

/** The questions still to ask, in the order of the messages, then of the kinds of claim. */
export const openQuestions = (about: About): string[] => [
  ...openChecks(about).map((check) => t(`check.${check}.question`)),
  ...openCategories(about).map((category) => t(`category.${category}.question`)),
];

/** Everybody whose words stand in it, by name, in alphabetical order; those without a name come as '' and once. */
export function peopleOf({ claims, checks, review, findings }: State): string[] {
  const standings = [...claims.values(), ...Object.values(checks), review];
  const said = [
    ...standings.flatMap(({ judgements, notes }) => [...judgements, ...notes]),
    ...Object.values(checks).flatMap(({ overrides }) => overrides),
    ...findings,
  ];
  return [...new Set(said.map(({ by }) => by))].toSorted();
}

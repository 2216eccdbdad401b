import {
  type CheckId,
  type CheckResult,
  type Claim,
  HEADLINE_CHECKS,
  isHeadline,
} from '../lib/engine/types.ts';
import { MESSAGES } from '../lib/i18n/messages.ts';
import { day, t } from '../lib/i18n/translate.ts';
import type { Reading } from '../lib/messaging/tab-state.ts';
import type { State } from '../lib/reviews/judgements.ts';
import { fittedQuestions, linesOf } from '../lib/sharing/claim-questions.ts';
import type { Block, Outline } from '../lib/sharing/outline.ts';
import { sourceSentence } from '../lib/sharing/source.ts';
import { type Arranged, askable } from './arrange.ts';

/** One question with what gave rise to it. `status` is the check's, in words. */
const question = (name: string, status: string, quotes: readonly string[], ask: string): Block[] => [
  { kind: 'heading', level: 3, text: name },
  { kind: 'text', text: status },
  ...quotes.map((text) => ({ kind: 'quote', text, link: '' }) as const),
  { kind: 'ask', text: ask },
];

const checkQuestion = ({ check, status, evidence }: CheckResult): Block[] =>
  question(
    t(`check.${check}.name`),
    t(`status.${status}.meaning`),
    evidence.map(({ quote }) => quote.text),
    t(`check.${check}.question`),
  );

/** A claim's words, with the question that is its own. */
const claimQuestion = ({ quote }: Claim, ask: string | undefined): Block[] => [
  { kind: 'quote', text: quote.text, link: '' },
  ...(ask ? linesOf(ask).map((text) => ({ kind: 'ask', text }) as const) : []),
];

const section = (heading: string, questions: Block[]): Block[] =>
  questions.length > 0 ? [{ kind: 'heading', level: 2, text: heading }, ...questions] : [];

/** What is copied where there is nothing to hold the questions against: all seven, those to ask first on top. */
export const bareSheet = (): Outline => {
  const asked = (checks: readonly CheckId[]): Block[] =>
    checks.flatMap((check): Block[] => [
      { kind: 'heading', level: 3, text: t(`check.${check}.name`) },
      { kind: 'ask', text: t(`check.${check}.question`) },
    ]);
  const others = MESSAGES.flatMap(({ checks }) => checks).filter((check) => !isHeadline(check));
  return [
    { kind: 'heading', level: 1, text: t('copy.heading') },
    ...section(t('copy.first'), asked(HEADLINE_CHECKS)),
    ...section(t('copy.next'), asked(others)),
  ];
};

/**
 * What "copy the questions" copies: open checks, headlines first, then each kind of claim with the words that made it.
 * @param at when the pitch was read, ISO 8601
 * @param state where people's work on it stands: what they settled is not asked; undefined where nothing is kept
 */
export const questionSheet = (
  arranged: Arranged,
  reading: Reading,
  at: string,
  state: State | undefined,
): Outline => {
  const { checks, groups } = askable(arranged, state);
  const fitted = fittedQuestions(groups.flatMap(({ claims }) => claims));
  const open = checks.filter(({ status }) => status !== 'evidenced');
  const first = HEADLINE_CHECKS.flatMap((id) => open.find(({ check }) => check === id) ?? []);
  const about = [
    t('copy.about', { title: reading.title.trim() || t('reading.untitled') }),
    sourceSentence(reading.source),
    t('copy.read', { date: day(at) }),
    t('app.caveat'),
  ];
  return [
    { kind: 'heading', level: 1, text: t('copy.heading') },
    ...about.map((text) => ({ kind: 'text', text }) as const),
    ...section(t('copy.first'), first.flatMap(checkQuestion)),
    ...section(t('copy.checks'), open.filter(({ check }) => !isHeadline(check)).flatMap(checkQuestion)),
    ...section(
      t('copy.claims'),
      groups.flatMap(({ category, claims }): Block[] => [
        { kind: 'heading', level: 3, text: t(`category.${category}.name`) },
        ...claims.flatMap((claim) => claimQuestion(claim, fitted.get(claim.id))),
        { kind: 'ask', text: t(`category.${category}.question`) },
      ]),
    ),
  ];
};

import type { Quote } from '../engine/types.ts';
import { list, t } from '../i18n/translate.ts';
import { shareable } from '../reviews/backup.ts';
import { stateOf, statusOf } from '../reviews/judgements.ts';
import { contextKey, type Review } from '../reviews/record.ts';
import { vendorOf } from '../reviews/source.ts';
import type { Cells } from './cells.ts';
import { passageLink } from './fragment.ts';
import { standingSentences } from './judgement.ts';
import type { Also } from './report.ts';
import { titleOf } from './report.ts';
import { sourceSentence } from './source.ts';

const COLUMNS = [
  'title',
  'from',
  'vendor',
  'read',
  'what',
  'name',
  'status',
  'quote',
  'link',
  'figures',
  'has',
  'lacks',
  'said',
  'question',
] as const;

/** The newest readings of reviews as a table: a row per check, then a row per claim. */
export function reviewRows(
  reviews: readonly Review[],
  { privateEntries }: Pick<Also, 'privateEntries'>,
): Cells {
  return [
    COLUMNS.map((column) => t(`rows.${column}`)),
    ...reviews.flatMap((review) => rowsOf(review, privateEntries)),
  ];
}

function rowsOf(review: Review, privateEntries: boolean): string[][] {
  const reading = review.readings.at(-1);
  if (!reading) return [];
  const { source, critique, context, at } = reading;
  const state = stateOf(privateEntries ? review.entries : shareable(review.entries));
  const head = [titleOf(review, state), sourceSentence(source), vendorOf(source), at];
  const link = (quote: Quote): string => {
    const around = context[contextKey(quote)];
    return source.type === 'page' && around ? passageLink(source.url, quote.text, around) : '';
  };
  const checks = critique.judged ? critique.checks : [];
  return [
    ...checks.map(({ check, evidence }) => [
      ...head,
      t('rows.check'),
      t(`check.${check}.name`),
      t(`status.${statusOf(review, state, check)}`),
      evidence.map(({ quote }) => quote.text).join('\n'),
      evidence
        .map(({ quote }) => link(quote))
        .join('\n')
        .trim(),
      '',
      '',
      '',
      standingSentences(state.checks[check]).join('\n'),
      t(`check.${check}.question`),
    ]),
    ...critique.claims.map(({ id, category, quote, substantiation: { figures, has, lacks } }) => [
      ...head,
      t('rows.claim'),
      t(`category.${category}.name`),
      '',
      quote.text,
      link(quote),
      figures.map((figure) => figure.text).join('\n'),
      list(has.map((fact) => t(`fact.${fact}`))),
      list(lacks.map((fact) => t(`fact.${fact}`))),
      standingSentences(state.claims.get(id) ?? { judgements: [], disagreement: false, notes: [] }).join(
        '\n',
      ),
      t(`category.${category}.question`),
    ]),
  ];
}

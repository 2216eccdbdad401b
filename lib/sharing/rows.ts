import { list, t } from '../i18n/translate.ts';
import { statusOf } from '../reviews/judgements.ts';
import type { Review } from '../reviews/record.ts';
import { vendorOf } from '../reviews/source.ts';
import { type Also, aboutOf, linkTo, titleOf } from './about.ts';
import type { Cells } from './cells.ts';
import { standingSentences } from './judgement.ts';
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
  'rule',
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
  const { reading, state } = aboutOf(review, { privateEntries });
  const { source, critique, at } = reading;
  const head = [titleOf(review, state), sourceSentence(source), vendorOf(source), at];
  const checks = critique.judged ? critique.checks : [];
  return [
    ...checks.map(({ check, evidence }) => [
      ...head,
      t('rows.check'),
      t(`check.${check}.name`),
      t(`status.${statusOf(review, state, check)}`),
      evidence.map(({ quote }) => quote.text).join('\n'),
      evidence.map(({ rule }) => rule).join('\n'),
      evidence
        .map(({ quote }) => linkTo(reading, quote))
        .join('\n')
        .trim(),
      '',
      '',
      '',
      standingSentences(state.checks[check]).join('\n'),
      t(`check.${check}.question`),
    ]),
    ...critique.claims.map(({ id, category, quote, rule, substantiation: { figures, has, lacks } }) => [
      ...head,
      t('rows.claim'),
      t(`category.${category}.name`),
      '',
      quote.text,
      rule,
      linkTo(reading, quote),
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

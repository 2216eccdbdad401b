import type { Claim } from '../engine/types.ts';
import { day, list, t } from '../i18n/translate.ts';
import { changesBetween } from '../reviews/changes.ts';
import { groupBy } from '../reviews/group.ts';
import type { Review, ReviewReading } from '../reviews/record.ts';
import { quoteBlock } from './about.ts';
import { type Block, items, section, text } from './outline.ts';

const rulesOf = ({ critique, version }: ReviewReading): string => JSON.stringify([version, critique.packs]);

/** What is different in the newest reading from the one before; nothing where it was read once. */
export function changed({ readings }: Review): Block[] {
  const [before, after] = readings.slice(-2);
  if (!before || !after) return [];
  const { text: reworded, checks, ...claims } = changesBetween(before, after);
  // A sentence that claims several things is quoted once.
  const quotes = (name: string, reading: ReviewReading, all: readonly Claim[]): Block[] =>
    section(
      name,
      [...groupBy(all, ({ quote }) => quote.text).values()].flatMap((same) => [
        ...same.slice(0, 1).map(({ quote }) => quoteBlock(reading, quote)),
        text(list(same.map(({ category }) => t(`category.${category}.name`)))),
      ]),
      3,
    );
  const date = day(before.at);
  const steps = checks.map((check) =>
    t('report.changed.check', {
      name: t(`check.${check.check}.name`),
      before: t(`status.${check.before}`),
      after: t(`status.${check.after}`),
    }),
  );
  return section(t('report.changed', { date }), [
    text(reworded ? t('report.changed.text') : t('report.changed.same')),
    ...(rulesOf(before) === rulesOf(after) ? [] : [text(t('report.changed.rules'))]),
    ...items(steps),
    ...quotes(t('report.changed.gone', { n: claims.gone.length }), before, claims.gone).map(unlinked),
    ...quotes(t('report.changed.added', { n: claims.added.length }), after, claims.added),
    ...section(
      t('report.changed.reworded', { n: claims.reworded.length }),
      claims.reworded.flatMap((pair) => [
        text(t('report.changed.before')),
        unlinked(quoteBlock(before, pair.before.quote)),
        text(t('report.changed.after')),
        quoteBlock(after, pair.after.quote),
      ]),
      3,
    ),
  ]);
}

/** Words that are gone can't be read there. */
const unlinked = (block: Block): Block => (block.kind === 'quote' ? { ...block, link: '' } : block);

import type { Fact, Figure, Substantiation } from '../engine/types.ts';
import { list, t } from '../i18n/translate.ts';

const facts = (names: readonly Fact[]): string => list(names.map((fact) => t(`fact.${fact}`)));

const boundSentence = ({ text, bound }: Figure): string | undefined =>
  bound === 'exact' ? undefined : t(`figure.${bound}`, { figure: text });

/** Facts that none of these claims has: said once for the group instead of under each. */
export const lackedByAll = (all: readonly Substantiation[]): Fact[] =>
  all.length < 2
    ? []
    : (all[0]?.lacks ?? []).filter((fact) => all.every(({ lacks }) => lacks.includes(fact)));

/** The sentence for what all claims of a group lack; undefined when there is nothing of the kind. */
export const groupLacks = (lacked: readonly Fact[]): string | undefined =>
  lacked.length > 0 ? t('claim.group-lacks', { list: facts(lacked) }) : undefined;

/** What can be read in the figures themselves, which isn't said again. */
const shownBy = (figures: readonly Figure[]): (Fact | false)[] => [
  figures.length > 0 && 'amount',
  figures.some(({ amount }) => amount?.before) && 'baseline',
  figures.some(({ amount }) => (amount?.per.length ?? 0) > 0) && 'period',
];

/** What stands beside a claim to bear it out, and what doesn't, a sentence each. `said` was already said of the whole group. */
export const substantiationSentences = (of: Substantiation, said: readonly Fact[] = []): string[] => {
  const { figures, speaker } = of;
  const shown = shownBy(figures);
  // A name is itself what says who says so.
  const has = of.has.filter((fact) => !shown.includes(fact) && (fact !== 'speaker' || speaker === ''));
  const lacks = of.lacks.filter(
    (fact) => !said.includes(fact) && (fact !== 'amount' || figures.length === 0),
  );
  return [
    ...(figures.length > 0 ? [t('figure.list', { figures: list(figures.map(({ text }) => text)) })] : []),
    ...figures.flatMap((figure) => boundSentence(figure) ?? []),
    ...(speaker === '' ? [] : [t('claim.speaker', { name: speaker })]),
    ...(has.length > 0 ? [t('claim.has', { list: facts(has) })] : []),
    ...(lacks.length > 0 ? [t('claim.lacks', { list: facts(lacks) })] : []),
  ];
};

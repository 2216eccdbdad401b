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

/** The figures of a claim with what stands beside them and what does not: "up to £1.2m a year; no baseline, no source." */
function figureLine({ figures, has, lacks }: Substantiation): string {
  const words = list(figures.map(({ text }) => text));
  // What can be read in the figure itself isn't said again.
  const shown: (Fact | false)[] = [
    'amount',
    figures.some(({ amount }) => amount?.before) && 'baseline',
    figures.some(({ amount }) => (amount?.per.length ?? 0) > 0) && 'period',
  ];
  const given = list(
    has.flatMap((fact) => (fact === 'amount' || shown.includes(fact) ? [] : [t(`given.${fact}`)])),
  );
  const lacking = list(lacks.flatMap((fact) => (fact === 'amount' ? [] : [t(`lack.${fact}`)])));
  if (given === '')
    return lacking === ''
      ? t('figure.alone', { figures: words })
      : t('figure.lacking', { figures: words, lacking });
  return lacking === ''
    ? t('figure.given', { figures: words, given })
    : t('figure.given-lacking', { figures: words, given, lacking });
}

/** What stands beside a claim to bear it out, and what doesn't, a sentence each. `said` was already said of the whole group. */
export const substantiationSentences = (of: Substantiation, said: readonly Fact[] = []): string[] => {
  const speaker = of.speaker === '' ? [] : [t('claim.speaker', { name: of.speaker })];
  // A name is itself what says who says so.
  const named = { ...of, has: of.has.filter((fact) => fact !== 'speaker' || of.speaker === '') };
  if (of.figures.length > 0)
    return [figureLine(named), ...of.figures.flatMap((figure) => boundSentence(figure) ?? []), ...speaker];
  const lacks = of.lacks.filter((fact) => !said.includes(fact));
  return [
    ...speaker,
    ...(named.has.length > 0 ? [t('claim.has', { list: facts(named.has) })] : []),
    ...(lacks.length > 0 ? [t('claim.lacks', { list: facts(lacks) })] : []),
  ];
};

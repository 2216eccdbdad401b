import type { Fact, Figure, Substantiation } from '../engine/types.ts';
import { list, t } from '../i18n/translate.ts';

const facts = (names: readonly Fact[]): string => list(names.map((fact) => t(`fact.${fact}`)));

const figureSentence = ({ text, bound }: Figure): string | undefined =>
  bound === 'exact' ? undefined : t(`figure.${bound}`, { figure: text });

/** Facts that none of these claims has: said once for the group instead of under each. */
export const lackedByAll = (all: readonly Substantiation[]): Fact[] =>
  all.length < 2
    ? []
    : (all[0]?.lacks ?? []).filter((fact) => all.every(({ lacks }) => lacks.includes(fact)));

/** The sentence for what all claims of a group lack; undefined when there is nothing of the kind. */
export const groupLacks = (lacked: readonly Fact[]): string | undefined =>
  lacked.length > 0 ? t('claim.group-lacks', { list: facts(lacked) }) : undefined;

/** What stands beside a claim to bear it out, and what doesn't, a sentence each. `said` was already said of the whole group. */
export const substantiationSentences = (of: Substantiation, said: readonly Fact[] = []): string[] => {
  const lacks = of.lacks.filter((fact) => !said.includes(fact));
  const has = of.has.filter((fact) => fact !== 'speaker' || of.speaker === '');
  return [
    ...of.figures.map(figureSentence),
    of.speaker === '' ? undefined : t('claim.speaker', { name: of.speaker }),
    has.length > 0 ? t('claim.has', { list: facts(has) }) : undefined,
    lacks.length > 0 ? t('claim.lacks', { list: facts(lacks) }) : undefined,
  ].filter((sentence) => sentence !== undefined);
};

import { day, t } from '../i18n/translate.ts';
import type { Judgement, Standing } from '../reviews/judgements.ts';
import { type EntryOf, inOrder } from '../reviews/record.ts';

/** A person as sentences call them. */
export const nameOf = (by: string): string => by || t('judgement.somebody');

/** What a sentence about an entry is made from. */
type Words<E> = E extends unknown ? Omit<E, 'id' | 'review' | 'private' | 'target'> : never;

type Said = Words<Judgement | EntryOf<'note' | 'status'>>;

/** Who said what of one claim or check and when, in a sentence, with their words after it. */
export const judgementSentence = (entry: Said): string => sentenceOf(entry, '');

/** The same without the day, for a list that gives the time by itself. */
export const undatedSentence = (entry: Said): string => sentenceOf(entry, '-undated');

function sentenceOf(entry: Said, way: '' | '-undated'): string {
  const said = { by: nameOf(entry.by), date: day(entry.at) };
  const words = (note: string) => (note ? ` ${t('judgement.words', { note })}` : '');
  switch (entry.kind) {
    case 'answered': {
      const where = entry.where ? ` ${t('judgement.where', { where: entry.where })}` : '';
      return `${t(`judgement.answered${way}`, said)}${words(entry.answer)}${where}`;
    }
    case 'false-alarm':
      return `${t(`judgement.false-alarm.${entry.scope}${way}`, said)}${words(entry.note)}`;
    case 'status':
      return `${t(`judgement.status${way}`, { ...said, status: t(`status.${entry.status}`) })}${words(entry.note)}`;
    default:
      return `${t(`judgement.${entry.kind}${way}`, said)}${words(entry.note)}`;
  }
}

/** All that people said of one claim or check, oldest first, and that they differ where they do. */
export function standingSentences(
  standing: Standing & { overrides?: readonly EntryOf<'status'>[] },
): string[] {
  const all = [...standing.judgements, ...(standing.overrides ?? []), ...standing.notes];
  return [
    ...all.toSorted(inOrder).map(judgementSentence),
    ...(standing.disagreement ? [t('judgement.disagreement')] : []),
  ];
}

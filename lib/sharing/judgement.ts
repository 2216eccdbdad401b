import { day, t } from '../i18n/translate.ts';
import type { Judgement, Standing } from '../reviews/judgements.ts';
import { type EntryOf, inOrder } from '../reviews/record.ts';

/** A person as sentences call them. */
export const nameOf = (by: string): string => by || t('judgement.somebody');

/** What a sentence about an entry is made from. */
type Words<E> = E extends unknown ? Omit<E, 'id' | 'review' | 'private' | 'target'> : never;

/** Who said what of one claim or check and when, in a sentence, with their words after it. */
export function judgementSentence(entry: Words<Judgement | EntryOf<'note' | 'status'>>): string {
  const said = { by: nameOf(entry.by), date: day(entry.at) };
  const words = (note: string) => (note ? ` ${t('judgement.words', { note })}` : '');
  switch (entry.kind) {
    case 'answered': {
      const where = entry.where ? ` ${t('judgement.where', { where: entry.where })}` : '';
      return `${t('judgement.answered', said)}${words(entry.answer)}${where}`;
    }
    case 'false-alarm':
      return `${t(`judgement.false-alarm.${entry.scope}`, said)}${words(entry.note)}`;
    case 'status':
      return `${t('judgement.status', { ...said, status: t(`status.${entry.status}`) })}${words(entry.note)}`;
    default:
      return `${t(`judgement.${entry.kind}`, said)}${words(entry.note)}`;
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

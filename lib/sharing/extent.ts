import type { Critique, Unjudged } from '../engine/types.ts';
import { languageName, list, t } from '../i18n/translate.ts';
import type { Extent, LetterFacts } from '../reviews/record.ts';
import type { Source } from '../reviews/source.ts';

type Kind = Source['type'];

/** How much was read, in a sentence. Frames are those beside the page itself. */
export const readSentence = ({ selection, frames }: Extent, kind: Kind, words: number): string => {
  if (selection) return t('reading.selection', { words });
  if (kind === 'mail') return t('reading.mail', { words });
  if (kind !== 'page') return t('reading.file', { words });
  return frames > 1 ? t('reading.frames', { words, frames: frames - 1 }) : t('reading.page', { words });
};

/** How much was searched, for a check that found nothing. */
export const searchedSentence = ({ selection, frames }: Extent, kind: Kind, words: number): string => {
  if (selection) return t('search.selection', { words });
  if (kind === 'mail') return t('search.mail', { words });
  if (kind !== 'page') return t('search.file', { words });
  return frames > 1 ? t('search.frames', { words, frames: frames - 1 }) : t('search.page', { words });
};

/** What could not be read, a sentence each. */
export const unreadSentences = ({ unreadFrames, videos, images }: Extent): string[] => {
  const named = unreadFrames.filter((host) => host !== '');
  const unknown = unreadFrames.length - named.length;
  return [
    named.length > 0 && t('reading.frames-unread', { n: named.length, hosts: list([...new Set(named)]) }),
    unknown > 0 && t('reading.frames-unknown', { n: unknown }),
    videos > 0 && t('reading.videos', { n: videos }),
    images > 0 && t('reading.images', { n: images }),
  ].filter((sentence) => sentence !== false);
};

/** What is said in place of a judgement where nothing was judged. */
export const notJudgedSentence = ({ language }: Critique): string =>
  isNamed(language) ? t('unjudged.language', { language: languageName(language) }) : t('unjudged.unknown');

/** Which part of what was read was not judged, and why. */
export const unjudgedSentence = ({ language, words }: Unjudged): string =>
  isNamed(language)
    ? t('reading.unjudged', { words, language: languageName(language) })
    : t('reading.unjudged-unknown', { words });

const isNamed = (language: string): boolean => language !== 'und' && language !== 'mis';

/** What of a message was left out of what was read, and whose words they are, a sentence each. */
export const leftOutSentences = (letter: LetterFacts | null): string[] => {
  if (!letter) return [];
  const what = letter.leftOut.map((part) => t(`mail.left-out.${part}`));
  return [
    letter.forwarded && t('mail.forwarded'),
    what.length > 0 && t('mail.left-out', { what: list(what) }),
  ].filter((sentence) => sentence !== false);
};

/** Facts about a message's links and pictures, with no verdict, a sentence each. */
export const letterSentences = (letter: LetterFacts | null): string[] =>
  letter
    ? [
        ...letter.links.map(({ says, leads }) => t('mail.link-elsewhere', { says, leads })),
        ...(letter.pixels > 0 ? [t('mail.pixels', { n: letter.pixels })] : []),
      ]
    : [];

import type { ComponentChildren } from 'preact';
import { list, t } from '../lib/i18n/translate.ts';
import type { Reading } from '../lib/messaging/tab-state.ts';

/** How much was read, in a sentence. Frames are those beside the page itself. */
export const readSentence = ({ selection, source, frames }: Reading, words: number): string => {
  if (selection) return t('reading.selection', { words });
  if (source.type === 'mail') return t('reading.mail', { words });
  if (source.type !== 'page') return t('reading.file', { words });
  return frames > 1 ? t('reading.frames', { words, frames: frames - 1 }) : t('reading.page', { words });
};

/** How much was searched, for a check that found nothing. */
export const searchedSentence = ({ selection, source, frames }: Reading, words: number): string => {
  if (selection) return t('search.selection', { words });
  if (source.type === 'mail') return t('search.mail', { words });
  if (source.type !== 'page') return t('search.file', { words });
  return frames > 1 ? t('search.frames', { words, frames: frames - 1 }) : t('search.page', { words });
};

const unreadSentences = ({ unreadFrames, videos, images }: Reading): string[] => {
  const named = unreadFrames.filter((host) => host !== '');
  const unknown = unreadFrames.length - named.length;
  return [
    named.length > 0 && t('reading.frames-unread', { n: named.length, hosts: list([...new Set(named)]) }),
    unknown > 0 && t('reading.frames-unknown', { n: unknown }),
    videos > 0 && t('reading.videos', { n: videos }),
    images > 0 && t('reading.images', { n: images }),
  ].filter((sentence) => sentence !== false);
};

/** What was read: title, what is to be said of a message, words, frames; and what could not be. */
export const ReadingSummary = (props: {
  reading: Reading;
  words: number;
  onReadWhole: () => void;
  children?: ComponentChildren;
}) => {
  const { reading, words } = props;
  const unread = unreadSentences(reading);
  const untitled = reading.source.type === 'mail' ? t('mail.no-subject') : t('reading.untitled');
  return (
    <div class="reading">
      <h1 id="title" tabIndex={-1} dir="auto">
        {reading.title.trim() || untitled}
      </h1>
      <p class="soft small">{readSentence(reading, words)}</p>
      {reading.selection && (
        <button type="button" class="plain small" onClick={props.onReadWhole}>
          {reading.source.type === 'mail' ? t('reading.whole-mail') : t('reading.whole')}
        </button>
      )}
      {unread.length > 0 && (
        <ul class="unread small" aria-label={t('reading.not-read')}>
          {unread.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {props.children}
    </div>
  );
};

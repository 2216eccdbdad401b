import type { ComponentChildren } from 'preact';
import type { Quote, Unjudged } from '../lib/engine/types.ts';
import { t } from '../lib/i18n/translate.ts';
import type { Reading } from '../lib/messaging/tab-state.ts';
import { readSentence, unjudgedSentence, unreadSentences } from '../lib/sharing/extent.ts';
import { Quotation } from './Quotation.tsx';

/** What was read: title, what is to be said of a message, words, frames; and what could not be. */
export const ReadingSummary = (props: {
  reading: Reading;
  words: number;
  /** What the title is most likely written in: the language of the text. */
  language: string;
  /** How many claims are listed below; none are told of where there are none. */
  claims: number;
  /** What of it was not judged. */
  unjudged: readonly Unjudged[];
  onReadWhole: () => void;
  onShow: (quote: Quote) => void;
  children?: ComponentChildren;
}) => {
  const { reading, words } = props;
  const unread = unreadSentences(reading);
  const untitled = reading.source.type === 'mail' ? t('mail.no-subject') : t('reading.untitled');
  return (
    <div class="reading">
      <h1 id="title" tabIndex={-1} dir="auto" lang={reading.title.trim() ? props.language : undefined}>
        {reading.title.trim() || untitled}
      </h1>
      <p class="soft small">
        {readSentence(reading, reading.source.type, words)}{' '}
        {props.claims > 0 && (
          <a class="to-claims" href="#claims">
            {t('claims.count', { n: props.claims })}
          </a>
        )}
      </p>
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
      {props.unjudged.map((part) => (
        <div class="unjudged small" key={part.language}>
          <p>{unjudgedSentence(part)}</p>
          <Quotation quote={part.quote} language={part.language} onShow={props.onShow} />
        </div>
      ))}
      {props.children}
    </div>
  );
};

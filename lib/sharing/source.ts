import { moment, t } from '../i18n/translate.ts';
import type { Source } from '../reviews/source.ts';

/** A mail's own time with its offset, as its source has it: "Mon, 2 Nov 2026 09:00:00 +0000". */
const MAIL_TIME = /^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}(?::\d{2})? [+-]\d{4}$/;

/** When a mail was sent, in words; as it stands where it is written in another way, as mail programs show it. */
export const sentWords = (sent: string): string => {
  const at = MAIL_TIME.test(sent) ? Date.parse(sent) : Number.NaN;
  return Number.isNaN(at) ? sent : moment(new Date(at).toISOString());
};

/** Where a pitch came from, for somebody who has only this: an address where there is one. */
export const sourceSentence = (source: Source): string => {
  switch (source.type) {
    case 'page':
      return source.url;
    case 'mail':
      return source.sender.address || source.sender.name
        ? t('copy.from-mail', { sender: source.sender.address || source.sender.name })
        : t('copy.from-mail-unnamed');
    case 'file':
      return t('copy.from-file', { name: source.name });
    case 'paste':
      return t('copy.from-paste');
  }
};

import { t } from '../i18n/translate.ts';
import type { Source } from '../reviews/source.ts';

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

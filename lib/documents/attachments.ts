import { list, t } from '../i18n/translate.ts';
import type { Attachment } from './document.ts';

/** How much a kilobyte and a megabyte are where files are listed. */
const KB = 1000;
const MB = 1_000_000;

const described = ({ name, size }: Attachment): string =>
  size < MB
    ? t('document.attachment.kb', { name, size: Math.ceil(size / KB) })
    : t('document.attachment.mb', { name, size: Math.round(size / (MB / 10)) / 10 });

/** Says which attachments of a message were not read, in a sentence; '' where there are none. */
export const attachmentsSentence = (attachments: readonly Attachment[]): string =>
  attachments.length === 0
    ? ''
    : t('document.attachments', { n: attachments.length, names: list(attachments.map(described)) });

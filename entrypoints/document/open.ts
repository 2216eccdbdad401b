import type { Opened } from '../../components/document/opened.ts';
import type { ReadDocument } from '../../lib/documents/document.ts';
import { DocumentError } from '../../lib/documents/document.ts';
import { readHtml } from '../../lib/documents/html.ts';
import { readPlainText } from '../../lib/documents/plain-text.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { Source } from '../../lib/reviews/source.ts';

/** Parsed apart from the page: nothing in it is run, loaded or drawn. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

const opened = (read: ReadDocument, name: string, source: Source): Opened => ({
  name,
  reading: {
    source,
    title: read.title || name,
    selection: false,
    letter: null,
    frames: 1,
    unreadFrames: [],
    videos: 0,
    images: 0,
  },
  passages: read.passages.map(({ role, text }, at) => ({ id: `0.${at}`, role, text })),
});

export async function openPaste(text: string, html: string): Promise<Opened> {
  const read = html === '' ? readPlainText(text) : readHtml(html, parse);
  const bytes = new TextEncoder().encode(read.text);
  return opened(read, t('document.pasted'), { type: 'paste', sha256: await sha256(bytes) });
}

export async function openFile(file: File, signal: AbortSignal): Promise<Opened> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  signal.throwIfAborted();
  const text = new TextDecoder().decode(bytes);
  if (!/\.(?:txt|md|html?)$/i.test(file.name)) throw new DocumentError('This kind of file can’t be read.');
  const read = /\.html?$/i.test(file.name) ? readHtml(text, parse) : readPlainText(text);
  return opened(read, file.name, { type: 'file', name: file.name, sha256: await sha256(bytes) });
}

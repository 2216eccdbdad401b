import type { Mailbox, Opened } from '../../components/document/opened.ts';
import { sha256Of } from '../../lib/documents/decode.ts';
import { type Choice, DocumentError, type ReadDocument } from '../../lib/documents/document.ts';
import { readHtml } from '../../lib/documents/html.ts';
import { mailIn } from '../../lib/documents/pasted.ts';
import { readPlainText } from '../../lib/documents/plain-text.ts';
import { readUnpacked } from '../../lib/documents/read.ts';
import { t } from '../../lib/i18n/translate.ts';
import { renderApart, unpackApart } from './apart.ts';

/** Parsed apart from the page: nothing in it is run, loaded or drawn. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** A file's text, or the messages in it to choose from. Rejects as DocumentWorld.openFile says. */
export async function openFile(file: File, signal: AbortSignal): Promise<Opened | Mailbox> {
  const read = await readFile(file, '', signal);
  if (!('heads' in read)) return asOpened(read, file);
  return { name: file.name, messages: read.heads, open: (key, stop) => openMessage(file, key, stop) };
}

/** One message of a file that holds several. */
async function openMessage(file: File, key: string, signal: AbortSignal): Promise<Opened> {
  const read = await readFile(file, key, signal);
  if ('heads' in read) throw new Error('A message was asked for, and several were found');
  return asOpened(read, file);
}

/** Pasted text, with its markup where there is some; the source of a mail as the file that it is of. */
export async function openPaste(text: string, html: string, signal: AbortSignal): Promise<Opened | Mailbox> {
  const mail = mailIn(text);
  if (mail) return openFile(new File([mail], t('document.pasted')), signal);
  const read = html === '' ? readPlainText(text) : readHtml(html, parse);
  const sha256 = await sha256Of(new TextEncoder().encode(read.text));
  const title = t('document.pasted');
  return opened({ ...read, title, source: { type: 'paste', sha256 }, letter: null, attachments: [] }, title);
}

async function readFile(file: File, message: string, signal: AbortSignal): Promise<ReadDocument | Choice> {
  const buffer = await file.arrayBuffer().catch(() => {
    throw new DocumentError(t('document.failed.closed'));
  });
  const unpacked = await unpackApart({ name: file.name, bytes: new Uint8Array(buffer) }, message, signal);
  if (unpacked.type === 'choice') return unpacked;
  return readUnpacked(unpacked, parse, (markdown) => renderApart(markdown, signal));
}

function asOpened(read: ReadDocument, file: File): Opened {
  if (!read.letter) return opened(read, file.name);
  return {
    ...opened(read, read.title || file.name),
    another: (key, signal) => openMessage(file, key, signal),
  };
}

function opened({ title, source, letter, passages, attachments }: ReadDocument, name: string): Opened {
  return {
    name,
    reading: {
      source,
      title: letter ? title : title || name,
      selection: false,
      letter,
      frames: 1,
      unreadFrames: [],
      videos: 0,
      images: 0,
    },
    passages: passages.map(({ role, text }, at) => ({ id: `0.${at}`, role, text })),
    attachments,
  };
}

import type { Choice, ReadDocument, Unpacked } from './document.ts';
import { readHtml } from './html.ts';
import { readLetter } from './letter.ts';
import { readPlainText } from './plain-text.ts';
import { type File, unpack } from './unpack.ts';

/** Gives a document without running or loading anything in it. */
export type Parse = (html: string) => Document;

/**
 * A file's passages, from its bytes; or the messages to choose from, where it holds several.
 * @param message the key of the message to read; '' to be offered them
 * Throws a DocumentError when the file can't be read.
 */
export async function readDocumentFile({
  name,
  bytes,
  parse,
  message = '',
}: File & { parse: Parse; message?: string }): Promise<ReadDocument | Choice> {
  const unpacked = await unpack({ name, bytes }, message);
  return unpacked.type === 'choice' ? unpacked : readUnpacked(unpacked, parse);
}

/** The second half of reading a file, for a page whose worker did the first. Throws as readDocumentFile does. */
export function readUnpacked(unpacked: Exclude<Unpacked, Choice>, parse: Parse): ReadDocument {
  if (unpacked.type === 'letter') return readLetter(unpacked.letter, parse);
  const { type, content, name, sha256 } = unpacked;
  const read = type === 'html' ? readHtml(content, parse) : readPlainText(content);
  return { ...read, source: { type: 'file', name, sha256 }, letter: null, attachments: [] };
}

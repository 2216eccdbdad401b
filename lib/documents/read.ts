import type { Choice, ReadDocument, ReadText, Unpacked } from './document.ts';
import { readHtml } from './html.ts';
import { readLetter } from './letter.ts';
import { readPlainText } from './plain-text.ts';
import { type File, unpack } from './unpack.ts';

/** Gives a document without running or loading anything in it. */
export type Parse = (html: string) => Document;
/** Makes HTML of Markdown, as htmlOfMarkdown does. */
export type Render = (markdown: string) => Promise<string>;

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
  return unpacked.type === 'choice' ? unpacked : readUnpacked(unpacked, parse, render);
}

/** No other file needs the parser. */
const render: Render = async (markdown) => (await import('./markdown.ts')).htmlOfMarkdown(markdown);

/**
 * The second half of reading a file, for a page whose workers do the first and the rendering. Throws as readDocumentFile
 * does.
 */
export async function readUnpacked(
  unpacked: Exclude<Unpacked, Choice>,
  parse: Parse,
  render: Render,
): Promise<ReadDocument> {
  if (unpacked.type === 'letter') return readLetter(unpacked.letter, parse);
  const { type, content, name, sha256 } = unpacked;
  const read =
    type === 'text'
      ? readPlainText(content)
      : type === 'html'
        ? readHtml(content, parse)
        : titled(readHtml(await render(content), parse));
  return { ...read, source: { type: 'file', name, sha256 }, letter: null, attachments: [] };
}

/** Markdown without front matter has its first heading for a title. */
const titled = (read: ReadText): ReadText => ({
  ...read,
  title: read.title || (read.passages.find(({ role }) => role === 'heading')?.text ?? ''),
});

import type { Passage } from '../engine/types.ts';
import { readDocument } from '../reading/passages.ts';
import { removeUnseen } from '../reading/unseen.ts';
import type { ReadText } from './document.ts';

/**
 * An HTML file: its passages as a browser's reader would find them, one a line in `text`. `parse` gives a document
 * without running anything in it.
 */
export function readHtml(html: string, parse: (html: string) => Document): ReadText {
  const document = parse(html);
  removeUnseen(document);
  const passages: Passage[] = [];
  let text = '';
  for (const passage of readDocument(document)) {
    if (text !== '') text += '\n';
    passages.push({ id: String(text.length), role: passage.role, text: passage.text });
    text += passage.text;
  }
  return { title: document.title.trim(), text, passages };
}

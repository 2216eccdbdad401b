import { readFileSync } from 'node:fs';
import type { Client } from '../../../lib/reading/clients/client.ts';

/** Attributes and classes that a client no longer has: `name`, `name=value` (of an id, the start of it) or `.class`. */
export type Gone = readonly string[];

/**
 * Shows a saved page in the test's document, at the address it was saved from.
 * @param page its path in this folder, without the suffix
 * @param gone marks that the client has dropped since
 */
export function show(page: string, gone: Gone = []): Document {
  const html = readFileSync(new URL(`${page}.html`, `file://${import.meta.dirname}/`), 'utf8');
  const address = /saved from url=\(\d+\)(\S+)/.exec(html)?.[1];
  if (!address) throw new Error(`${page}.html doesn't say where it was saved from.`);
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(address);
  document.documentElement.innerHTML = html.slice(html.indexOf('<head>'), html.indexOf('</html>'));
  for (const mark of gone) drop(mark);
  return document;
}

function drop(mark: string): void {
  if (mark.startsWith('.')) {
    for (const element of document.querySelectorAll(mark)) element.classList.remove(mark.slice(1));
    return;
  }
  const [name = '', value] = mark.split('=');
  const selector = value ? `[${name}${name === 'id' ? '^' : ''}="${value}"]` : `[${name}]`;
  for (const element of document.querySelectorAll(selector)) element.removeAttribute(name);
}

/** What a client makes of the document: its messages' heads, and their text as it is laid out with leaves left out. */
export const read = (client: Client) =>
  client.messages(document).map(({ head, body, subject }) => {
    const clone = body.cloneNode(true) as Element;
    for (const element of clone.querySelectorAll('*')) if (client.leaves?.(element)) element.remove();
    return { head, text: clone.textContent.replace(/\s+/g, ' ').trim(), shown: subject?.textContent };
  });

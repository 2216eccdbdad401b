/** Runs in a page: reads and marks it as the extension's reader does, and as others do. */
import MarkJs from 'mark.js';
import { Highlights } from '../../lib/marking/highlights.ts';
import { MARK_STYLE } from '../../lib/marking/style.ts';
import type { Mark, ReadPassage } from '../../lib/messaging/protocol.ts';
import type { Send } from '../../lib/messaging/reader-port.ts';
import { Reading } from '../../lib/reading/reading.ts';
import { inBrowser } from '../../lib/reading/rendering.ts';

let reading: Reading | undefined;
let passages: ReadPassage[] = [];
const highlights = new Highlights((id) => reading?.find(id), style);

async function style(): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MARK_STYLE);
  document.adoptedStyleSheets.push(sheet);
}

/** Stands in for the background: takes what is read, and answers at once. */
const send = (async (name: string, data: unknown) => {
  if (name === 'reading-begin') return { token: 1 };
  if (name === 'reading-change') passages.push(...(data as { passages: ReadPassage[] }).passages);
  return 'ok';
}) as Send;

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export const bench = {
  /** All text of the page put together, hidden or not, with no way back to its place; milliseconds. */
  bare: (): Promise<number> =>
    timed(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let text = '';
      while (walker.nextNode()) text += (walker.currentNode as Text).data;
      return text.length;
    }),
  async read(): Promise<{ time: number; passages: ReadPassage[] }> {
    passages = [];
    reading = new Reading(
      { document, rendering: inBrowser(), send, marks: highlights, again: () => {}, over: () => {} },
      { selection: false, message: '' },
      0,
    );
    const time = await timed(() => reading?.start());
    return { time, passages };
  },
  /** Paints what was found in the passages of the last `read`; milliseconds. */
  mark: (marks: Mark[]): Promise<number> => timed(() => highlights.paint(marks, true, null)),
  /** Has mark.js mark these sentences; milliseconds, and how many elements it put in. */
  async markJs(sentences: string[]): Promise<{ time: number; marked: number }> {
    const settings = { separateWordSearch: false, diacritics: false, acrossElements: true };
    const time = await timed(
      () => new Promise<void>((done) => new MarkJs(document.body).mark(sentences, { ...settings, done })),
    );
    return { time, marked: document.querySelectorAll('mark').length };
  },
};

import type { View } from '../drive/view.ts';

interface Line {
  tag: string;
  text: string;
}

/** Waits until the popup (or side panel) shows an answer, all of it laid out: a checklist, or why there is none. */
export async function waitForAnswer(view: View): Promise<void> {
  await view.waitFor(
    'the checklist',
    () =>
      document.querySelector('main h1') !== null &&
      document.querySelector('[aria-busy=true], .again, .fresh') === null,
  );
}

/** The checklist as plain text, read from what the popup shows. */
export async function checklistText(popup: View, width = 90): Promise<string> {
  const lines = await popup.evaluate((): Line[] => {
    const blocks = 'h1, h2, h3, h4, p, li, button.quotation, .head';
    return [...document.querySelectorAll<HTMLElement>(`main :is(${blocks})`)]
      .filter(
        (e) =>
          e.checkVisibility() &&
          !e.parentElement?.closest('.head, form, p') &&
          // A list item that is a heap of other blocks is told by them; so is one that only leads to another place.
          !(e.matches('li') && e.querySelector(blocks)) &&
          !e.closest('.index, .limits'),
      )
      .map((e) => ({
        tag: e.matches('.head') ? 'head' : e.matches('.quotation') ? 'quote' : e.localName,
        text: [...e.childNodes]
          .map((n) => (n instanceof HTMLElement ? n.innerText : (n.textContent ?? '')).trim())
          .filter((part) => part !== '')
          .join(e.matches('.head') ? ': ' : ' ')
          .replace(/\s+/g, ' '),
      }));
  });
  return lines
    .filter(({ text }) => text !== '')
    .map((line) => layOut(line, width))
    .join('\n');
}

function layOut({ tag, text }: Line, width: number): string {
  if (tag === 'h1') return wrap(text, '', width);
  if (tag === 'h2') return `\n${wrap(text, '', width)}\n${'-'.repeat(Math.min(text.length, width))}`;
  if (tag === 'h3') return `\n${wrap(text, '', width)}`;
  if (tag === 'head' || tag === 'h4') return `\n  ${text}`;
  if (tag === 'quote') return wrap(/[“”]/.test(text) ? text : `“${text}”`, '      ', width);
  return wrap(text, '    ', width);
}

function wrap(text: string, indent: string, width: number): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > width && line.trim() !== '') {
      lines.push(line);
      line = indent;
    }
    line += (line.trim() === '' ? '' : ' ') + word;
  }
  return [...lines, line].join('\n');
}

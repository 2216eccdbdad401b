import type { ToReader } from '../messaging/protocol.ts';
import { placeOf, type Stretch } from '../reading/place.ts';
import type { Held } from '../reading/types.ts';
import type { Highlights } from './highlights.ts';

/** Brings quotes into view, and puts back what had to be opened for it. */
export class Show {
  #highlights: Highlights;
  #opened = new Set<HTMLDetailsElement>();

  constructor(highlights: Highlights) {
    this.#highlights = highlights;
  }

  /** Scrolls to a quote and paints it; false when its text is no longer there. */
  quote(held: Held | undefined, { start, end, text }: Parameters<ToReader['show-quote']>[0]): boolean {
    // A message's lines that a program broke are put together before they are quoted.
    const same = held && onOneLine(held.text.slice(start, end)) === onOneLine(text);
    const stretches = same ? placeOf(held, start, end) : null;
    const first = stretches?.[0]?.node.parentElement;
    if (!stretches || !first) return false;
    this.#open(first);
    this.#highlights.showCurrent(stretches);
    scrollTo(first, stretches);
    return true;
  }

  /** Closes what was opened. */
  clear(): void {
    for (const details of this.#opened) details.open = false;
    this.#opened.clear();
  }

  #open(element: Element): void {
    let at: Element | null = element;
    while (at) {
      const details: Element | null = at.closest('details:not([open])');
      const root = at.getRootNode();
      if (details) {
        this.#opened.add(details as HTMLDetailsElement);
        (details as HTMLDetailsElement).open = true;
      } else at = 'host' in root ? (root as ShadowRoot).host : null;
    }
  }
}

const onOneLine = (text: string): string => text.replace(/\n/g, ' ');

function scrollTo(element: Element, stretches: readonly Stretch[]): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const tall = element.getBoundingClientRect().height > innerHeight * 0.7;
  element.scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: still || tall ? 'instant' : 'smooth',
  });
  // In a long block its middle is not where the quote is.
  if (tall)
    scrollerOf(element).scrollBy({ top: rectOf(stretches).top - innerHeight / 2, behavior: 'instant' });
}

function scrollerOf(element: Element): Element | Window {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return window;
}

/** The first line box of some stretches, in the viewport's CSS pixels. */
function rectOf(stretches: readonly Stretch[]): DOMRect {
  return rectsOf(stretches)[0] ?? new DOMRect();
}

/** All line boxes of some stretches, in the viewport's CSS pixels. */
export function rectsOf(stretches: readonly Stretch[]): DOMRect[] {
  return stretches.flatMap(({ node, from, to }) => {
    const range = node.ownerDocument.createRange();
    if (!node.isConnected || to > node.data.length) return [];
    range.setStart(node, from);
    range.setEnd(node, to);
    return Array.from(range.getClientRects());
  });
}

import type { Passage, Quote } from '../../lib/engine/types.ts';
import { Highlights } from '../../lib/marking/highlights.ts';
import { Pointing } from '../../lib/marking/pointing.ts';
import { Show } from '../../lib/marking/show.ts';
import { CARD, MARK_STYLE } from '../../lib/marking/style.ts';
import type { CardText, Mark } from '../../lib/messaging/protocol.ts';
import type { Held } from '../../lib/reading/types.ts';
import { placeOf } from '../../lib/session/tab-session.ts';
import { showPassages } from './text-elements.ts';

/** What a mark's card needs to know and to tell. */
export interface Cards {
  /** What the card of a claim says, or null when there is no such claim. */
  of(claim: string): CardText | null;
  setAside(claim: string): void;
}

/** One frame of text that the page itself shows, marked and pointed at as a web page's text is. */
export class ShownText {
  #held: Held[] = [];
  #highlights = new Highlights((id) => this.#held[id], addMarkStyle);
  #show = new Show(this.#highlights);
  #pointing: Pointing | undefined;

  /** Begins to open cards; ends with the signal. */
  listen(cards: Cards, signal: AbortSignal): void {
    const setAside = (claim: string) => {
      this.#highlights.setAside(claim);
      cards.setAside(claim);
    };
    this.#pointing = new Pointing(this.#highlights, async (claim) => cards.of(claim), setAside, signal);
    signal.addEventListener('abort', () => this.#highlights.clear());
  }

  /** Shows other passages in an element; marks on the former ones are gone. */
  fill(place: Element, passages: readonly Passage[]): void {
    this.#pointing?.close();
    this.#highlights.clear();
    this.#held = showPassages(place, passages);
  }

  /** Replaces all marks. Their passages are numbered as they were filled in. */
  async paint(marks: readonly Mark[], visible: boolean): Promise<void> {
    if (!visible) this.#pointing?.close();
    await this.#highlights.paint(marks, visible, null);
  }

  /** Scrolls to a quote and shows it. False when it isn't in the text that is shown. */
  async quote({ passage, start, end, text }: Quote): Promise<boolean> {
    await this.#highlights.styled();
    const id = placeOf(passage)?.passage;
    if (id === undefined) return false;
    return this.#show.quote(this.#held[id], { passage: id, start, end, text });
  }
}

let sheet: CSSStyleSheet | undefined;

/** In a web page the browser lays this style sheet over the page; here the page may do it itself. */
async function addMarkStyle(): Promise<void> {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(`${MARK_STYLE}${CARD}{--pitchcheck-card:block}`);
  document.adoptedStyleSheets.push(sheet);
}

import type { Category } from '../engine/types.ts';
import type { CardText } from '../messaging/protocol.ts';
import { ours } from '../reading/blocks.ts';
import { CARD_STYLE } from './card-style.ts';
import { CARD, lineOf } from './style.ts';

/** Between the card and the words it is about, and between it and the edge of the viewport. In CSS pixels. */
const GAP = 6;
const EDGE = 8;
/** Not to be heard by the page while they happen in the card. */
const PRIVATE = [
  'click',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'keydown',
  'keyup',
  'keypress',
];
const HTML = 'http://www.w3.org/1999/xhtml';

export interface CardUse {
  text: CardText;
  category: Category;
  /** Whether the person asked for it, so that it takes the focus and waits to be closed. */
  asked: boolean;
  setAside(): void;
  close(): void;
}

/** The card beside a mark: one element of our own with a closed shadow tree, in the page only while it is shown. */
export class Card {
  #host: HTMLElement | null = null;
  #card: HTMLElement | null = null;
  #sheet: CSSStyleSheet | null = null;
  #focused: Element | null = null;

  get shown(): boolean {
    return this.#host !== null;
  }

  /** Whether an event's target is the card. */
  is(target: EventTarget | null): boolean {
    return target !== null && target === this.#host;
  }

  /** Shows the card at a line of text, given in the viewport's CSS pixels. */
  show(use: CardUse, line: DOMRect): void {
    this.close();
    const host = make(CARD);
    ours.add(host);
    const root = host.attachShadow({ mode: 'closed' });
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(CARD_STYLE);
    }
    root.adoptedStyleSheets = [this.#sheet];
    const card = build(use);
    root.append(card);
    for (const type of PRIVATE) card.addEventListener(type, (event) => event.stopPropagation());
    this.#focused = document.activeElement;
    document.documentElement.append(host);
    this.#host = host;
    this.#card = card;
    // Above whatever the page has laid over itself.
    host.popover = 'manual';
    host.showPopover?.();
    this.place(line);
    if (use.asked) card.focus({ preventScroll: true });
  }

  /** Moves the card to where its line of text is now. */
  place(line: DOMRect): void {
    const card = this.#card;
    if (!card) return;
    const { offsetWidth: width, offsetHeight: height } = card;
    const below = line.bottom + GAP;
    const above = line.top - GAP - height;
    const top = below + height <= innerHeight - EDGE || above < EDGE ? below : above;
    card.style.top = `${clamp(top, innerHeight - EDGE - height)}px`;
    card.style.left = `${clamp(line.left, document.documentElement.clientWidth - EDGE - width)}px`;
  }

  /** Takes the card out of the page and gives the focus back. */
  close(): void {
    const host = this.#host;
    if (!host) return;
    const hadFocus = document.activeElement === host;
    host.remove();
    this.#host = null;
    this.#card = null;
    if (hadFocus && this.#focused instanceof HTMLElement) this.#focused.focus({ preventScroll: true });
    this.#focused = null;
  }
}

const clamp = (value: number, most: number): number => Math.max(EDGE, Math.min(value, most));

function make(tag: string, className = '', text = ''): HTMLElement {
  const element = document.createElementNS(HTML, tag) as HTMLElement;
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

/** One question, or a list of those that stand on a line each. */
function questions(text: string): HTMLElement {
  const lines = text.split('\n');
  if (lines.length === 1) return make('p', 'question', text);
  const list = make('ul', 'question');
  list.append(...lines.map((line) => make('li', '', line)));
  return list;
}

function build({ text, category, setAside, close }: CardUse): HTMLElement {
  const card = make('section', 'card');
  card.lang = text.language;
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'title');
  card.setAttribute('aria-describedby', 'why told');
  const title = make('h2');
  title.id = 'title';
  const name = make('span', '', text.category);
  name.style.textDecoration = lineOf(category);
  title.append(name);
  const why = make('p', 'why', text.why);
  why.id = 'why';
  const told = make('p', 'told', text.told);
  told.id = 'told';
  const closer = make('button', 'close', '×');
  closer.setAttribute('aria-label', text.closeLabel);
  closer.title = text.closeLabel;
  closer.addEventListener('click', close);
  const ask = make('div', 'ask');
  ask.append(make('p', 'label', text.questionLabel), questions(text.question));
  const actions = make('div', 'actions');
  const aside = make('button', 'aside', text.setAsideLabel);
  aside.addEventListener('click', setAside);
  actions.append(aside);
  card.append(title, make('p', 'message', text.message), why, told, ask, actions, closer);
  card.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    // A click gives the card the focus by script, which browsers take for the keyboard: the ring waits for a key.
    card.classList.add('keys');
  });
  return card;
}

import type { Category } from '../engine/types.ts';
import type { CardText } from '../messaging/protocol.ts';
import type { Stretch } from '../reading/place.ts';
import { Card } from './card.ts';
import type { Highlights } from './highlights.ts';
import { rectsOf } from './show.ts';

/** How long one must point at a mark before its card opens, and away from it before it closes. In milliseconds. */
const INTENT = 250;
const LEAVE = 450;
/** A second click within this time means that somebody selects words. In milliseconds. */
const DOUBLE = 300;
/** How far beside a line of text still counts as on it. In CSS pixels. */
const NEAR = 2;
const DOES_SOMETHING =
  'a[href],area,button,input,select,textarea,summary,label,[role=button],[role=link],[role=tab]';

interface Found {
  claim: string;
  category: Category;
  stretches: readonly Stretch[];
  /** Which of its lines was pointed at; the card stands at that one, and covers none of what is being read. */
  line: number;
}

interface CaretDocument extends Document {
  caretPositionFromPoint(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): CaretPosition | null;
}

/** Opens the card when somebody points at a mark or clicks it, and closes it again. */
export class Pointing {
  #highlights: Highlights;
  #wanted: (claim: string) => Promise<CardText | null>;
  #setAside: (claim: string) => void;
  #card = new Card();
  #open: (Found & { asked: boolean }) | null = null;
  #near: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  /**
   * @param wanted asks for what the card of a claim says
   * @param setAside tells that the person has set a claim aside
   */
  constructor(
    highlights: Highlights,
    wanted: (claim: string) => Promise<CardText | null>,
    setAside: (claim: string) => void,
    signal: AbortSignal,
  ) {
    this.#highlights = highlights;
    this.#wanted = wanted;
    this.#setAside = setAside;
    const quietly = { capture: true, passive: true, signal };
    addEventListener('pointermove', (event) => this.#moved(event), quietly);
    addEventListener('click', (event) => this.#clicked(event), quietly);
    addEventListener(
      'keydown',
      (event) => event.key === 'Escape' && !this.#card.is(event.target) && this.close(),
      quietly,
    );
    addEventListener('scroll', () => this.#follow(), quietly);
    addEventListener('resize', () => this.#follow(), quietly);
    signal.addEventListener('abort', () => this.close());
  }

  /** Closes the card, whichever it is. */
  close(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#near = null;
    this.#open = null;
    this.#card.close();
  }

  #moved(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons || this.#frame) return;
    if (!this.#highlights.showing && !this.#open) return;
    const { clientX, clientY } = event;
    const onCard = this.#card.is(event.target);
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const found = onCard ? this.#open : this.#under(clientX, clientY);
      if ((found?.claim ?? null) === this.#near) return;
      this.#near = found?.claim ?? null;
      clearTimeout(this.#timer);
      if (found && found.claim !== this.#open?.claim)
        this.#timer = setTimeout(() => void this.#show(found, false), INTENT);
      else if (!found && this.#open && !this.#open.asked) this.#timer = setTimeout(() => this.close(), LEAVE);
    });
  }

  #clicked(event: MouseEvent): void {
    if (this.#card.is(event.target) || !event.isTrusted || event.button !== 0) return;
    if (event.detail > 1) {
      this.close();
      return;
    }
    const found = this.#highlights.showing ? this.#under(event.clientX, event.clientY) : null;
    const selecting = getSelection()?.isCollapsed === false;
    const path = event.composedPath().filter((at): at is Element => (at as Node).nodeType === 1);
    if (found && !selecting && !path.some((at) => at.matches(DOES_SOMETHING))) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#show(found, true), DOUBLE);
    } else if (!found) this.close();
  }

  async #show(found: Found, asked: boolean): Promise<void> {
    clearTimeout(this.#timer);
    const open = { ...found, asked };
    this.#open = open;
    const text = await this.#wanted(found.claim).catch(() => null);
    // Somebody may have moved on while the answer was on its way.
    if (this.#open !== open) return;
    const line = rectsOf(found.stretches)[found.line];
    if (!text || !line) return this.close();
    const setAside = () => {
      this.close();
      this.#setAside(found.claim);
    };
    this.#card.show({ text, category: found.category, asked, setAside, close: () => this.close() }, line);
  }

  #under(x: number, y: number): Found | null {
    const [node, offset] = this.#caret(x, y);
    const found = node && this.#highlights.at(node, offset);
    if (!found || node.parentElement?.isContentEditable) return null;
    const line = rectsOf(found.stretches).findIndex(
      ({ left, right, top, bottom }) =>
        x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR,
    );
    const { claim, category } = found.mark;
    return line < 0 ? null : { claim, category, stretches: found.stretches, line };
  }

  #caret(x: number, y: number): [Node | null, number] {
    if ('caretPositionFromPoint' in document) {
      const { shadowRoots } = this.#highlights;
      const caret = (document as CaretDocument).caretPositionFromPoint(x, y, { shadowRoots });
      return [caret?.offsetNode ?? null, caret?.offset ?? 0];
    }
    const range = (document as Document).caretRangeFromPoint(x, y);
    return [range?.startContainer ?? null, range?.startOffset ?? 0];
  }

  #follow(): void {
    if (!this.#open || this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const line = this.#open && rectsOf(this.#open.stretches)[this.#open.line];
      if (!line || line.bottom < 0 || line.top > innerHeight) this.close();
      else this.#card.place(line);
    });
  }
}

import { CATEGORIES, type Category } from '../engine/types.ts';
import type { Mark } from '../messaging/protocol.ts';
import { placeOf, type Stretch } from '../reading/place.ts';
import { Slices } from '../reading/slices.ts';
import type { Held } from '../reading/types.ts';

/** A stretch of a text node that is painted, and the very characters that stood there. */
interface Painted extends Stretch {
  range: StaticRange;
  text: string;
}

interface Placed {
  mark: Mark;
  painted: Painted[];
}

const PREFIX = 'pitchcheck-';
const CURRENT = `${PREFIX}current`;
const nameOf = (category: Category): string => PREFIX + category;

/**
 * Paints quotes as CSS highlights, one highlight a category, and takes them back. The page's own nodes are not touched.
 * The registry and the highlights are only asked and told, never listed: Firefox lets no content script do that.
 */
export class Highlights {
  #shadowRoots = new Set<ShadowRoot>();
  #style: () => Promise<void>;
  #styled: Promise<void> | undefined;
  #byCategory = new Map<Category, Highlight>();
  #current = new Highlight();
  #shown: Painted[] = [];
  #marks = new Map<number, Mark[]>();
  #placed = new Map<number, Placed[]>();
  #byNode = new WeakMap<Node, Placed[]>();
  #visible = false;
  /** Passages whose marks are still to be placed, and the work on them while it goes on. */
  #waiting = new Set<number>();
  #placing: Promise<void> | undefined;
  #find: (passage: number) => Held | undefined;

  /**
   * @param find the passage with this id as it was last read
   * @param style gives the document the style sheet of the marks, before the first of them is painted
   */
  constructor(find: (passage: number) => Held | undefined, style: () => Promise<void>) {
    this.#find = find;
    this.#style = style;
    this.#current.priority = 1;
  }

  /** Whether there is anything on the page to point at. */
  get showing(): boolean {
    return this.#visible && this.#placed.size > 0;
  }

  /** Shadow trees with marks in them. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.#shadowRoots];
  }

  /**
   * Replaces all marks, or those of the passages in `only`. Marks whose text is no longer there are left out; hidden ones
   * are placed when they are to be seen. Resolves when all that is to be seen is painted: false when a mark names a
   * passage that is not there.
   */
  async paint(marks: readonly Mark[], visible: boolean, only: readonly number[] | null): Promise<boolean> {
    if (only) for (const passage of only) this.dropped(passage);
    else this.#takeAllOff();
    for (const mark of marks) {
      const same = this.#marks.get(mark.passage);
      if (same) same.push(mark);
      else this.#marks.set(mark.passage, [mark]);
      this.#waiting.add(mark.passage);
    }
    const known = marks.every((mark) => this.#find(mark.passage));
    await this.setVisible(visible);
    return known;
  }

  /** Shows or hides the marks. Resolves when all that is to be seen is painted. */
  async setVisible(visible: boolean): Promise<void> {
    this.#visible = visible;
    if (!visible) this.hideCurrent();
    for (const [category, highlight] of this.#byCategory)
      if (visible) CSS.highlights.set(nameOf(category), highlight);
      else CSS.highlights.delete(nameOf(category));
    if (!visible) return;
    this.#placing ??= this.#placeWaiting();
    await this.#placing;
  }

  /** Paints one quote as the one that was asked for, marks or no marks. */
  showCurrent(stretches: readonly Stretch[]): void {
    this.hideCurrent();
    this.#shown = stretches.map((stretch) => this.#ranged(stretch));
    for (const { range } of this.#shown) this.#current.add(range);
    CSS.highlights.set(CURRENT, this.#current);
  }

  hideCurrent(): void {
    for (const { range } of this.#shown) this.#current.delete(range);
    this.#shown = [];
    CSS.highlights.delete(CURRENT);
  }

  /** Takes everything back. */
  clear(): void {
    this.#takeAllOff();
    this.#styled = undefined;
  }

  /** Resolves when the document has the style sheet of the marks. */
  async styled(): Promise<void> {
    this.#styled ??= this.#style();
    try {
      await this.#styled;
    } catch (error) {
      this.#styled = undefined;
      throw error;
    }
  }

  /** A text node's data may have changed: marks on it stay only where they still stand on the same characters. */
  touched(text: Text): void {
    const stands = ({ node, from, to, text: was }: Painted) => node.data.slice(from, to) === was;
    for (const placed of this.#byNode.get(text) ?? [])
      if (!placed.painted.every(stands)) this.#unplace(placed);
    if (this.#shown.some(({ node }) => node === text) && !this.#shown.every(stands)) this.hideCurrent();
  }

  /** The passage is gone, and its marks with it. */
  dropped(passage: number): void {
    for (const placed of this.#placed.get(passage) ?? []) this.#unplace(placed);
    this.#marks.delete(passage);
    this.#waiting.delete(passage);
  }

  /** The passage says the same, perhaps by other nodes. */
  renewed({ id }: Held): void {
    if (!this.#marks.has(id) || this.#waiting.has(id)) return;
    for (const placed of this.#placed.get(id) ?? []) this.#unplace(placed);
    this.#place(id);
  }

  /** Takes one claim's marks away. */
  setAside(claim: string): void {
    for (const [passage, marks] of this.#marks) {
      this.#marks.set(
        passage,
        marks.filter((mark) => mark.claim !== claim),
      );
      for (const placed of this.#placed.get(passage) ?? [])
        if (placed.mark.claim === claim) this.#unplace(placed);
    }
  }

  /** The mark at a place in a text node, the shortest where there are several, and where it stands. */
  at(node: Node, offset: number): { mark: Mark; stretches: readonly Stretch[] } | null {
    let best: Placed | null = null;
    for (const placed of this.#byNode.get(node) ?? []) {
      if (!placed.painted.some((one) => one.node === node && one.from <= offset && offset <= one.to))
        continue;
      if (!best || lengthOf(placed.mark) < lengthOf(best.mark)) best = placed;
    }
    return best && { mark: best.mark, stretches: best.painted };
  }

  #takeAllOff(): void {
    this.hideCurrent();
    for (const category of CATEGORIES) CSS.highlights.delete(nameOf(category));
    this.#byCategory.clear();
    this.#marks.clear();
    this.#waiting.clear();
    this.#placed.clear();
    this.#byNode = new WeakMap();
    this.#shadowRoots.clear();
  }

  async #placeWaiting(): Promise<void> {
    try {
      await this.styled();
      const slices = new Slices();
      for (const passage of this.#waiting) {
        if (slices.due()) await slices.rest();
        // Hidden again, or taken off, while others had their turn.
        if (!this.#visible) return;
        if (this.#waiting.delete(passage)) this.#place(passage);
      }
    } finally {
      this.#placing = undefined;
    }
  }

  #place(passage: number): void {
    const held = this.#find(passage);
    if (!held) return;
    const all: Placed[] = [];
    for (const mark of this.#marks.get(passage) ?? []) {
      const stretches = placeOf(held, mark.start, mark.end);
      if (!stretches) continue;
      const placed = { mark, painted: stretches.map((stretch) => this.#ranged(stretch)) };
      all.push(placed);
      const highlight = this.#highlight(mark.category);
      for (const { node, range } of placed.painted) {
        highlight.add(range);
        const there = this.#byNode.get(node);
        if (!there) this.#byNode.set(node, [placed]);
        else if (!there.includes(placed)) there.push(placed);
      }
    }
    if (all.length) this.#placed.set(passage, all);
  }

  #ranged({ node, from, to }: Stretch): Painted {
    const root = node.getRootNode();
    if (root instanceof ShadowRoot) this.#shadowRoots.add(root);
    const range = new StaticRange({
      startContainer: node,
      startOffset: from,
      endContainer: node,
      endOffset: to,
    });
    return { node, from, to, range, text: node.data.slice(from, to) };
  }

  #highlight(category: Category): Highlight {
    let highlight = this.#byCategory.get(category);
    if (!highlight) {
      highlight = new Highlight();
      this.#byCategory.set(category, highlight);
      if (this.#visible) CSS.highlights.set(nameOf(category), highlight);
    }
    return highlight;
  }

  #unplace(placed: Placed): void {
    const { mark, painted } = placed;
    const others = this.#placed.get(mark.passage)?.filter((one) => one !== placed) ?? [];
    if (others.length) this.#placed.set(mark.passage, others);
    else this.#placed.delete(mark.passage);
    for (const { node, range } of painted) {
      this.#byCategory.get(mark.category)?.delete(range);
      this.#byNode.set(node, this.#byNode.get(node)?.filter((one) => one !== placed) ?? []);
    }
  }
}

const lengthOf = ({ start, end }: Mark): number => end - start;

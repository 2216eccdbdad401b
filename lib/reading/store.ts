import { drawnBefore, isElement, isText } from './tree.ts';
import type { Held, Rendering, Run } from './types.ts';

/** The passages of this frame as they were reported, and which text nodes they came from. */
export class Passages {
  #byId = new Map<number, Held>();
  /** The passages with text of a node: seldom more than one, so there is no array where one is enough. */
  #byNode = new Map<Node, Held | Held[]>();
  #lastId: number;

  /** @param lastId the highest id already used in this frame: ids are never used twice, so that late messages can't be misread */
  constructor(lastId: number) {
    this.#lastId = lastId;
  }

  get lastId(): number {
    return this.#lastId;
  }

  get(id: number): Held | undefined {
    return this.#byId.get(id);
  }

  /** Whether any passage has text of this node. */
  knows(node: Node): boolean {
    return this.#byNode.has(node);
  }

  add(run: Run): Held {
    const held: Held = { id: ++this.#lastId, role: run.role, text: run.text, pieces: run.pieces };
    this.#byId.set(held.id, held);
    this.#own(held);
    return held;
  }

  /** A run read again: the passage it already is, when nothing about it has changed. */
  renew(run: Run, old: ReadonlySet<Held>): Held | null {
    const first = run.pieces[0];
    const known = first && this.#of(first.node).find((held) => held.pieces[0]?.from === first.from);
    if (!known || !old.has(known) || known.text !== run.text || known.role !== run.role) return null;
    this.#disown(known);
    known.pieces = run.pieces;
    this.#own(known);
    return known;
  }

  remove(held: Held): void {
    this.#byId.delete(held.id);
    this.#disown(held);
  }

  /** The passages with text in any of these nodes or under them, shown or not. Nulls are chances to pause. */
  *under(nodes: Iterable<Node>, rendering: Rendering): Generator<Held | null> {
    let steps = 0;
    const waiting: Node[] = [];
    for (const top of nodes) {
      waiting.push(top);
      for (let root = waiting.pop(); root; root = waiting.pop()) {
        const walker = root.ownerDocument?.createTreeWalker(root, 5);
        for (let node: Node | null | undefined = root; node; node = walker?.nextNode()) {
          if (++steps % 64 === 0) yield null;
          if (isText(node)) yield* this.#of(node);
          const shadow = isElement(node) && rendering.shadow(node);
          if (shadow) waiting.push(shadow);
        }
      }
    }
  }

  /** The passage before a node in the frame's order. Nulls are chances to pause. */
  *before(node: Node, rendering: Rendering): Generator<null, Held | null> {
    let steps = 0;
    for (let at = drawnBefore(node, rendering); at; at = drawnBefore(at, rendering)) {
      if (++steps % 64 === 0) yield null;
      const held = this.#of(at).at(-1);
      if (held) return held;
    }
    return null;
  }

  #of(node: Node): readonly Held[] {
    const all = this.#byNode.get(node) ?? [];
    return Array.isArray(all) ? all : [all];
  }

  #own(held: Held): void {
    for (const { node } of held.pieces) {
      const others = this.#byNode.get(node);
      if (!others) this.#byNode.set(node, held);
      else if (Array.isArray(others)) {
        if (others.at(-1) !== held) others.push(held);
      } else if (others !== held) this.#byNode.set(node, [others, held]);
    }
  }

  #disown(held: Held): void {
    for (const { node } of held.pieces) {
      const others = this.#of(node).filter((one) => one !== held);
      if (others.length) this.#byNode.set(node, others);
      else this.#byNode.delete(node);
    }
  }
}

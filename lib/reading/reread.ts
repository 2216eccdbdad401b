import type { Changes } from './observe.ts';
import type { Outbox } from './outbox.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { Passages } from './store.ts';
import type { Finds, Held, Marked, Rendering } from './types.ts';
import { walk } from './walk.ts';

/** Times that what was read again may turn out to reach further than thought. */
const ROUNDS = 4;

export interface RereadWith {
  rendering: Rendering;
  marks: Marked;
  passages: Passages;
  outbox: Outbox;
  finds: Finds;
  /** Lets the page have its turn when it is due one. */
  breathe(): Promise<void>;
}

/** Reads again what changed, and no more: the work grows with the change and not with the page. */
export class Reread {
  #with: RereadWith;
  #hidden = new Set<Element>();
  #undefined = new Set<Element>();

  constructor(use: RereadWith) {
    this.#with = use;
  }

  /** What every walk of this reading comes across, the first one included. */
  get finds(): Finds {
    return {
      ...this.#with.finds,
      hidden: (element) => this.#hidden.add(element),
      undefined: (element) => this.#undefined.add(element),
    };
  }

  /** Puts what became of the passages into the outbox. `parts` is what is read of the document at all. */
  async read(changes: Changes, parts: readonly Element[]): Promise<void> {
    await this.#shownOrHidden(changes);
    await this.#dropUnder(changes.removed, changes.spots);
    let spots = changes.spots;
    for (let round = 0; spots.size && round < ROUNDS; round++) {
      const further = new Set<Node>();
      for (const segment of segmentsOf(spots, parts, this.#with.rendering)) {
        await this.#breathe();
        if (segment) await this.#readAgain(segment, further);
      }
      spots = further;
    }
  }

  /** Adds what changes of looks brought to light or took away. */
  async #shownOrHidden({ spots, restyled }: Changes): Promise<void> {
    const { rendering } = this.#with;
    for (const element of this.#undefined) {
      await this.#breathe();
      const shadow = rendering.shadow(element);
      if (shadow && element.isConnected) spots.add(element);
      if (shadow || !element.isConnected || element.matches(':defined')) this.#undefined.delete(element);
    }
    if (!restyled.size) return;
    for (const element of this.#hidden) {
      await this.#breathe();
      const shown = element.isConnected && rendering.shows(element);
      if (shown) spots.add(element);
      if (shown || !element.isConnected) this.#hidden.delete(element);
    }
    for (const element of restyled) {
      await this.#breathe();
      if (!element.isConnected || this.#hidden.has(element) || rendering.shows(element)) continue;
      this.#hidden.add(element);
      spots.add(element);
    }
  }

  async #dropUnder(removed: Set<Node>, further: Set<Node>): Promise<void> {
    const gone = new Set<Held>();
    for (const held of this.#with.passages.under(removed, this.#with.rendering)) {
      await this.#breathe();
      if (held) gone.add(held);
    }
    await this.#drop(gone, further);
  }

  /** Forgets passages. Text of theirs that still stands elsewhere is to be read again. */
  async #drop(gone: Iterable<Held>, further: Set<Node>): Promise<void> {
    for (const held of gone) {
      this.#with.passages.remove(held);
      this.#with.marks.dropped(held.id);
      for (const { node } of held.pieces)
        if (node.isConnected && !this.#with.passages.knows(node)) further.add(node);
      await this.#with.outbox.remove(held.id);
    }
  }

  async #readAgain({ nodes, around }: Segment, further: Set<Node>): Promise<void> {
    const { rendering, marks, passages, outbox } = this.#with;
    const old = new Set<Held>();
    for (const held of passages.under(nodes, rendering)) {
      await this.#breathe();
      if (held) old.add(held);
    }
    if (around) {
      let after = (await this.#before(nodes[0] as Node))?.id ?? null;
      for (const run of walk(nodes, around, { rendering, finds: this.finds })) {
        await this.#breathe();
        if (!run) continue;
        const same = passages.renew(run, old);
        if (same) {
          old.delete(same);
          marks.renewed(same);
          after = same.id;
        } else {
          const { id, role, text } = passages.add(run);
          await outbox.add({ id, after, role, text });
          after = id;
        }
      }
    }
    await this.#drop(old, further);
  }

  async #before(node: Node): Promise<Held | null> {
    const steps = this.#with.passages.before(node, this.#with.rendering);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await this.#breathe();
    }
  }

  #breathe(): Promise<void> {
    return this.#with.breathe();
  }
}

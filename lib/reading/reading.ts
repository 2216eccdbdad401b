import type { Send } from '../messaging/reader-port.ts';
import { frameReport, whereIs } from './frame.ts';
import { readerFor } from './index.ts';
import { type Changes, Watch } from './observe.ts';
import { Outbox } from './outbox.ts';
import { Passages } from './passages.ts';
import { type Segment, segmentsOf, surroundings } from './segments.ts';
import { selectedIn } from './selection.ts';
import { Slices } from './slices.ts';
import type { Finds, Held, Rendering } from './types.ts';
import { walk } from './walk.ts';

/** Child frames tend to come several at a time. In milliseconds. */
const FRAMES = 300;
/** Times that what was read again may turn out to reach further than thought. */
const ROUNDS = 4;

export interface World {
  document: Document;
  rendering: Rendering;
  send: Send;
  /** Who must know what becomes of passages. */
  marks: {
    /** The text node's data may have changed. */
    touched(text: Text): void;
    /** The passage is gone. */
    dropped(id: number): void;
    /** The passage was read again and is the same; its text nodes may be others. */
    renewed(held: Held): void;
  };
  /** The background has lost what it was told, or couldn't be reached: everything must be read anew. */
  again(): void;
}

/** One reading of a frame: all of it once, and from then on what changes, until it is stopped. */
export class Reading {
  #world: World;
  #selection: boolean;
  #passages: Passages;
  #stop = new AbortController();
  #slices = new Slices();
  #watch: Watch;
  #outbox = new Outbox(async (batch) => {
    const where = whereIs(this.#world.document);
    const reply = await this.#world.send('reading-change', { token: this.#token, ...batch, ...where });
    this.#stop.signal.throwIfAborted();
    this.#told = where.url;
    if (reply === 'read-again') throw new Error(reply);
  });
  #token = 0;
  #told: string;
  #parts: Element[] = [];
  #hidden = new Set<Element>();
  #undefined = new Set<Element>();
  #frames: ReturnType<typeof setTimeout> | undefined;
  #whole: Promise<boolean> | null = null;

  /** @param lastId the highest passage id that an earlier reading of this frame used */
  constructor(world: World, selection: boolean, lastId: number) {
    this.#world = world;
    this.#selection = selection;
    this.#passages = new Passages(lastId);
    this.#told = world.document.URL;
    this.#watch = new Watch({
      ripe: async () => void (await this.#guard(() => this.#changed())),
      touched: (text) => world.marks.touched(text),
      frame: () => this.#frame(),
      signal: this.#stop.signal,
    });
  }

  get lastId(): number {
    return this.#passages.lastId;
  }

  /** A passage as it was last reported. */
  find(id: number): Held | undefined {
    return this.#passages.get(id);
  }

  /** Reads everything and reports it, then goes on with what changes. Resolves when the first is done: false if it failed. */
  start(): Promise<boolean> {
    this.#whole = this.#guard(() => this.#readAll());
    return this.#whole;
  }

  /** Ends it; nothing runs and nothing is reported any more. */
  stop(): void {
    clearTimeout(this.#frames);
    this.#stop.abort();
  }

  async #readAll(): Promise<void> {
    const { document, rendering, send } = this.#world;
    const selected = this.#selection ? selectedIn(document) : null;
    const parts = this.#selection ? [] : readerFor(document).parts(document);
    if (selected) parts.push(selected.part);
    this.#parts = parts;
    this.#watch.add(document);
    this.#listen();
    const { token } = await send('reading-begin', frameReport(document, this.#selection));
    this.#stop.signal.throwIfAborted();
    this.#token = token;
    const finds: Finds = { ...this.#finds, frame: () => {} };
    const clip = selected ? { clip: selected.clip } : {};
    let after: number | null = null;
    for (const part of parts) {
      const around = surroundings(part, rendering);
      if (!around) continue;
      for (const run of walk([part], around, { rendering, finds, ...clip })) {
        if (this.#slices.due()) await this.#slices.rest(this.#stop.signal);
        if (!run) continue;
        const { id, role, text } = this.#passages.add(run);
        await this.#outbox.add({ id, after, role, text });
        after = id;
      }
    }
    await this.#outbox.finish();
  }

  #finds: Finds = {
    shadow: (root) => this.#watch.add(root),
    frame: () => this.#frame(),
    hidden: (element) => this.#hidden.add(element),
    undefined: (element) => this.#undefined.add(element),
    lost: (element) => this.#watch.spot(element),
  };

  async #changed(): Promise<void> {
    await this.#whole;
    this.#stop.signal.throwIfAborted();
    const changes = this.#watch.take();
    if (this.#selection) return;
    const { rendering, document } = this.#world;
    await this.#shownOrHidden(changes);
    await this.#dropUnder(changes.removed, changes.spots);
    let spots = changes.spots;
    for (let round = 0; spots.size && round < ROUNDS; round++) {
      const further = new Set<Node>();
      for (const segment of segmentsOf(spots, this.#parts, rendering)) {
        await this.#breathe();
        if (segment) await this.#readAgain(segment, further);
      }
      spots = further;
    }
    if (this.#outbox.used || withoutHash(document.URL) !== withoutHash(this.#told))
      await this.#outbox.finish();
  }

  /** Adds what changes of looks brought to light or took away. */
  async #shownOrHidden({ spots, restyled }: Changes): Promise<void> {
    const { rendering } = this.#world;
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
    for (const held of this.#passages.under(removed, this.#world.rendering)) {
      await this.#breathe();
      if (held) gone.add(held);
    }
    await this.#drop(gone, further);
  }

  /** Forgets passages. Text of theirs that still stands elsewhere is to be read again. */
  async #drop(gone: Iterable<Held>, further: Set<Node>): Promise<void> {
    for (const held of gone) {
      this.#passages.remove(held);
      this.#world.marks.dropped(held.id);
      for (const { node } of held.pieces)
        if (node.isConnected && !this.#passages.knows(node)) further.add(node);
      await this.#outbox.remove(held.id);
    }
  }

  async #readAgain({ nodes, around }: Segment, further: Set<Node>): Promise<void> {
    const { rendering, marks } = this.#world;
    const old = new Set<Held>();
    for (const held of this.#passages.under(nodes, rendering)) {
      await this.#breathe();
      if (held) old.add(held);
    }
    if (around) {
      let after = (await this.#before(nodes[0] as Node))?.id ?? null;
      for (const run of walk(nodes, around, { rendering, finds: this.#finds })) {
        await this.#breathe();
        if (!run) continue;
        const same = this.#passages.renew(run, old);
        if (same) {
          old.delete(same);
          marks.renewed(same);
          after = same.id;
        } else {
          const { id, role, text } = this.#passages.add(run);
          await this.#outbox.add({ id, after, role, text });
          after = id;
        }
      }
    }
    await this.#drop(old, further);
  }

  async #before(node: Node): Promise<Held | null> {
    const steps = this.#passages.before(node, this.#world.rendering);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await this.#breathe();
    }
  }

  async #breathe(): Promise<void> {
    if (this.#slices.due()) await this.#slices.rest(this.#stop.signal);
  }

  #listen(): void {
    const moved = () => {
      if (withoutHash(this.#world.document.URL) !== withoutHash(this.#told)) this.#watch.moved();
    };
    const { signal } = this.#stop;
    (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved, {
      signal,
    });
    this.#world.document.defaultView?.addEventListener('popstate', moved, { signal });
  }

  #frame(): void {
    if (this.#selection || this.#frames !== undefined) return;
    this.#frames = setTimeout(() => {
      this.#frames = undefined;
      this.#world.send('frame-appeared', undefined).catch(() => {});
    }, FRAMES);
  }

  /** Runs a part of the reading; what goes wrong in it ends the reading and asks for a new one. */
  async #guard(part: () => Promise<void>): Promise<boolean> {
    if (this.#stop.signal.aborted) return false;
    try {
      await part();
      return true;
    } catch {
      if (this.#stop.signal.aborted) return false;
      this.stop();
      this.#world.again();
      return false;
    }
  }
}

const withoutHash = (url: string): string => url.split('#', 1)[0] ?? '';

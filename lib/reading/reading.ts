import type { MailReport } from '../messaging/protocol.ts';
import type { Send } from '../messaging/reader-port.ts';
import { frameReport, whereIs } from './frame.ts';
import { readerFor } from './index.ts';
import { Watch } from './observe.ts';
import { Outbox } from './outbox.ts';
import { Reread } from './reread.ts';
import { surroundings } from './segments.ts';
import { type Selected, selectedIn } from './selection.ts';
import { Slices } from './slices.ts';
import { Passages } from './store.ts';
import type { Found, Held, Marked, Reader, Rendering } from './types.ts';
import { walk } from './walk.ts';

/** Child frames tend to come several at a time. In milliseconds. */
const FRAMES = 300;

export interface World {
  document: Document;
  rendering: Rendering;
  send: Send;
  marks: Marked;
  /** The background has lost what it was told, or couldn't be reached: everything must be read anew. */
  again(): void;
  /** A mail client shows another message, or the one with this key otherwise: the reading must start over with it. */
  over(message: string): void;
}

/** What is to be read of a frame. */
export interface Wish {
  /** The selection alone. */
  selection: boolean;
  /** In a mail client, the message with this key; the one in view when it is ''. */
  message: string;
}

/** One reading of a frame: all of it once, and from then on what changes, until it is stopped. */
export class Reading {
  #world: World;
  #wish: Wish;
  #reader: Reader;
  #found: Found = { parts: [], mail: null };
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
  #rendering: Rendering;
  #reread: Reread;
  #frames: ReturnType<typeof setTimeout> | undefined;
  #whole: Promise<boolean> | null = null;

  /** @param lastId the highest passage id that an earlier reading of this frame used */
  constructor(world: World, wish: Wish, lastId: number) {
    this.#world = world;
    this.#wish = wish;
    this.#reader = readerFor(world.document);
    this.#passages = new Passages(lastId);
    this.#told = world.document.URL;
    this.#watch = new Watch({
      ripe: async () => void (await this.#guard(() => this.#changed())),
      touched: (text) => world.marks.touched(text),
      frame: () => this.#frame(),
      signal: this.#stop.signal,
    });
    // What a reader leaves out is to all of the reading as if it weren't shown.
    this.#rendering = {
      ...world.rendering,
      shows: (element) => !this.#found.leaves?.(element) && world.rendering.shows(element),
    };
    this.#reread = new Reread({
      rendering: this.#rendering,
      marks: world.marks,
      passages: this.#passages,
      outbox: this.#outbox,
      finds: {
        shadow: (root) => this.#watch.add(root),
        frame: () => this.#frame(),
        lost: (element) => this.#watch.spot(element),
      },
      breathe: () => this.#breathe(),
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
    const { document, send } = this.#world;
    const { selection } = this.#wish;
    const rendering = this.#rendering;
    const selected = selection ? selectedIn(document) : null;
    this.#found = this.#reader.find(document, this.#wish.message);
    if (selection) this.#found = onlySelected(this.#found, selected);
    const { parts } = this.#found;
    this.#watch.add(document);
    this.#listen();
    const { token } = await send('reading-begin', frameReport(document, selection, this.#found));
    this.#stop.signal.throwIfAborted();
    this.#token = token;
    // Readers are put into all frames that are there by the one who asked for this reading.
    const finds = { ...this.#reread.finds, frame: () => {} };
    const clip = selected ? { clip: selected.clip } : {};
    let after: number | null = null;
    for (const part of parts) {
      const around = surroundings(part, rendering);
      if (!around) continue;
      for (const run of walk([part], around, { rendering, finds, ...clip })) {
        if (run) {
          const { id, role, text } = this.#passages.add(run);
          // Waiting for nothing takes time too, with thousands of passages.
          const sent = this.#outbox.add({ id, after, role, text });
          if (sent) await sent;
          after = id;
        } else await this.#breathe();
      }
    }
    await this.#outbox.finish();
  }

  async #changed(): Promise<void> {
    await this.#whole;
    this.#stop.signal.throwIfAborted();
    const changes = this.#watch.take();
    if (this.#wish.selection) return;
    if (this.#isOver()) return this.#world.over(this.#found.mail?.chosen ?? '');
    await this.#reread.read(changes, this.#found.parts);
    if (this.#outbox.used || withoutHash(this.#world.document.URL) !== withoutHash(this.#told))
      await this.#outbox.finish();
  }

  /** Whether a mail client shows another message than the one that is read, or the same in other elements. */
  #isOver(): boolean {
    const { parts, mail } = this.#found;
    if (!mail) return false;
    const now = this.#reader.find(this.#world.document, mail.chosen || this.#wish.message);
    return !sameParts(parts, now.parts) || !sameMail(mail, now.mail);
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
    if (this.#wish.selection || this.#frames !== undefined) return;
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

/** The selection of a message is that message's as long as there is one. */
function onlySelected({ mail }: Found, selected: Selected | null): Found {
  return { parts: selected ? [selected.part] : [], mail: mail?.found === 'message' ? mail : null };
}

const sameParts = (a: readonly Element[], b: readonly Element[]): boolean =>
  a.length === b.length && a.every((part, i) => part === b[i]);

/** "5 minutes ago" changes by itself. */
const sameMail = (a: MailReport, b: MailReport | null): boolean =>
  JSON.stringify(a, unlessSent) === JSON.stringify(b, unlessSent);
const unlessSent = (key: string, value: unknown) => (key === 'sent' ? undefined : value);

const withoutHash = (url: string): string => url.split('#', 1)[0] ?? '';

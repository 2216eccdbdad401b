import { type Envelope, isEnvelope, isReply, type Reply } from './envelope.ts';
import type { FromReader, ToReader } from './protocol.ts';

/** Sends one message to the background and gives its reply. Throws when there is no answer. */
export type Send = <K extends keyof FromReader>(
  name: K,
  data: Parameters<FromReader[K]>[0],
) => Promise<ReturnType<FromReader[K]>>;

export type ReaderAnswers = {
  [K in keyof ToReader]: (
    data: Parameters<ToReader[K]>[0],
  ) => ReturnType<ToReader[K]> | Promise<ReturnType<ToReader[K]>>;
};

type Runtime = typeof chrome.runtime;

/** The event by which a newly injected reader asks an older one to see whether it has outlived its extension. */
const WAKE = 'pitchcheck-reader';

/** The connection breaks a moment before the extension is seen to be gone. When to look, in milliseconds. */
const AFTERWARDS = [0, 200, 2_000];

/** The reader's line to the background: what it sends, what it answers, and how it learns that the extension is gone. */
export class ReaderPort {
  #runtime: Runtime;
  #id: string;
  #port: chrome.runtime.Port | null = null;
  #end = new AbortController();

  /** @param runtime the browser's own, as the polyfill stays out of pages */
  constructor(runtime: Runtime) {
    this.#runtime = runtime;
    this.#id = runtime.id;
  }

  /** Aborted when the extension was updated, switched off or removed: then everything must be taken back. */
  get gone(): AbortSignal {
    return this.#end.signal;
  }

  /** Begins to answer the background. Call once. */
  open(answers: ReaderAnswers): void {
    // Other readers of ours have outlived their extension exactly when this one could be injected beside them.
    document.dispatchEvent(new Event(WAKE));
    const { signal } = this.#end;
    const check = () => void this.alive();
    document.addEventListener(WAKE, check, { signal });
    document.addEventListener('visibilitychange', check, { signal });
    addEventListener('focus', check, { signal });
    this.#runtime.onMessage.addListener((message: unknown, sender, respond) => {
      if (signal.aborted || sender.id !== this.#id || sender.tab || !isEnvelope(message)) return undefined;
      if (!Object.hasOwn(answers, message.name)) return undefined;
      answer(answers, message).then(respond);
      return true;
    });
    this.#connect();
  }

  /** Whether the extension that injected this reader is still there. */
  alive(): boolean {
    let id: string | undefined;
    try {
      id = this.#runtime.id;
    } catch {
      // Firefox throws where Chromium says undefined.
    }
    if (id !== this.#id && !this.#end.signal.aborted) this.#end.abort();
    return id === this.#id;
  }

  send: Send = async (name, data) => {
    if (!this.alive()) throw new Error('The extension is gone');
    let reply: unknown;
    try {
      const message: Envelope = { pitchcheck: 1, name, data: data ?? null };
      reply = await this.#runtime.sendMessage(message);
    } catch (error) {
      this.alive();
      throw error;
    }
    if (!isReply(reply)) throw new Error(`${name}: no answer`);
    if (!reply.ok) throw new Error(`${name}: ${reply.error}`);
    this.#connect();
    return reply.value as ReturnType<FromReader[typeof name]>;
  };

  /** The connection carries nothing: it breaks when the extension goes, and also when the background only rests. */
  #connect(): void {
    if (this.#port || this.#end.signal.aborted) return;
    try {
      this.#port = this.#runtime.connect({ name: 'reader' });
    } catch {
      this.alive();
      return;
    }
    this.#port.onDisconnect.addListener(() => {
      this.#port = null;
      // Reading it keeps the browser from logging an error that isn't one.
      for (const wait of AFTERWARDS) setTimeout(() => this.alive(), wait);
    });
  }
}

async function answer(answers: ReaderAnswers, { name, data }: Envelope): Promise<Reply> {
  try {
    const handle = answers[name as keyof ToReader] as (data: unknown) => unknown;
    return { ok: true, value: (await handle(data)) ?? null };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

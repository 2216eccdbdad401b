import type { FromReader, ReadPassage } from '../messaging/protocol.ts';

type Change = Parameters<FromReader['reading-change']>[0];
type Batch = Pick<Change, 'removed' | 'passages' | 'complete'>;

/** No message holds more than this: UTF-16 code units of text, passages, ids. */
const TEXT = 32_000;
const PASSAGES = 400;
const IDS = 2_000;

/** Gathers what changed into messages of a bearable size, in an order that can be replayed. */
export class Outbox {
  #post: (batch: Batch) => Promise<void>;
  #removed: number[] = [];
  #passages: ReadPassage[] = [];
  #text = 0;
  #unfinished = false;

  constructor(post: (batch: Batch) => Promise<void>) {
    this.#post = post;
  }

  /** Whether anything was put in since the last `finish`. */
  get used(): boolean {
    return this.#unfinished || this.#passages.length + this.#removed.length > 0;
  }

  /** Gives a promise when a message had to be sent: nothing more may be put in until that is settled. */
  add(passage: ReadPassage): Promise<void> | null {
    const full = this.#passages.length >= PASSAGES || (this.#text && this.#text + passage.text.length > TEXT);
    const sent = full ? this.#send(false) : null;
    this.#passages.push(passage);
    this.#text += passage.text.length;
    return sent;
  }

  async remove(id: number): Promise<void> {
    // What is removed in a message is removed first, so it may not be named there as well.
    const named = this.#passages.some((passage) => passage.id === id || passage.after === id);
    if (named || this.#removed.length >= IDS) await this.#send(false);
    this.#removed.push(id);
  }

  /** Sends what is left and says that the text is whole again. */
  finish(): Promise<void> {
    return this.#send(true);
  }

  async #send(complete: boolean): Promise<void> {
    const batch = { removed: this.#removed, passages: this.#passages, complete };
    this.#removed = [];
    this.#passages = [];
    this.#text = 0;
    this.#unfinished = !complete;
    await this.#post(batch);
  }
}

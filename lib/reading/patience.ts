/** How long a page must be quiet before what changed is read again, and how long we wait for that; in milliseconds. */
const QUIET = 300;
const LIMIT = 2_000;
const MOST = 10_000;
/** Readings in a row that cost no patience: a page that is just arriving comes in several gusts. */
const FREE = 3;

/** When to read changes again: soon on a page that changes now and then, seldom on one that never stops. */
export class Patience {
  #level = 0;
  #last = Number.NEGATIVE_INFINITY;

  get quiet(): number {
    return this.#level < FREE ? QUIET : Math.min(MOST, QUIET * 2 ** (this.#level - FREE + 1));
  }

  get limit(): number {
    return Math.max(LIMIT, this.quiet);
  }

  /** Changes were read again at `now`. */
  read(now: number): void {
    this.#level = now - this.#last < 2 * this.limit ? Math.min(this.#level + 1, 12) : 0;
    this.#last = now;
  }

  /** The page has gone elsewhere: whatever changed so often belonged to another page. */
  renew(): void {
    this.#level = 0;
  }
}

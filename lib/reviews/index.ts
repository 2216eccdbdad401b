import { type Row, rowOf } from './row.ts';
import { Shelves } from './shelf.ts';
import type { ReviewStore } from './store.ts';

/** With more reviews changed than this, and more than this share of all, going through all is quicker than getting each. */
const MANY = 500;
const SHARE = 1 / 3;
/** Rows are put away this often at most, in milliseconds: so long, and so much longer for each of them. */
const EVERY = 2000;
const FOR_EACH = 2;

/** Told how far a long piece of work is, from 0 to 1. */
export type Progress = (share: number) => void;

/**
 * The rows of all reviews, deleted ones too, for the notebook. They are put away between two openings, so that it opens at
 * once, and made anew when what was put away is of no use.
 */
export class ReviewIndex {
  readonly #store: ReviewStore;
  readonly #shelves: Shelves;
  readonly #rows: Map<string, Row>;
  #seq: number;
  /** What is not put away yet; null for everything. */
  #changed: Set<string> | null;
  #working: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  private constructor(store: ReviewStore, shelves: Shelves, rows: readonly Row[], seq: number) {
    this.#store = store;
    this.#shelves = shelves;
    this.#rows = new Map(rows.map((row) => [row.id, row]));
    this.#seq = seq;
    this.#changed = seq === 0 ? null : new Set();
  }

  /** The rows as they were put away; `update` brings them up to date. Rejects with a StoreError. */
  static async open(store: ReviewStore): Promise<ReviewIndex> {
    const shelves = new Shelves(await store.database());
    const found = await shelves.take();
    const index = new ReviewIndex(store, shelves, found?.rows ?? [], found?.seq ?? 0);
    // No change tells later that all are gone. It is listened for as long as the page is there.
    const erased = () => {
      index.#working = index.#working.then(() => index.#forget());
    };
    store.watch((change) => change === 'erased' && erased(), new AbortController().signal);
    return index;
  }

  /** All rows, in no order. */
  get rows(): Row[] {
    return [...this.#rows.values()];
  }

  /**
   * Brings the rows up to date, and replies whether any changed. Rows are in `rows` as soon as they are made, so that the
   * notebook can be used meanwhile. Rejects with a StoreError.
   */
  update(progress?: Progress): Promise<boolean> {
    const done = this.#working.then(() => this.#update(progress));
    this.#working = done.catch(() => {});
    return done;
  }

  /** Puts away now what would be put away soon. */
  async putAway(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const changed = this.#changed;
    if (changed?.size === 0) return;
    this.#changed = new Set();
    try {
      await this.#shelves.put({ rows: this.rows, seq: this.#seq }, changed);
    } catch (error) {
      this.#changed = null;
      throw error;
    }
  }

  async #update(progress?: Progress): Promise<boolean> {
    const recent = this.#seq === 0 ? null : await this.#newSince();
    if (recent?.ids.size === 0) return false;
    if (recent) {
      let done = 0;
      for (const id of recent.ids) {
        const review = await this.#store.get(id);
        if (review) this.#rows.set(id, rowOf(review));
        else this.#rows.delete(id);
        this.#changed?.add(id);
        progress?.(++done / recent.ids.size);
      }
      this.#seq = recent.seq;
    } else await this.#all(progress);
    this.#timer ??= setTimeout(
      () => {
        // What can't be put away is made again at the next opening.
        this.putAway().catch(() => {});
      },
      EVERY + FOR_EACH * this.#rows.size,
    );
    return true;
  }

  /** The reviews that changed since the last update, and up to where; null when there are very many. */
  async #newSince(): Promise<{ ids: Set<string>; seq: number } | null> {
    const ids = new Set<string>();
    for (let since = this.#seq; ; ) {
      const { reviews, seq, more } = await this.#store.changes(since);
      for (const id of reviews) ids.add(id);
      if (ids.size > MANY && ids.size > SHARE * this.#rows.size) return null;
      if (!more) return { ids, seq };
      since = seq;
    }
  }

  async #all(progress?: Progress): Promise<void> {
    // What comes while all are gone through comes again with the next update.
    const seq = await this.#store.seq();
    this.#changed = null;
    const gone = new Set(this.#rows.keys());
    for await (const review of this.#store.all()) {
      this.#rows.set(review.id, rowOf(review));
      gone.delete(review.id);
      // Ids are hashes, so that the share of all ids that come before is the share of the work done.
      progress?.(Number.parseInt(review.id.slice(0, 6), 16) / 0xffffff);
    }
    for (const id of gone) this.#rows.delete(id);
    this.#seq = seq;
  }

  #forget(): void {
    this.#rows.clear();
    this.#seq = 0;
    this.#changed = null;
  }
}

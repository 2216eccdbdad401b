import { batches } from './batches.ts';
import { type Database, type Opened, openDatabase } from './database.ts';
import {
  type Document,
  documentsOf,
  entryDocument,
  readingDocument,
  reviewOf,
  reviewsOf,
  TEXT,
  textDocument,
  textId,
  type WithTexts,
} from './documents.ts';
import type { Kept } from './make.ts';
import type { Entry, Review } from './record.ts';
import { REVIEWS } from './watch.ts';

/** Documents read in one step. */
const PAGE = 500;

/** What happened: these reviews got something new, or all are gone. */
export type StoreChange = { reviews: string[] } | 'erased';

/**
 * Reviews on this machine. All that one call writes becomes visible in one step or not at all. Methods reject with a
 * StoreError (database.ts) when the browser's store fails; then nothing was changed.
 */
export class ReviewStore {
  readonly #opened: Promise<Opened>;
  readonly #channel: BroadcastChannel;
  readonly #watchers = new Set<(change: StoreChange) => void>();

  /** @param open opens the database; tests give their own */
  constructor(name = REVIEWS, open: (name: string) => Promise<Opened> = openDatabase) {
    this.#opened = open(name);
    // Whoever calls a method hears of it.
    this.#opened.catch(() => {});
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }: MessageEvent<StoreChange>) => {
      void this.#opened.then(({ heard }) => heard()).catch(() => {});
      this.#tell(data);
    };
  }

  /** Keeps a reading with its full text. Saving the same again changes nothing. */
  async save({ review, reading, text }: Kept): Promise<void> {
    await this.#write([textDocument(review, reading.textSha256, text), readingDocument(review, reading)]);
  }

  /** Adds what people said. The same entry again changes nothing. */
  async add(entries: readonly Entry[]): Promise<void> {
    await this.#write(entries.map(entryDocument));
  }

  /**
   * Adds all of these reviews to what is there, as merge.ts would: from a file or a backup, validated before. When it
   * fails on the way, the reviews done before are kept, and taking all again does no harm.
   * @param progress is told how many are done
   */
  async take(reviews: readonly WithTexts[], progress?: (done: number) => void): Promise<void> {
    let done = 0;
    for await (const some of batches(reviews, ({ review }) => review)) {
      await this.#write(some.flatMap(documentsOf));
      done += some.length;
      progress?.(done);
    }
  }

  /** A review, deleted or not; undefined where there is none. What a newer Pitchcheck wrote of it is left out. */
  async get(id: string): Promise<Review | undefined> {
    const found = await reviewsOf([
      ...(await this.#documents('reading', id, id)),
      ...(await this.#documents('entry', id, id)),
    ]);
    return found.get(id);
  }

  /** All reviews, deleted ones too, in the order of their ids, which lie evenly from 0 to f. */
  async *all(): AsyncGenerator<Review> {
    let from = '';
    for (;;) {
      const page = await this.#documents('reading', from, '', PAGE);
      const ids = [...new Set(page.flatMap(({ _id }) => reviewOf(_id) ?? []))];
      // The review at the end of a full page may go on behind it.
      const cut = page.length === PAGE ? ids.pop() : undefined;
      const [first] = ids;
      const last = ids.at(-1);
      if (first !== undefined && last !== undefined) {
        const entries = await this.#documents('entry', first, last);
        const whole = page.filter(({ _id }) => reviewOf(_id) !== cut);
        yield* (await reviewsOf([...whole, ...entries])).values();
      } else if (cut !== undefined) {
        const review = await this.get(cut);
        if (review) yield review;
      }
      if (cut === undefined) return;
      from = first === undefined ? `${cut}0` : cut;
    }
  }

  /** The full text of a reading; undefined where it isn't kept here. */
  async text(review: string, sha256: string): Promise<string | undefined> {
    return this.#do(async ({ db }) => {
      try {
        const data = await db.getAttachment(textId(review, sha256), TEXT);
        return await new Blob([data as BlobPart]).text();
      } catch (error) {
        if (statusOf(error) === 404) return undefined;
        throw error;
      }
    });
  }

  /** The reviews that got something new since `since`, 0 for the start; and where to go on from. */
  async changes(since: number, limit = PAGE): Promise<{ reviews: string[]; seq: number; more: boolean }> {
    return this.#do(async ({ db }) => {
      const { results, last_seq } = await db.changes({ since, limit });
      const reviews = results.flatMap(({ id }) => reviewOf(id) ?? []);
      return { reviews: [...new Set(reviews)], seq: Number(last_seq), more: results.length === limit };
    });
  }

  /** Where the changes are now, for `changes`. */
  seq(): Promise<number> {
    return this.#do(async ({ db }) => Number((await db.changes({ descending: true, limit: 1 })).last_seq));
  }

  /** Calls `fn` after every change in any page or worker of the extension, until `signal` is aborted. */
  watch(fn: (change: StoreChange) => void, signal: AbortSignal): void {
    this.#watchers.add(fn);
    signal.addEventListener('abort', () => this.#watchers.delete(fn));
  }

  /** Takes all reviews, judgements and texts off this machine. */
  async erase(): Promise<void> {
    await this.#do(({ clear }) => clear());
    this.#say('erased');
  }

  /** The database itself, for the index and for replication. */
  database(): Promise<Database> {
    return this.#do(async ({ db }) => db);
  }

  /** Tells all that watch that documents with these ids were written past this store. */
  written(ids: readonly string[]): void {
    const reviews = [...new Set(ids.flatMap((id) => reviewOf(id) ?? []))];
    if (reviews.length > 0) this.#say({ reviews });
  }

  async #write(documents: readonly Document[]): Promise<void> {
    if (documents.length === 0) return;
    await this.#do(async ({ db }) => {
      const results = await db.bulkDocs([...documents]);
      // A document that is there already is the same: its id comes from its content.
      const refused = results.find((result) => 'error' in result && statusOf(result) !== 409);
      if (refused) throw refused;
    });
    this.written(documents.map(({ _id }) => _id));
  }

  /** Documents of a kind from one review to another, both included; to the last where `to` is ''. */
  #documents(kind: string, from: string, to: string, limit?: number): Promise<Document[]> {
    return this.#do(async ({ db }) => {
      const { rows } = await db.allDocs<Document>({
        startkey: `${kind}/${from}`,
        endkey: to === '' ? `${kind}/\uffff` : `${kind}/${to}/\uffff`,
        include_docs: true,
        ...(limit !== undefined && { limit }),
      });
      return rows.flatMap(({ doc }) => doc ?? []);
    });
  }

  async #do<T>(work: (opened: Opened) => Promise<T>): Promise<T> {
    const opened = await this.#opened;
    try {
      return await work(opened);
    } catch (error) {
      throw opened.refusal(error);
    }
  }

  #say(change: StoreChange): void {
    this.#channel.postMessage(change);
    this.#tell(change);
  }

  #tell(change: StoreChange): void {
    for (const fn of this.#watchers) fn(change);
  }
}

const statusOf = (error: unknown): number | undefined => (error as { status?: number }).status;

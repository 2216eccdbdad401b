import indexeddb from 'pouchdb-adapter-indexeddb';
import PouchDB from 'pouchdb-core';

/**
 * The database itself: PouchDB on IndexedDB, and what its adapter (9.0.0) lacks for a background, a notebook and a panel
 * that have it open at once. Whoever raises that version reads this file again.
 */

PouchDB.plugin(indexeddb);

export type Database = PouchDB.Database<object>;

/** Why nothing was written, or read. Each has its own sentence in the catalogue. */
export type Refusal =
  /** The disk, or the browser's share of it, is full. */
  | 'full'
  /** The browser keeps nothing here: a private window, a damaged profile. */
  | 'unavailable'
  | 'failed';

/** Nothing was changed. */
export class StoreError extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal, cause: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

type Callback = (error: unknown, result?: unknown) => void;

/** What the adapter puts on a database and the types leave out. */
interface Internals {
  /** `name` is what the browser's database is called. */
  __opts: { name: string };
  _bulkDocs(request: unknown, options: unknown, callback: Callback): void;
  _openTransactionSafely(
    stores: string[],
    mode: IDBTransactionMode,
    callback: (error: unknown, transaction: IDBTransaction) => void,
  ): void;
  _freshen(): Promise<void>;
}

/** The adapter's object stores, the record of its counters in the second, and the least version that has all this. */
const DOCS = 'docs';
const META = 'meta';
const COUNTERS = 'meta';
const LAID_OUT = 2 * 10 ** 13;

export interface Opened {
  db: Database;
  /** Takes everything away in one step, for every context that has the database open. */
  clear(): Promise<void>;
  /** Has whoever follows its changes here look again: another context wrote, and the adapter hears of no worker's writing. */
  heard(): void;
  /** What to throw for what the database threw. */
  refusal(error: unknown): StoreError;
}

/** Opens the database, and makes it when it isn't there. Throws a StoreError where the browser keeps nothing. */
export async function openDatabase(name: string, Pouch: PouchDB.Static = PouchDB): Promise<Opened> {
  try {
    return await alone(name, async () => {
      const db: Database = new Pouch(name, { adapter: 'indexeddb' });
      const inner = db as Database & Internals;
      await keepVersion(inner);
      const reasons = noteReasons(inner);
      await db.info();
      keepCounters(db, inner, name);
      return {
        db,
        clear: () => alone(name, () => clear(inner)),
        heard: () => {
          // The adapter listens for this where pages write; workers have no such event, and follow nothing.
          if ('StorageEvent' in globalThis)
            dispatchEvent(new StorageEvent('storage', { key: inner.__opts.name }));
        },
        refusal: (error) =>
          error instanceof StoreError
            ? error
            : new StoreError(
                isFull(error) || reasons.takeLast() === 'QuotaExceededError' ? 'full' : 'failed',
                error,
              ),
      };
    });
  } catch (error) {
    throw new StoreError(isFull(error) ? 'full' : 'unavailable', error);
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** Runs `work` while no other context of the extension is in work of this name. */
function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Node 20 has no locks, and nobody to share a database with.
  const locks: LockManager | undefined = navigator.locks;
  return locks ? (locks.request(`database:${name}`, work) as Promise<T>) : work();
}

/**
 * The adapter opens with the clock as the version, so that a clock set back would lock everybody out of their reviews,
 * and every context that opens would shut the others'. A database that is there is opened as it is.
 */
async function keepVersion({ __opts }: Internals): Promise<void> {
  const found = (await indexedDB.databases()).find(({ name }) => name === __opts.name);
  let exists = (found?.version ?? 0) >= LAID_OUT;
  Object.defineProperty(__opts, 'versionChangedWhileOpen', {
    get: () => exists,
    // The adapter sets it just before it opens; the next time the database is there.
    set: () => queueMicrotask(() => (exists = true)),
  });
}

/** The adapter says only that a transaction was aborted; the transaction knows why. */
function noteReasons(inner: Internals): { takeLast(): string } {
  let last = '';
  const open = inner._openTransactionSafely;
  inner._openTransactionSafely = (stores, mode, callback) =>
    open(stores, mode, (error, transaction) => {
      transaction?.addEventListener('abort', () => (last = transaction.error?.name ?? ''));
      callback(error, transaction);
    });
  return {
    takeLast: () => {
      const reason = last;
      last = '';
      return reason;
    },
  };
}

/**
 * The adapter counts on in memory from where it opened: a second context would give out the same numbers again and be
 * refused. One writes at a time, with the counters as they are stored.
 */
function keepCounters(db: Database, inner: Internals, name: string): void {
  const write = inner._bulkDocs;
  inner._bulkDocs = (request, options, callback) => {
    const work = async () => {
      const { update_seq } = await db.info();
      if (update_seq !== (await storedSeq(inner))) await inner._freshen();
      return await new Promise((resolve, reject) =>
        write(request, options, (error, result) => (error ? reject(error) : resolve(result))),
      );
    };
    alone(name, work).then((result) => callback(null, result), callback);
  };
}

const storedSeq = (inner: Internals): Promise<number> =>
  transact(inner, 'readonly', (transaction, done) => {
    const request = transaction.objectStore(META).get(COUNTERS);
    request.onsuccess = () => done((request.result as { seq: number }).seq);
  });

async function clear(inner: Internals): Promise<void> {
  await transact<void>(inner, 'readwrite', (transaction, done) => {
    const meta = transaction.objectStore(META);
    const request = meta.get(COUNTERS);
    request.onsuccess = () => {
      transaction.objectStore(DOCS).clear();
      meta.clear();
      // The numbers go on, so that whoever follows the changes does not take new ones for old.
      meta.put({ ...(request.result as object), doc_count: 0 });
      done();
    };
  });
  await inner._freshen();
}

function transact<T>(
  inner: Internals,
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction, done: (result: T) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) =>
    inner._openTransactionSafely([DOCS, META], mode, (error, transaction) => {
      if (error) return reject(error);
      let result: T;
      transaction.oncomplete = () => resolve(result);
      transaction.onabort = () => reject(transaction.error);
      work(transaction, (done) => (result = done));
    }),
  );
}

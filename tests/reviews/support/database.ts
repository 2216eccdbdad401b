import 'fake-indexeddb/auto';
import { createRequire } from 'node:module';
import { openDatabase } from '../../../lib/reviews/database.ts';
import { ReviewStore } from '../../../lib/reviews/store.ts';

// Node 20 has no navigator, and the adapter asks for the browser's name.
if (!globalThis.navigator) Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'Node' } });

let stores = 0;

/** The name of a database that no other test has. */
export const newName = (): string => `reviews-${stores++}`;

/**
 * Opens a database as another page or worker would: with a copy of PouchDB's code of its own, so that nothing is shared
 * but what is stored.
 */
function openElsewhere(name: string): ReturnType<typeof openDatabase> {
  const require = createRequire(import.meta.url);
  for (const file of Object.keys(require.cache)) if (file.includes('pouchdb')) delete require.cache[file];
  const Pouch = require('pouchdb-core') as PouchDB.Static & { default?: PouchDB.Static };
  const adapter = require('pouchdb-adapter-indexeddb') as PouchDB.Plugin & { default?: PouchDB.Plugin };
  const Own = Pouch.default ?? Pouch;
  Own.plugin(adapter.default ?? adapter);
  return openDatabase(name, Own);
}

/** A store in a page or worker of its own. */
export const storeElsewhere = (name: string): ReviewStore => new ReviewStore(name, openElsewhere);

/**
 * Has the `nth` record that is put into the browser's store from now on fail, and its transaction with it: for want of
 * space, or as when the worker is stopped ('' for the reason). Gives back how many were put.
 */
export function failAt(
  nth: number,
  reason: 'QuotaExceededError' | '',
): { puts: () => number; restore: () => void } {
  const { put } = IDBObjectStore.prototype;
  let puts = 0;
  IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
    const request = put.apply(this, args);
    // How the stand-in for IndexedDB ends a transaction itself.
    if (++puts === nth)
      (this.transaction as IDBTransaction & { _abort(reason: string | null): void })._abort(reason || null);
    return request;
  };
  return { puts: () => puts, restore: () => Object.assign(IDBObjectStore.prototype, { put }) };
}

import http from 'pouchdb-adapter-http';
import PouchDB from 'pouchdb-core';
import type { Database } from '../reviews/database.ts';
import { TEXT, textDocument } from '../reviews/documents.ts';
import { isTextOf } from '../reviews/validate.ts';
import { databaseUrl } from './address.ts';
import { authorOf } from './author.ts';
import { RULES_ID, rulesIn } from './rules.ts';
import type { Rules, Team } from './types.ts';
import { type Checked, validateDoc } from './validate-doc.js';
import { TooLarge, type Wire } from './wire.ts';

PouchDB.plugin(http);

/** So many new documents are sent without asking whether the server has them. */
const FEW = 5;

/** What the exchange learns on the way. */
export interface Heard {
  /** A document was left with the server: no valid part of a review. */
  skipped(id: string): void;
  /** The database's rules were changed. */
  rules(rules: Rules): void;
}

/** Whether both sides have been squared, so that what is sent from now on is new to the server. */
type IsSquared = () => boolean;

interface Wanted {
  id: string;
  rev: string;
}
interface Found {
  id: string;
  docs: { ok?: Fetched; error?: { error?: string } }[];
}
type Fetched = Checked & { _deleted?: boolean; _attachments?: Record<string, { data?: unknown }> };

/** What replication calls on the database it reads from or writes to. */
interface Hooks {
  bulkGet(options: { docs: Wanted[] }): Promise<{ results: Found[] }>;
  revsDiff(revs: Record<string, string[]>): Promise<Record<string, { missing: string[] }>>;
  bulkDocs(request: Sent, options: object): Promise<Written[]>;
}
interface Sent {
  docs: object[];
  new_edits: boolean;
}
interface Written {
  id?: string;
  error?: unknown;
  name?: string;
  reason?: string;
}

/**
 * A team's database on its server, for replication. What comes is held against the rules of validate-doc.js before it is
 * stored, so that a document of any size or kind can't get in or stop the others; what goes is sent in as small portions as
 * the server takes.
 */
export function remoteOf(team: Team, wire: Wire, heard: Heard, isSquared: IsSquared): Database {
  const url = databaseUrl(team);
  const remote: Database = new PouchDB(url, { adapter: 'http', skip_setup: true, fetch: wire } as object);
  const { bulkDocs, revsDiff: asked } = remote as unknown as Hooks;
  /** Full texts that came, in base64, by their documents' ids. */
  const texts = new Map<string, string>();

  async function fetched(docs: Wanted[]): Promise<Found[]> {
    try {
      const response = await wire(`${url}/_bulk_get?revs=true&latest=true`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ docs }),
      });
      const answer = (await response.json()) as { results?: Found[] };
      if (!response.ok || !Array.isArray(answer.results))
        throw Object.assign(new Error('The documents were refused.'), { status: response.status });
      return answer.results;
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      const [only] = docs;
      if (docs.length > 1 || !only) return halves(docs, fetched);
      heard.skipped(only.id);
      return [];
    }
  }

  async function isWanted(doc: Fetched): Promise<boolean> {
    if (!isValid(doc)) return false;
    const [kind, , sha256 = ''] = doc._id.split('/');
    if (kind !== 'text' || doc._deleted) return true;
    try {
      const response = await wire(`${url}/${encodeURIComponent(doc._id)}/${TEXT}`);
      if (!response.ok)
        throw Object.assign(new Error('A text could not be read.'), { status: response.status });
      const text = decoded(await response.arrayBuffer());
      texts.set(doc._id, inBase64(text));
      return await isTextOf(text, sha256);
    } catch (error) {
      if (error instanceof TooLarge) return false;
      throw error;
    }
  }

  async function valid({ id, docs }: Found): Promise<Found> {
    const kept: Found['docs'] = [];
    for (const { ok, error } of docs) {
      // What is gone by now is no longer wanted; anything else that is missing has to be asked for again.
      if (!ok && !/not_found|missing|forbidden/.test(String(error?.error ?? error)))
        throw Object.assign(new Error('A document could not be read.'), { status: 500 });
      if (!ok) continue;
      if (ok._id === RULES_ID) heard.rules(rulesIn(ok));
      else if (ok._id === id && (await isWanted(ok))) kept.push({ ok });
      else heard.skipped(String(id));
    }
    return { id, docs: kept };
  }

  async function sent(request: Sent, options: object): Promise<Written[]> {
    try {
      return await bulkDocs.call(remote, request, options);
    } catch (error) {
      if ((error as { status?: number }).status !== 413) throw error;
      const [only] = request.docs as Checked[];
      if (request.docs.length > 1 || !only)
        return halves(request.docs, (docs) => sent({ ...request, docs }, options));
      return [{ id: only._id, error: true, name: 'forbidden', reason: 'Too large for this server.' }];
    }
  }

  /**
   * What the server lacks. To ask costs more than to send a few small documents that are new. Before it is certain that
   * they are, it is asked: a server may refuse a document that it has.
   */
  async function revsDiff(revs: Record<string, string[]>): Promise<Record<string, { missing: string[] }>> {
    const all = Object.entries(revs);
    if (!isSquared() || all.length > FEW || all.some(([id]) => id.startsWith('text/')))
      return asked.call(remote, revs);
    return Object.fromEntries(all.map(([id, missing]) => [id, { missing }]));
  }

  return Object.assign(remote, {
    revsDiff,
    async bulkGet({ docs }: { docs: Wanted[] }) {
      texts.clear();
      const results: Found[] = [];
      for (const found of await fetched(docs)) results.push(await valid(found));
      return { results };
    },
    async bulkDocs(request: Sent, options: object) {
      for (const doc of request.docs) await encode(doc as Fetched);
      return sent(request, options);
    },
    // Known without asking: each would be a request every time.
    id: async () => `${url} ${team.user}`,
    info: async () => ({ db_name: team.database, doc_count: 0, update_seq: 0 }),
    getAttachment: async (id: string) => texts.get(id),
  });
}

/** Puts full texts as they go over the wire: PouchDB has them in whatever holds bytes where it runs. */
async function encode({ _attachments = {} }: Fetched): Promise<void> {
  for (const file of Object.values(_attachments))
    if (file.data !== undefined && typeof file.data !== 'string')
      file.data = inBase64(decoded(await new Blob([file.data as BlobPart]).arrayBuffer()));
}

const decoded = (bytes: ArrayBuffer): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

const inBase64 = (text: string): string => textDocument('', '', text)._attachments?.[TEXT]?.data ?? '';

async function halves<T, R>(items: T[], work: (some: T[]) => Promise<R[]>): Promise<R[]> {
  const middle = Math.ceil(items.length / 2);
  return [...(await work(items.slice(0, middle))), ...(await work(items.slice(middle)))];
}

/** Whether a document could have been written by the one whose name it bears. */
function isValid(doc: Fetched): boolean {
  const author = authorOf(doc);
  const by = typeof author === 'string' && author !== '' ? author : 'nobody';
  try {
    validateDoc(doc, null, { name: by, roles: doc._deleted ? ['_admin'] : [] }, {});
    return true;
  } catch {
    return false;
  }
}

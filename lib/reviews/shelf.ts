import * as v from 'valibot';
import type { Database } from './database.ts';
import type { Row } from './row.ts';

/** The version of rows and of how they are put away. Raised with every change of either; then rows are made anew. */
const FORMAT = 2;
const HEAD = '_local/index';
const SHELVES = 64;

const head = v.object({ format: v.literal(FORMAT), seq: v.number(), _rev: v.string() });
const shelf = v.object({ rows: v.string(), _rev: v.string() });

/** Rows that were put away, and the change of the store up to which they go. */
export interface PutAway {
  rows: Row[];
  seq: number;
}

/** The shelf a review's row is on. Ids are hashes, so that the shelves fill evenly. */
const shelfOf = (id: string): number => Number.parseInt(id.slice(0, 2), 16) % SHELVES;

/**
 * Where rows are put away between two openings of the notebook: local documents of the database, which are not
 * replicated. They are never more than a copy: whatever is wrong with them, they are made anew.
 */
export class Shelves {
  readonly #db: Database;
  readonly #revisions = new Map<string, string>();

  constructor(db: Database) {
    this.#db = db;
  }

  /** What was put away; undefined when there is nothing of use. */
  async take(): Promise<PutAway | undefined> {
    const found = v.safeParse(head, await this.#get(HEAD));
    if (!found.success) return undefined;
    const texts = await Promise.all(Array.from({ length: SHELVES }, (_, i) => this.#rows(i)));
    if (!texts.every((text) => text !== undefined)) return undefined;
    // Two contexts may put away at the same time; then what was just read may be of both.
    const again = v.safeParse(head, await this.#get(HEAD));
    if (!again.success || again.output._rev !== found.output._rev) return undefined;
    try {
      return { rows: texts.flatMap((text) => JSON.parse(text) as Row[]), seq: found.output.seq };
    } catch {
      return undefined;
    }
  }

  /**
   * Puts rows away, in one step, unless another context has done so since this one last did.
   * @param rows all of them
   * @param changed the ids of those that are not as they were put away; null for all
   */
  async put({ rows, seq }: PutAway, changed: ReadonlySet<string> | null): Promise<void> {
    const known = this.#revisions.get(HEAD);
    const stored = v.safeParse(head, await this.#get(HEAD));
    if (changed && (!stored.success || stored.output._rev !== known)) return;
    const wanted = changed && new Set([...changed].map(shelfOf));
    const shelves = Array.from({ length: SHELVES }, (): Row[] => []);
    for (const row of rows) shelves[shelfOf(row.id)]?.push(row);
    if (!changed) await Promise.all(shelves.map((_, i) => this.#rows(i)));
    const docs = shelves.flatMap((some, i) =>
      !wanted || wanted.has(i) ? [{ _id: `${HEAD}-${i}`, rows: JSON.stringify(some) }] : [],
    );
    const all = [...docs, { _id: HEAD, format: FORMAT, seq }].map((doc) => {
      const _rev = this.#revisions.get(doc._id);
      return _rev === undefined ? doc : { ...doc, _rev };
    });
    for (const result of await this.#db.bulkDocs(all))
      if ('ok' in result && result.id && result.rev) this.#revisions.set(result.id, result.rev);
  }

  async #rows(i: number): Promise<string | undefined> {
    const found = v.safeParse(shelf, await this.#get(`${HEAD}-${i}`));
    return found.success ? found.output.rows : undefined;
  }

  async #get(id: string): Promise<unknown> {
    try {
      const found = await this.#db.get(id);
      this.#revisions.set(id, found._rev);
      return found;
    } catch (error) {
      if ((error as { status?: number }).status !== 404) throw error;
      this.#revisions.delete(id);
      return undefined;
    }
  }
}

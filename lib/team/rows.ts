import { ReviewIndex } from '../reviews/index.ts';
import { type Row, rowOf } from '../reviews/row.ts';
import type { ReviewStore } from '../reviews/store.ts';
import type { Notebook } from './notebook.ts';
import type { Team } from './types.ts';

/** A row of the notebook with the teams that have its review. */
export interface TeamRow extends Row {
  /** The teams' names. */
  teams: readonly string[];
  /** Somebody else did something to it since the last visit. */
  unread: boolean;
  /** Whoever else judged or asked last; '' for nobody. */
  ask: string;
}

/** Told how far a long piece of work is, from 0 to 1. */
type Progress = (share: number) => void;

interface Known {
  /** What the row was made from. */
  from: readonly Row[];
  row: TeamRow;
}

/**
 * The rows of the whole notebook: an index of each store, and one row for what is in several. The row of one store stands
 * until all of them are looked at together.
 */
export class NotebookRows {
  readonly #notebook: Notebook;
  readonly #indices = new Map<ReviewStore, { index: ReviewIndex; team: Team | undefined }>();
  readonly #known = new Map<string, Known>();
  #unread: ReadonlySet<string> = new Set();
  /** The names of whoever looks. */
  #mine: ReadonlySet<string> = new Set();
  #rows: TeamRow[] = [];
  #working: Promise<unknown> = Promise.resolve();
  /** Rows were made since `#rows` was. */
  #isOld = false;

  private constructor(notebook: Notebook) {
    this.#notebook = notebook;
  }

  /** The rows as they were put away; `update` brings them up to date. Rejects with a StoreError. */
  static async open(notebook: Notebook): Promise<NotebookRows> {
    const rows = new NotebookRows(notebook);
    await rows.#join();
    await rows.#together(undefined);
    return rows;
  }

  /** All rows, in no order. */
  get rows(): readonly TeamRow[] {
    // Whoever updates very many tells of each; that all are gone through each time would take far longer.
    if (this.#isOld) this.#quickly();
    return this.#rows;
  }

  /** Which reviews have something unread. */
  set unread(ids: ReadonlySet<string>) {
    this.#unread = ids;
    this.#rows = this.rows.map((row) => this.#marked(row));
  }

  /** Brings all up to date. Rows are in `rows` as soon as they are made. Rejects with a StoreError. */
  update(progress: Progress = () => {}): Promise<void> {
    const done = this.#working.then(() => this.#update(progress));
    this.#working = done.catch(() => {});
    return done;
  }

  async #update(progress: Progress): Promise<void> {
    await this.#join();
    const all = [...this.#indices.values()];
    for (const [i, { index }] of all.entries()) {
      await index.update((share) => {
        this.#isOld = true;
        progress((i + share) / (all.length + 1));
      });
    }
    await this.#together((share) => progress((all.length + share) / (all.length + 1)));
  }

  /** Opens the indices of teams that were joined, and forgets those that are gone. */
  async #join(): Promise<void> {
    const stores = await this.#notebook.teams.stores();
    this.#mine = new Set([...(await this.#notebook.names()), ...stores.map(({ team }) => team.user)]);
    const wanted: [ReviewStore, Team | undefined][] = [
      [this.#notebook.own, undefined],
      ...stores.map(({ store, team }): [ReviewStore, Team] => [store, team]),
    ];
    for (const store of this.#indices.keys())
      if (!wanted.some(([one]) => one === store)) this.#indices.delete(store);
    for (const [store, team] of wanted) {
      const index = this.#indices.get(store)?.index ?? (await ReviewIndex.open(store));
      this.#indices.set(store, { index, team });
    }
  }

  #parts(): Map<string, { rows: Row[]; teams: string[] }> {
    const parts = new Map<string, { rows: Row[]; teams: string[] }>();
    for (const { index, team } of this.#indices.values())
      for (const row of index.rows) {
        const found = parts.get(row.id) ?? { rows: [], teams: [] };
        found.rows.push(row);
        if (team) found.teams.push(team.name);
        parts.set(row.id, found);
      }
    return parts;
  }

  /** One row for each review, from what is known of it in any one place. */
  #quickly(): void {
    this.#isOld = false;
    this.#rows = [...this.#parts()].flatMap(([id, { rows, teams }]) => {
      const known = this.#known.get(id)?.row;
      const [row] = rows;
      return known ?? (row ? [this.#marked(this.#made(row, teams))] : []);
    });
  }

  /** One row for each review, from all that is known of it; anew only where something changed. */
  async #together(progress: Progress | undefined): Promise<void> {
    const parts = this.#parts();
    const all: TeamRow[] = [];
    let done = 0;
    for (const [id, { rows, teams }] of parts) {
      all.push(await this.#row(id, rows, teams, progress !== undefined));
      progress?.(++done / parts.size);
    }
    for (const id of this.#known.keys()) if (!parts.has(id)) this.#known.delete(id);
    this.#rows = all.map((row) => this.#marked(row));
    this.#isOld = false;
  }

  async #row(id: string, from: readonly Row[], teams: readonly string[], whole: boolean): Promise<TeamRow> {
    const known = this.#known.get(id);
    const isSame =
      known?.from.length === from.length &&
      known.from.every((row, i) => row === from[i]) &&
      known.row.teams.every((team, i) => team === teams[i]);
    if (known && isSame) return known.row;
    const review = whole && from.length > 1 ? await this.#notebook.get(id) : undefined;
    const row = this.#made(review ? rowOf(review) : (from[0] as Row), teams);
    if (review || from.length === 1) this.#known.set(id, { from, row });
    return row;
  }

  #made(row: Row, teams: readonly string[]): TeamRow {
    return { ...row, teams, unread: false, ask: row.people.find((name) => !this.#mine.has(name)) ?? '' };
  }

  #marked(row: TeamRow): TeamRow {
    const unread = this.#unread.has(row.id);
    if (row.unread === unread) return row;
    const marked = { ...row, unread };
    const known = this.#known.get(row.id);
    if (known) known.row = marked;
    return marked;
  }
}

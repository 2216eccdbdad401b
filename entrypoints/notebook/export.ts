import type { Export, Progress } from '../../components/notebook/world.ts';
import { t } from '../../lib/i18n/translate.ts';
import { type Included, writeFile } from '../../lib/reviews/backup.ts';
import type { Review } from '../../lib/reviews/record.ts';
import { cellsAsCsv, cellsAsXlsx } from '../../lib/sharing/cells.ts';
import { reviewRows } from '../../lib/sharing/rows.ts';
import { index, notebook } from './rows.ts';

/** With more reviews wanted than this, going through all of them is quicker than getting each. */
const MANY = 500;

const text: Included['text'] = (review, sha256) => notebook.text(review, sha256);

async function* oneByOne(ids: readonly string[]): AsyncGenerator<Review> {
  for (const id of ids) {
    const review = await notebook.get(id);
    if (review) yield review;
  }
}

/** The wanted reviews one after the other. */
async function* wanted(
  ids: readonly string[],
  progress: Progress,
  signal: AbortSignal,
): AsyncGenerator<Review> {
  const among = new Set(ids);
  const each = ids.length > MANY ? notebook.all() : oneByOne(ids);
  let done = 0;
  for await (const review of each) {
    signal.throwIfAborted();
    if (!among.has(review.id)) continue;
    yield review;
    progress(++done / ids.length);
  }
}

async function json(reviews: AsyncIterable<Review>, included: Included): Promise<Blob> {
  const parts: string[] = [];
  for await (const part of writeFile(reviews, included)) parts.push(part);
  return new Blob(parts, { type: 'application/json' });
}

/** A row to each check and claim; the names of the columns once. */
async function* cells(reviews: AsyncIterable<Review>, privateEntries: boolean) {
  let first = true;
  for await (const review of reviews) {
    const rows = reviewRows([review], { privateEntries });
    yield first ? rows : rows.slice(1);
    first = false;
  }
}

/** The reviews with these ids as a file. Rejects with a StoreError, or the signal's reason. */
export async function exportReviews(
  ids: readonly string[],
  how: Export,
  progress: Progress,
  signal: AbortSignal,
): Promise<Blob> {
  const reviews = wanted(ids, progress, signal);
  if (how.format === 'json') return json(reviews, { private: how.private, text: how.texts ? text : null });
  if (how.format === 'xlsx') {
    const all = [];
    for await (const rows of cells(reviews, how.private)) all.push(...rows);
    return cellsAsXlsx(all, t('export.sheet'));
  }
  const parts: string[] = [];
  for await (const rows of cells(reviews, how.private)) {
    const written = cellsAsCsv(rows);
    // Only the beginning of a file says that it is UTF-8.
    parts.push(parts.length === 0 ? written : written.slice(1));
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

/** Everything in the notebook as a file, and how many reviews that is. */
export async function wholeNotebook(
  progress: Progress,
  signal: AbortSignal,
): Promise<{ file: Blob; reviews: number }> {
  const all = (await index()).rows.length;
  let reviews = 0;
  async function* counted() {
    for await (const review of notebook.all()) {
      signal.throwIfAborted();
      yield review;
      progress(Math.min(1, ++reviews / Math.max(1, all)));
    }
  }
  return { file: await json(counted(), { private: true, text }), reviews };
}

import { type Incoming, type IncomingReview, isNew, type Progress } from '../../components/notebook/world.ts';
import { type Incoming as Content, readFile } from '../../lib/reviews/backup.ts';
import { type Document, documentsOf, textId, type WithTexts } from '../../lib/reviews/documents.ts';
import { groupBy } from '../../lib/reviews/group.ts';
import { stateOf } from '../../lib/reviews/judgements.ts';
import { rowOf } from '../../lib/reviews/row.ts';
import { refusal, told } from './failure.ts';
import { atOnce, index, notebook } from './rows.ts';

/** Reviews compared or taken in one step. */
const AT_ONCE = 100;
/** The share of looking that is reading the file; the rest is comparing it with what is here. */
const READING = 0.7;

/** The share of taking in that is writing; the rest is bringing the rows up to date. */
const TAKING = 0.8;

/** What one file holds. Rejects with an Error that says in a sentence why it is refused. */
async function contentOf(file: Blob, progress: Progress, signal: AbortSignal): Promise<Content> {
  const read = await readFile(file, (share) => {
    signal.throwIfAborted();
    progress(share);
  });
  if (!read.ok) throw new Error(refusal(read.problem));
  return read.value;
}

/**
 * What files would bring; nothing is stored. Rejects with an Error that says in a sentence why one of them is refused, and
 * all with it.
 */
export async function look(
  files: readonly Blob[],
  progress: Progress,
  signal: AbortSignal,
): Promise<Incoming> {
  const contents: Content[] = [];
  for (const [i, file] of files.entries())
    contents.push(await contentOf(file, (share) => progress((READING * (i + share)) / files.length), signal));
  const all = contents.flatMap((content) => content.reviews);
  return told(async () => {
    const known = new Set((await index()).rows.map(({ id }) => id));
    const reviews: IncomingReview[] = [];
    const fresh: WithTexts[] = [];
    for (let i = 0; i < all.length; i += AT_ONCE) {
      signal.throwIfAborted();
      const some = all.slice(i, i + AT_ONCE);
      const missing = await missingOf(some);
      for (const each of some) {
        const what = compared(each, known, missing);
        reviews.push(what);
        if (isNew(what)) fresh.push(each);
      }
      progress(READING + ((1 - READING) * (i + some.length)) / all.length);
    }
    const refused = [
      ...groupBy(
        contents.flatMap((content) => content.refused),
        (problem) => problem,
      ),
    ];
    return {
      reviews,
      refused: refused.map(([problem, some]) => ({ problem, n: some.length })),
      take: (tell) =>
        told(() =>
          atOnce(
            () => notebook.own.take(fresh, (n) => tell((TAKING * n) / fresh.length)),
            (share) => tell(TAKING + (1 - TAKING) * share),
          ),
        ),
    };
  }, signal);
}

/** The ids of a review's documents, texts included. */
const documentIds = ({ review, texts }: WithTexts): string[] => [
  ...documentsOf({ review, texts: {} }).map(({ _id }) => _id),
  ...Object.keys(texts).map((sha256) => textId(review.id, sha256)),
];

/** Which of these reviews' documents are not here. */
async function missingOf(reviews: readonly WithTexts[]): Promise<Set<string>> {
  const db = await notebook.own.database();
  const { rows } = await db.allDocs<Document>({ keys: reviews.flatMap(documentIds) });
  return new Set(rows.flatMap((row) => ('error' in row ? row.key : [])));
}

function compared(each: WithTexts, known: ReadonlySet<string>, missing: ReadonlySet<string>): IncomingReview {
  const { review, texts } = each;
  const { id, readings, entries } = review;
  const row = rowOf(review);
  const said = groupBy(
    entries.filter((entry) => missing.has(`entry/${id}/${entry.id}`)),
    ({ by }) => by,
  );
  return {
    id,
    title: row.title,
    vendor: row.vendor,
    here: known.has(id),
    readings: readings.filter((reading) => missing.has(`reading/${id}/${reading.id}`)).length,
    said: [...said].map(([by, all]) => ({ by, n: all.length })),
    texts: Object.keys(texts).filter((sha256) => missing.has(textId(id, sha256))).length,
    deleted: stateOf(entries).deleted,
  };
}

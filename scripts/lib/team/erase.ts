import { reviewOf } from '../../../lib/reviews/documents.ts';
import { authorOf } from '../../../lib/team/author.ts';
import type { Server } from './server.ts';

/** Documents looked through in one request. */
const AT_ONCE = 500;

/** What is to be erased from a team's database: all of one review, or all that one person wrote. */
export type Erased = { review: string } | { person: string };

interface Row {
  id: string;
  value: { rev: string };
  doc: object;
}

/**
 * Deletes documents for everybody; members' browsers follow when they next exchange. Replies how many. Rejects with a
 * Refused (server.ts); what was deleted before stays deleted.
 */
export async function erase(server: Server, database: string, what: Erased): Promise<number> {
  const path = `/${encodeURIComponent(database)}`;
  const isMeant = ({ id, doc }: Row): boolean =>
    'review' in what
      ? reviewOf(id) === what.review
      : reviewOf(id) !== undefined && authorOf(doc) === what.person;
  let erased = 0;
  for (let after = ''; ; ) {
    const query = `include_docs=true&limit=${AT_ONCE}&startkey=${encodeURIComponent(JSON.stringify(after))}`;
    const { rows } = (await server.get(`${path}/_all_docs?${query}`)) as unknown as { rows: Row[] };
    const docs = rows.filter(isMeant).map(({ id, value }) => ({ _id: id, _rev: value.rev, _deleted: true }));
    if (docs.length > 0) erased += await server.write(`${path}/_bulk_docs`, docs);
    const last = rows.at(-1)?.id;
    if (rows.length < AT_ONCE || last === undefined) return erased;
    // The next possible key.
    after = `${last}\u0000`;
  }
}

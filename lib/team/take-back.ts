import type { Database } from '../reviews/database.ts';
import { authorOf } from './author.ts';

/** A version of a document. */
interface Version {
  _id: string;
  _rev: string;
}

/** All that somebody wrote of a review in a team's replica: readings, entries and full texts. */
export async function ownDocuments(db: Database, review: string, user: string): Promise<Version[]> {
  const own: Version[] = [];
  for (const kind of ['reading', 'entry', 'text']) {
    const prefix = `${kind}/${review}/`;
    const { rows } = await db.allDocs({ startkey: prefix, endkey: `${prefix}\uffff`, include_docs: true });
    // Two who share the same text at the same time both have it there; either may be in front.
    const ids = rows.filter(({ doc }) => doc && (kind === 'text' || authorOf(doc) === user));
    for (const { id } of ids)
      for (const { ok } of await db.get(id, { open_revs: 'all' }))
        if (ok && !('_deleted' in ok) && authorOf(ok) === user) own.push({ _id: id, _rev: ok._rev });
  }
  return own;
}

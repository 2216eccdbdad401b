import type { Document } from '../../../lib/reviews/documents.ts';
import { documentsOf } from '../../../lib/reviews/documents.ts';
import type { Entry } from '../../../lib/reviews/record.ts';
import { RULES_ID, RULES_VERSION } from '../../../lib/team/rules.ts';
import { rulesText } from '../../../scripts/lib/team/setup.ts';
import { say } from '../../reviews/support/make.ts';
import type { Tried } from '../../team/support/server.ts';
import { madeReview } from './notebook.ts';

/** Documents written in one request. */
const AT_ONCE = 500;

const CHECK = { type: 'check', check: 'culture' } as const;

/**
 * A team that has shared many reviews, each by one of its people and judged by two others.
 * @returns who joins next, and how many documents there are
 */
export async function grownTeam(
  server: Tried,
  { reviews, people }: { reviews: number; people: number },
): Promise<{ database: string; users: string[]; documents: number }> {
  const names = Array.from({ length: people }, (_, i) => `p${i}`);
  const { database, users } = await server.team(['new', ...names], { rules: false });
  const [, ...others] = users;
  const by = (i: number): string => others[i % others.length] ?? '';
  let documents = 0;
  let batch: Document[] = [];
  const put = async () => {
    const response = await fetch(`${server.url}/${database}/_bulk_docs`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Basic ${btoa(`${server.admin.user}:${server.admin.password}`)}`,
      },
      body: JSON.stringify({ docs: batch }),
    });
    const results = (await response.json()) as { error?: unknown }[];
    if (!response.ok || results.some(({ error }) => error)) throw new Error('The server refused some.');
    documents += batch.length;
    batch = [];
  };
  for (let i = 0; i < reviews; i++) {
    const review = await madeReview(i, by(i));
    const entries: Entry[] = [
      ...review.entries,
      await say(review.id, by(i + 1), 5, { kind: 'asked', target: CHECK, note: `Asked on the phone, ${i}.` }),
      await say(review.id, by(i + 2), 6, { kind: i % 2 ? 'agree' : 'asked', target: CHECK, note: '' }),
    ];
    batch.push(...documentsOf({ review: { ...review, entries }, texts: {} }));
    if (batch.length >= AT_ONCE) await put();
  }
  await put();
  // Everybody signed for themselves; whoever wrote it here could not have.
  await server.server.put(`/${database}/${RULES_ID}`, {
    version: RULES_VERSION,
    validate_doc_update: rulesText(),
  });
  return { database, users, documents: documents + 1 };
}

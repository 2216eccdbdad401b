import { t } from '../i18n/translate.ts';
import { shareable } from '../reviews/backup.ts';
import type { WithTexts } from '../reviews/documents.ts';
import { contentBytes, contentId, type Unsigned } from '../reviews/ids.ts';
import { LIMITS } from '../reviews/limits.ts';
import { makeEntry } from '../reviews/make.ts';
import { assemble } from '../reviews/merge.ts';
import type { Entry, Review, ReviewReading } from '../reviews/record.ts';

/** A review's newest reading is too long for a team's server; the message is a sentence for the person. */
export class TooLong extends Error {}

/** Parts as they are here, and signed with the name that this person has in a team. */
type Signed<T> = { here: T; there: T }[];

/**
 * What of a review goes to a team: what this person kept, and what they said and did not mark as private, all signed with
 * the name they have in the team, since its server takes nothing under another. Where somebody else kept it, its newest
 * reading goes. What deletes it here is no part of it, nor are readings that are too long for a team's server. Rejects
 * with TooLong where the newest one is.
 * @param names the names that this person has signed with here
 */
export async function signedReview(review: Review, user: string, names: readonly string[]): Promise<Review> {
  const { id, readings, entries } = review;
  const own = readings.filter(({ by }) => by === user || names.includes(by));
  const there = await signedReadings(own.length > 0 ? own : readings.slice(-1), user);
  const fitting = there.map(toThere).filter(fits);
  const newest = there.at(-1)?.there;
  if (newest && fitting.at(-1) !== newest)
    throw new TooLong(t('team.share.too-long', { title: newest.title || t('reading.untitled') }));
  const said = await signedEntries(entries, user, names);
  return assemble(id, fitting, said.map(toThere)) ?? review;
}

const fits = (reading: ReviewReading): boolean => contentBytes(reading).length <= LIMITS.sharedBytes;

/** A copy of a review from a team, and the name this person has there. */
export interface TeamCopy {
  review: Review;
  user: string;
}

/**
 * The one review that the own copy and those of teams come to. What this person shared stands once, under the name they
 * have in the team; what they kept back stands under their own. Undefined where there is no copy at all.
 * @param names the names that this person has signed with here
 */
export async function union(
  own: Review | undefined,
  copies: readonly TeamCopy[],
  names: readonly string[],
): Promise<Review | undefined> {
  const first = own ?? copies[0]?.review;
  if (!first) return undefined;
  const readings = copies.flatMap(({ review }) => review.readings);
  const entries = copies.flatMap(({ review }) => review.entries);
  const known = new Set([...readings, ...entries].map(({ id }) => id));
  const shared = new Set<string>();
  for (const user of own ? new Set(copies.map((copy) => copy.user)) : []) {
    const parts = [
      ...(await signedReadings(own?.readings ?? [], user)),
      ...(await signedEntries(own?.entries ?? [], user, names)),
    ];
    for (const { here, there } of parts) if (known.has(there.id)) shared.add(here.id);
  }
  const kept = ({ id }: { id: string }) => !shared.has(id);
  return assemble(
    first.id,
    [...(own?.readings ?? []).filter(kept), ...readings],
    [...(own?.entries ?? []).filter(kept), ...entries],
  );
}

/** The full texts of a review's readings, as far as they are here. */
export async function textsOf(
  { id, readings }: Review,
  text: (review: string, sha256: string) => Promise<string | undefined>,
): Promise<WithTexts['texts']> {
  const texts: WithTexts['texts'] = {};
  for (const { textSha256 } of readings) {
    const found = await text(id, textSha256);
    if (found !== undefined) texts[textSha256] = found;
  }
  return texts;
}

const toThere = <T>({ there }: { there: T }): T => there;

async function signedReadings(
  readings: readonly ReviewReading[],
  user: string,
): Promise<Signed<ReviewReading>> {
  return Promise.all(
    readings.map(async (here) => {
      const { id: _, ...content } = { ...here, by: user };
      return { here, there: { id: await contentId(content), ...content } };
    }),
  );
}

async function signedEntries(
  entries: readonly Entry[],
  user: string,
  names: readonly string[],
): Promise<Signed<Entry>> {
  const own = shareable(entries).filter(
    ({ by, kind }) => (by === user || names.includes(by)) && kind !== 'delete' && kind !== 'undelete',
  );
  const signed: Signed<Entry> = [];
  const renamed = new Map<string, string>();
  // A withdrawal names an entry, so entries get their new ids first.
  for (const here of own.toSorted(withdrawalsLast)) {
    const { id: _, ...said } = here;
    const what = said.kind === 'withdraw' ? { ...said, entry: renamed.get(said.entry) ?? said.entry } : said;
    const there = (await makeEntry({ ...what, by: user } as Unsigned<Entry>)) as Entry;
    renamed.set(here.id, there.id);
    signed.push({ here, there });
  }
  return signed;
}

const withdrawalsLast = (a: Entry, b: Entry): number =>
  Number(a.kind === 'withdraw') - Number(b.kind === 'withdraw');

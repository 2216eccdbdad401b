import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Review } from '../../lib/reviews/record.ts';
import { keep, LINES, say } from '../reviews/support/make.ts';
import { eventually, Person } from './support/person.ts';
import { openServer, type Tried } from './support/server.ts';

let tried: Tried;
beforeAll(async () => {
  tried = await openServer();
});
afterAll(() => tried.close());

const CHECK = { type: 'check', check: 'culture' } as const;
const names = ['Ann'];

/** People of one team, all joined. */
async function joined(...who: string[]): Promise<Person[]> {
  const { database, users } = await tried.team(...who);
  return Promise.all(
    users.map(async (user) => {
      const person = new Person();
      await person.join(tried.url, database, user);
      return person;
    }),
  );
}

/** A review that this person keeps. */
async function kept(person: Person, url = 'https://portal.example/digital'): Promise<string> {
  const made = await keep(LINES, { source: { type: 'page', url } });
  await person.own.save(made);
  return made.review;
}

const share = async (person: Person, review: string, text = false) =>
  person.teams.share(person.own, review, person.team, { text, names });
const seen = async (person: Person, review: string): Promise<Review | undefined> =>
  (await person.store()).get(review);
const userOf = async (person: Person): Promise<string> => (await person.teams.list()).at(-1)?.team.user ?? '';

describe('two people of a team', () => {
  it('see a review that one of them shared, signed by her, without private notes and without the text', async () => {
    const [ann, bob] = (await joined('ann', 'bob')) as [Person, Person];
    const review = await kept(ann);
    await ann.own.add([
      await say(review, 'Ann', 1, { kind: 'agree', target: CHECK, note: 'So it is.' }),
      await say(review, 'Ann', 2, { kind: 'note', target: CHECK, note: 'Between us.' }, true),
    ]);
    await share(ann, review);
    expect((await ann.state()).waiting).toBe(2);
    await ann.teams.run();
    await bob.teams.run();
    const found = await seen(bob, review);
    expect(found?.entries.map((entry) => [entry.by, entry.kind])).toEqual([[await userOf(ann), 'agree']]);
    expect(found?.readings.map(({ by }) => by)).toEqual([await userOf(ann)]);
    const [reading] = found?.readings ?? [];
    expect(await (await bob.store()).text(review, reading?.textSha256 ?? '')).toBeUndefined();
    expect(await ann.state()).toMatchObject({ phase: 'up-to-date', waiting: 0, denied: [], problem: null });
    expect(await bob.own.get(review)).toBeUndefined();
  });

  it('see the full text where it was shared', async () => {
    const [ann, bob] = (await joined('ann', 'bob')) as [Person, Person];
    const review = await kept(ann);
    await share(ann, review, true);
    await ann.teams.run();
    await bob.teams.run();
    const [reading] = (await seen(bob, review))?.readings ?? [];
    expect(await (await bob.store()).text(review, reading?.textSha256 ?? '')).toBe(LINES.join('\n'));
  });
});
void eventually;

import type { Review } from '../../../lib/reviews/record.ts';
import { keep, LINES } from '../../reviews/support/make.ts';
import { Person } from './person.ts';
import type { Tried } from './server.ts';

export const CHECK = { type: 'check', check: 'culture' } as const;

/** A page whose claims come to more than a team's server takes, and not to more than is kept here. */
export const LONG = [
  'A page of claims',
  ...Array.from(
    { length: 5000 },
    (_, n) =>
      `Our portal for service ${n} saves up to ${(n % 97) + 2}% of calls, without any risk, and £${n + 1000} a year.`,
  ),
];

/** People of one new team, all joined. */
export const joined = (tried: Tried, ...who: string[]): Promise<[Person, Person, Person]> =>
  joinedTo(tried, who, { rules: true });

export async function joinedTo(
  tried: Tried,
  who: readonly string[],
  options: { rules: boolean },
): Promise<[Person, Person, Person]> {
  const { database, users } = await tried.team(who, options);
  return Promise.all(
    users.map(async (user) => {
      const person = new Person();
      await person.join(tried.url, database, user);
      return person;
    }),
  ) as Promise<[Person, Person, Person]>;
}

/** A review of a page that this person keeps for themselves; its id. */
export async function kept(person: Person, url = 'https://portal.example/digital'): Promise<string> {
  const made = await keep(LINES, { source: { type: 'page', url } });
  await person.own.save(made);
  return made.review;
}

export const share = (person: Person, review: string, text = false): Promise<void> =>
  person.teams.share(person.own, review, person.team, { text, names: ['Ann'] });

/** What this person sees of a review in the team. */
export const seen = async (person: Person, review: string): Promise<Review | undefined> =>
  (await person.store()).get(review);

let minute = 0;

/** Says something in the team. */
export async function agree(person: Person, review: string, note: string, at?: string): Promise<void> {
  const when = at ?? new Date(Date.UTC(2026, 10, 2, 12, minute++)).toISOString();
  await person.teams.say(review, person.team, [
    { kind: 'agree', target: CHECK, note, at: when, private: false },
  ]);
}

/** What has been said in the team, as this person sees it. */
export const notes = async (person: Person, review: string): Promise<string[]> =>
  ((await seen(person, review))?.entries ?? []).flatMap((entry) => ('note' in entry ? entry.note : []));

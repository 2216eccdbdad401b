import { describe, expect, it } from 'vitest';
import { contentBytes } from '../../lib/reviews/ids.ts';
import { stateOf } from '../../lib/reviews/judgements.ts';
import { LIMITS } from '../../lib/reviews/limits.ts';
import { readReview } from '../../lib/reviews/validate.ts';
import { signedReview, union } from '../../lib/team/share.ts';
import { keep, LINES, reviewOf, say } from '../reviews/support/make.ts';
import { CHECK, LONG } from './support/team.ts';

const ON_NEEDS = { type: 'check', check: 'user-needs' } as const;

/** Ann's review, with what she and others said in her own notebook. */
async function notebook() {
  const kept = await keep(LINES, { by: 'Ann' });
  const { review } = kept;
  const alarm = await say(review, 'Ann', 2, { kind: 'agree', target: ON_NEEDS, note: 'Hasty.' });
  const entries = [
    await say(review, 'Ann', 1, { kind: 'agree', target: CHECK, note: 'So it is.' }),
    alarm,
    await say(review, 'Ann', 3, { kind: 'withdraw', entry: alarm.id }),
    await say(review, 'Ann', 4, { kind: 'note', target: CHECK, note: 'Between us.' }, true),
    await say(review, 'Dai', 5, { kind: 'agree', target: CHECK, note: 'From a file of Dai’s.' }),
    await say(review, 'Ann', 6, { kind: 'delete' }),
    await say(review, 'Ann', 7, { kind: 'undelete' }),
  ];
  return reviewOf(kept, entries);
}

describe('what goes to a team', () => {
  it('is what this person said, under their name there, and stays valid', async () => {
    const signed = await signedReview(await notebook(), 'ann.lee', ['Ann']);
    expect(signed.entries.map(({ by, kind }) => `${by} ${kind}`)).toEqual([
      'ann.lee agree',
      'ann.lee agree',
      'ann.lee withdraw',
    ]);
    expect(signed.readings.map(({ by }) => by)).toEqual(['ann.lee']);
    expect((await readReview(signed)).ok).toBe(true);
    // What was taken back is taken back there too.
    expect(stateOf(signed.entries).checks['user-needs'].judgements).toEqual([]);
    expect(JSON.stringify(signed)).not.toMatch(/Between us|Dai/);
  });

  it('is the newest reading where somebody else kept it', async () => {
    const review = await notebook();
    const [reading] = review.readings;
    const signed = await signedReview(review, 'bob', ['Bob']);
    expect(signed.readings).toMatchObject([{ by: 'bob', at: reading?.at }]);
    expect(signed.entries).toEqual([]);
  });
});

describe('a reading that is too long for a team’s server', () => {
  it('is kept here, and not shared', async () => {
    const kept = await keep(LONG, { by: 'Ann' });
    expect(contentBytes(kept.reading).length).toBeGreaterThan(LIMITS.sharedBytes);
    const whole = reviewOf(kept);
    expect((await readReview(whole)).ok).toBe(true);
    await expect(signedReview(whole, 'ann.lee', ['Ann'])).rejects.toThrow(
      /^“A page of claims” is too long for a team’s server, so it was not shared/,
    );

    const later = await keep(LINES, { by: 'Ann', at: '2026-11-09T10:00:00.000Z' });
    const both = { ...whole, readings: [kept.reading, later.reading] };
    const signed = await signedReview(both, 'ann.lee', ['Ann']);
    expect(signed.readings.map(({ at }) => at)).toEqual([later.reading.at]);
  }, 30_000);
});

describe('the union of the own notebook and teams', () => {
  it('has what was shared once, and what was kept back too', async () => {
    const own = await notebook();
    const review = await signedReview(own, 'ann.lee', ['Ann']);
    const both = await union(own, [{ review, user: 'ann.lee' }], ['Ann']);
    expect(both?.readings.map(({ by }) => by)).toEqual(['ann.lee']);
    expect(both?.entries.map(({ by, kind }) => `${by} ${kind}`)).toEqual([
      'ann.lee agree',
      'ann.lee agree',
      'ann.lee withdraw',
      'Ann note',
      'Dai agree',
      'Ann delete',
      'Ann undelete',
    ]);
    expect(stateOf(both?.entries ?? []).checks.culture.disagreement).toBe(false);
    expect(await union(own, [], ['Ann'])).toEqual(own);
    expect(await union(undefined, [{ review, user: 'ann.lee' }], ['Ann'])).toEqual(review);
    expect(await union(undefined, [], [])).toBeUndefined();
  });
});

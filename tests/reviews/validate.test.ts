import { describe, expect, it } from 'vitest';
import { contentId } from '../../lib/reviews/ids.ts';
import type { Review } from '../../lib/reviews/record.ts';
import { readReview } from '../../lib/reviews/validate.ts';
import { keep, LINES, MAIL, reviewOf, say } from './support/make.ts';

async function review(): Promise<Review> {
  const kept = await keep();
  const target = { type: 'check', check: 'culture' } as const;
  return reviewOf(kept, [await say(kept.review, 'Ann', 1, { kind: 'note', target, note: 'Ask again.' })]);
}

/** What becomes of a review in which `change` changed something; `sign` makes the ids fit again. */
async function outcome(change: (review: Review) => void, sign = false) {
  const changed = structuredClone(await review());
  change(changed);
  if (sign) for (const part of [...changed.readings, ...changed.entries]) part.id = await contentId(part);
  const result = await readReview(changed);
  return result.ok ? 'ok' : result.problem;
}

const reading = (of: Review) => of.readings[0] as Review['readings'][0];
const entry = (of: Review) => of.entries[0] as Review['entries'][0] & { kind: 'note' };

it('takes a review as it is, from a mail too', async () => {
  for (const one of [await review(), reviewOf(await keep(LINES, { source: MAIL }))])
    expect(await readReview(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, value: one });
});

describe('a forger', () => {
  it.each<[string, (of: Review) => void]>([
    ['words in a reading', (of) => (reading(of).title = 'Other')],
    ['a word of a judgement', (of) => (entry(of).note = 'Fine.')],
    ['who said it', (of) => (entry(of).by = 'Bob')],
    ['when', (of) => (entry(of).at = '2026-11-02T11:02:00.000Z')],
    ['the id of a reading', (of) => (reading(of).id = 'a'.repeat(64))],
  ])('cannot change %s and leave the id', async (_, change) => expect(await outcome(change)).toBe('changed'));

  it.each<[string, (of: Review) => void]>([
    ['a reading of another page', (of) => (reading(of).source = MAIL)],
    ['a judgement on another review', (of) => (entry(of).review = 'a'.repeat(64))],
    ['another id for the review', (of) => (of.id = 'a'.repeat(64))],
  ])('cannot put %s in', async (_, change) => expect(await outcome(change, true)).toBe('changed'));

  it('cannot say where the review is from beside its readings', async () => {
    const changed = { ...(await review()), source: MAIL };
    expect(await readReview(changed)).toMatchObject({
      ok: true,
      value: { source: reading(await review()).source },
    });
  });
});

describe('what does not fit is refused', () => {
  it.each<[string, (of: Review) => void]>([
    ['an unknown key', (of) => Object.assign(reading(of), { html: '<b>' })],
    ['an unknown key deep down', (of) => Object.assign(reading(of).critique.checks[0] ?? {}, { score: 7 })],
    ['a missing key', (of) => Reflect.deleteProperty(entry(of), 'note')],
    ['no reading', (of) => (of.readings = [])],
    [
      'a quote that is no string',
      (of) => Object.assign(reading(of).critique.claims[0]?.quote ?? {}, { text: {} }),
    ],
    [
      'a quote longer than its place',
      (of) => Object.assign(reading(of).critique.claims[0]?.quote ?? {}, { end: 900 }),
    ],
    ['a quote without surroundings', (of) => (reading(of).context = {})],
    [
      'a check twice',
      (of) => (reading(of).critique.checks[1] = structuredClone(reading(of).critique.checks[0] as never)),
    ],
    ['a date that is none', (of) => (entry(of).at = '2026-02-30T11:02:00.000Z')],
    ['a date in another form', (of) => (entry(of).at = '2026-11-02T11:02:00Z')],
    ['a year nobody lives in', (of) => (entry(of).at = '9999-11-02T11:02:00.000Z')],
    ['half a character', (of) => (entry(of).note = '\ud83d')],
    ['a long note', (of) => (entry(of).note = 'x'.repeat(2001))],
    ['a long name', (of) => (entry(of).by = 'x'.repeat(101))],
    ['a number that is none', (of) => (reading(of).textLength = Number.NaN)],
    ['an unknown kind', (of) => Object.assign(entry(of), { kind: 'score' })],
  ])('%s', async (_, change) => expect(await outcome(change, true)).toBe('damaged'));

  it('more bytes than an entry may have', async () => {
    expect(await outcome((of) => (entry(of).note = '€'.repeat(2000)), true)).toBe('too-large');
  });

  it('a newer version', async () => {
    expect(await outcome((of) => Object.assign(of, { schema: 2 }))).toBe('newer');
  });

  it('anything else, without a sound', async () => {
    const cyclic: Record<string, unknown> = { schema: 1 };
    cyclic.readings = cyclic;
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
      },
    );
    for (const value of [
      null,
      undefined,
      1,
      'x',
      [],
      {},
      cyclic,
      trap,
      () => {},
      { schema: '1' },
      { schema: -1 },
      { schema: 0.5 },
      { schema: 1, readings: [trap] },
    ])
      expect(await readReview(value)).toEqual({ ok: false, problem: 'damaged' });
  });

  it('keys that would reach a prototype', async () => {
    const json = JSON.stringify(await review());
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
      const result = await readReview(
        JSON.parse(json.replace('"title":', `"${key}":{"polluted":1},"title":`)),
      );
      if (result.ok) expect(result.value).toEqual(await review());
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

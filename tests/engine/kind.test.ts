import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../lib/documents/plain-text.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';

const read = (text: string) => shippedEngine().critique(readPlainText(text).passages);

const PITCHES: [string, string][] = [
  [
    'a short mail without a button',
    `I gather Fernley is about to lose its licensing officer, and forty years of knowledge goes with her.
We make a small package called Ledgerwright that holds every premises and its next inspection. Eleven districts your size run on it.
It costs £4,800 a year. If it turns out not to suit, you pay nothing for the first quarter.
I'm in Fernley on the 14th and could drop by for half an hour. Would that be any use?`,
  ],
  [
    'questions and answers',
    `Is it secure? Yes. Card details never touch your servers.
How long does it take to go live? Most councils take their first payment within ten days.
What does it cost? 1.1% a transaction, nothing monthly.
Can we keep our finance system? Yes, it posts to all the common ledgers overnight.`,
  ],
  [
    'advice that ends in an offer',
    `Five signs that your complaints process is broken
Letters go out with the wrong name.
Staff keep their own spreadsheet because the system is too slow.
That is what we built Redress to do. It takes an afternoon to set up.
Send us your last month of complaints and we'll show you what it would have caught.`,
  ],
];

const OTHERS: [string, string][] = [
  ['nothing at all', 'Hello'],
  ['a plain notice', 'The meeting is at noon on Tuesday in the small hall. Bring a chair.'],
  [
    'a buyer writing to a supplier',
    `We've had a look and the team likes the reporting, but we can't see how it would work without somebody re-keying every night.
Could you let us have a price for the interface, and two councils we could ring?
We're talking to two other suppliers and hope to decide by the end of the month.`,
  ],
  [
    'a sceptic about vendors',
    `I have now sat through eleven demonstrations of software that will transform my council.
The salesman last Tuesday told us his platform would save two million pounds. I asked him two million of what.
We do not need a single view of the customer. We need somebody to answer the phone when a boiler fails.`,
  ],
  [
    'a public body about its own plans',
    `Over the next three years we will make it easier for people to deal with us at any time of day.
We will give every resident a single account. We will automate the simple things so that our staff can spend time with those who need them most.
Our hubs will help those who cannot or do not want to use the internet.`,
  ],
];

describe('the kind of a text', () => {
  it.each(PITCHES)('takes %s for a pitch and says by which words', (_, text) => {
    const { kind, kindReasons, sure } = read(text);
    expect(kind).toBe('pitch');
    expect(kindReasons.length).toBeGreaterThan(0);
    for (const { quote, points } of kindReasons) {
      expect(text).toContain(quote);
      if (sure) expect(points).toBe('pitch');
    }
  });

  it.each(OTHERS)('does not take %s for a pitch', (_, text) => {
    const { kind, kindReasons, sure } = read(text);
    expect(kind).toBe('not-pitch');
    if (sure) expect(kindReasons.filter(({ points }) => points === 'pitch')).toEqual([]);
  });

  it('is not sure of what lies between, says what speaks for either side, and reads the claims all the same', () => {
    const sides = [PITCHES, OTHERS].map((texts) =>
      texts
        .map(([, text]) => text)
        .join('\n')
        .split('\n'),
    );
    const [pitch = [], other = []] = sides;
    // From all of one to all of the other, a line at a time.
    const between = pitch.flatMap((_, i) =>
      other.map((__, k) => read([...pitch.slice(i), ...other.slice(0, k)].join('\n'))),
    );
    const unsure = between.filter(({ sure }) => !sure);
    expect(between.filter(({ sure }) => sure).length).toBeGreaterThan(0);
    expect(unsure.length).toBeGreaterThan(0);
    for (const { kindReasons, kind } of unsure) {
      expect(kindReasons.length).toBeLessThanOrEqual(3);
      if (kindReasons.some(({ points }) => points === kind)) expect(kindReasons[0]?.points).toBe(kind);
    }
    const sidesTold = unsure.map(({ kindReasons }) => new Set(kindReasons.map(({ points }) => points)).size);
    expect(sidesTold.filter((told) => told === 2).length).toBeGreaterThan(unsure.length / 2);
    expect(unsure.some(({ claims }) => claims.length > 0)).toBe(true);
  });

  it('hears no diary in what a customer is quoted with', () => {
    const told = (text: string) => read(text).kindReasons.map(({ rule }) => rule);
    expect(told('I wrote the list by hand.')).toContain('not-pitch.blog-diary');
    expect(told('“I wrote the list by hand.”')).not.toContain('not-pitch.blog-diary');
  });
});

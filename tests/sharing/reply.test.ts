import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../lib/engine/figures.ts';
import type { Critique } from '../../lib/engine/types.ts';
import { t } from '../../lib/i18n/translate.ts';
import type { Letter } from '../../lib/mail/types.ts';
import type { Reading } from '../../lib/messaging/tab-state.ts';
import { shippedEngine } from '../../lib/packs/engine.ts';
import { LINK_LIMIT, mailLink, safeAddress } from '../../lib/sharing/mailto.ts';
import { oneLine } from '../../lib/sharing/outline.ts';
import { pointsOf } from '../../lib/sharing/points.ts';
import { addressee, newDraft, replyText, subjectOf, TONES } from '../../lib/sharing/reply.ts';
import { quotedShort } from '../../lib/sharing/shorten.ts';
import { check, claim, critique, done } from '../components/fixtures.ts';

const page = done().reading;

const mailFrom = (address: string, letter: Partial<Letter> = {}, subject = 'Cut calls by 45%'): Reading => {
  const sender = { name: 'Sam Seller', address };
  const head = { key: '1', sender, subject, sent: '', messageId: 'a@b', own: false };
  return {
    ...page,
    title: subject,
    source: { type: 'mail', sender, subject, sent: '', messageId: 'a@b' },
    letter: {
      client: 'gmail',
      head,
      leftOut: [],
      forwarded: false,
      author: sender,
      replyTo: '',
      inView: [head],
      links: [],
      pixels: 0,
      ...letter,
    },
  };
};

const pointsIn = ({ checks, claims }: Critique) => pointsOf(checks, claims);
const suggestedIn = (of: Critique) => pointsIn(of).filter(({ suggested }) => suggested);

/** Words of which the rules find claims, checks and figures, and words that mean them harm. */
const SENTENCES = [
  'Our customer portal puts everything residents want in one place.',
  'Councils that use Harbourlight save up to 45% on call handling.',
  'Save over £2.4m a year and cut failure demand by about 60%.',
  'Our proven solution is guaranteed to deliver results from day one.',
  '"It changed how we work," said Jane Smith, Head of Service at Tarnside Council.',
  'Trusted by over 200 councils.',
  'A user-friendly, intuitive app that residents love.',
  'We watched 24 residents use it, in 6 towns, and dropped two forms because of what we saw.',
  'Our AI-powered platform frees up officer time\nfrom the first week.',
  'חיסכון: our customer portal saves councils 30% בשנה \u202e in the first year.',
  `We transform your services ${'and your departments, wards and teams '.repeat(12)}for good.`,
];
const aPitch = fc
  .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ unit: 'binary', maxLength: 60 })), {
    minLength: 1,
    maxLength: 14,
  })
  .map((texts) => texts.map((text, i) => ({ id: `0.${i}`, role: 'paragraph' as const, text })));

const plain = (text: string): string => oneLine(text.replace(/[\u2068\u2069]/g, ''));

/** The words a line of a letter says that the vendor wrote, without the marks around them. */
function saidToBeWritten(letter: string): string[] {
  const [before = ''] = t('letter.quote', { quote: '\0' }).split('\0');
  return letter
    .split('\n')
    .map((line) => line.replace(/^\d+\. /, ''))
    .filter((line) => line.startsWith(before))
    .map((line) => line.slice(before.length))
    .map((words) => (/^“.*” …$/.test(words) ? words.slice(1, -3) : words));
}

describe('the vendor’s words', () => {
  test('are in the pitch word for word, whatever it says', () => {
    const engine = shippedEngine();
    let quoted = 0;
    fc.assert(
      fc.property(aPitch, fc.constantFrom(...TONES), (passages, tone) => {
        const points = pointsIn(engine.critique(passages, { treatAsPitch: true }));
        const letter = replyText(points, page, tone, '2026-05-04');
        const pitch = plain(passages.map(({ text }) => text).join(' '));
        const written = saidToBeWritten(letter);
        quoted += written.length;
        expect(written).toHaveLength(points.filter(({ quote }) => quote !== '').length);
        for (const words of written.map(plain)) {
          const inside = /^“.*”$/.test(words) ? words.slice(1, -1) : words;
          expect(pitch.includes(words) || pitch.includes(inside), words).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
    expect(quoted).toBeGreaterThan(100);
  });

  test('are shortened between words, with an ellipsis that is not said to be theirs', () => {
    expect(quotedShort('Save time and money', 30)).toBe('“Save time and money”');
    expect(quotedShort('Save time and money', 12)).toBe('“Save time” …');
    expect(quotedShort('Save\n time', 30)).toBe('“Save time”');
    expect(quotedShort('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 25)).toBe('“👩‍👩‍👧‍👦👩‍👩‍👧‍👦” …');
  });

  test('that run from right to left turn nothing around them', () => {
    expect(quotedShort('שלום ועולם', 30)).toBe('“\u2068שלום ועולם\u2069”');
    expect(quotedShort('a \u202e b', 30)).toBe('“\u2068a \u202e b\u2069”');
  });
});

describe('what is asked', () => {
  test('first: the open headline checks and two claims at most, in any pitch', () => {
    fc.assert(
      fc.property(aPitch, (passages) => {
        const suggested = suggestedIn(shippedEngine().critique(passages, { treatAsPitch: true }));
        const claims = suggested.filter(({ id }) => id.startsWith('claim:'));
        expect(suggested.every(({ open }) => open)).toBe(true);
        expect(claims.length).toBeLessThanOrEqual(2);
        expect(suggested.length - claims.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 40 },
    );
  });

  test('of claims: those with a figure or a certainty before others, and no two that ask the same', () => {
    const said = [
      claim('portal', 'A portal.', { lacks: ['source'] }),
      claim('transformation', 'We transform.', { lacks: ['source'] }),
      claim('certainty', 'Guaranteed.', { lacks: ['source'] }),
      claim('portal', 'Another portal.', { lacks: ['source'] }),
      claim('savings', 'Save 40%.', { figures: [{ text: '40%', bound: 'exact' }], lacks: ['source'] }),
    ];
    const quotes = (from: typeof said) =>
      suggestedIn(critique({ checks: [], claims: from })).map((p) => p.quote);
    expect(quotes(said)).toEqual(['Guaranteed.', 'Save 40%.']);
    expect(quotes(said.filter(({ category }) => category === 'portal'))).toEqual(['A portal.']);
  });

  test('of a figure: what it lacks, in its own words', () => {
    const best = claim('savings', 'Save up to 45%.', {
      figures: [{ text: 'up to 45%', bound: 'best-case' }],
      has: ['amount'],
      lacks: ['baseline', 'measurer'],
    });
    expect(pointsOf([], [best])[0]?.question).toBe(
      'How many of your customers reach “up to 45%”, and what is the usual figure?\nWhat was it before?\nWho measured it?',
    );
  });

  test.each([
    ['councils', 'Who are “over 200 councils”, and may we speak to two that we choose?'],
    ['calls', 'What is the exact figure behind “over 200 calls”?'],
  ])('of how many there are who buy: who they are, and not how they were counted: %s', (unit, question) => {
    const quote = `Proven with over 200 ${unit}.`;
    const said = claim('testimonial', quote, { figures: readFigures(quote), lacks: [] });
    expect(pointsOf([], [said])[0]?.question).toBe(question);
  });

  test.each([
    [
      'Renew a permit in three steps.',
      'What does “three steps” leave out: what has to be done before and after, and by whom?',
    ],
    ['We processed 1,400 forms.', 'How was “1,400 forms” worked out?'],
    ['The form went from nine pages to two pages.', 'How was “from nine pages to two pages” worked out?'],
  ])('of a count in %j', (quote, asked) => {
    const said = claim('back-office', quote, { figures: readFigures(quote), lacks: [] });
    expect(pointsOf([], [said])[0]?.question).toBe(asked);
  });

  test('of several things a figure lacks: an item each in the letter, under the words', () => {
    const best = claim('savings', 'Save up to 45%.', {
      figures: [{ text: 'up to 45%', bound: 'best-case' }],
      has: ['amount'],
      lacks: ['baseline', 'measurer'],
    });
    expect(replyText(pointsOf([], [best]), page, 'short', '')).toContain(
      'You write: “Save up to 45%.”\n- How many of your customers reach “up to 45%”, and what is the usual figure?\n- What was it before?\n- Who measured it?\n',
    );
  });

  test('of a saving without a figure: how much; of another claim without one: what its kind is asked', () => {
    const saving = claim('savings', 'Save time.', { lacks: ['amount', 'period'] });
    expect(pointsOf([], [saving])[0]?.question).toBe(
      'How much is that, in figures? Over what period was that?',
    );
    const portal = claim('portal', 'One portal.', { lacks: ['amount', 'baseline', 'source'] });
    expect(pointsOf([], [portal])[0]?.question).toBe(t('category.portal.question'));
    const praise = claim('testimonial', 'Superb.', { lacks: ['speaker', 'source'] });
    expect(pointsOf([], [praise])[0]?.question).toBe(
      `${t('category.testimonial.question')} ${t('letter.fact.speaker')}`,
    );
  });

  test('of one sentence that claims two things: one point', () => {
    const twice = [
      claim('portal', 'A portal that saves.', { lacks: ['source'] }),
      claim('savings', 'A portal\nthat saves.', { lacks: ['amount', 'source'] }),
      claim('portal', 'A portal that saves.', { lacks: ['source'] }),
    ];
    const [point, ...more] = pointsOf([], twice);
    expect(more).toEqual([]);
    expect(point?.name).toBe(t('category.savings.name'));
    expect(point?.question).toBe('How much is that, in figures? Where can we read about it?');
  });

  test('of what is answered: nothing, unless it is asked for', () => {
    const points = pointsOf(
      [check('culture', 'evidenced', 'Teams changed.')],
      [claim('savings', 'Save 4%.')],
    );
    expect(points.map(({ open, suggested }) => [open, suggested])).toEqual([
      [false, false],
      [false, false],
    ]);
  });
});

describe('the letter', () => {
  const points = pointsOf(
    [check('user-needs', 'asserted', 'so user-friendly'), check('problem', 'missing')],
    [],
  );

  test('short: thanks, the questions, and a line left for a name', () => {
    expect(replyText(points, mailFrom('sam@vendor.example'), 'short', '2026-05-04')).toBe(
      [
        'Hello,',
        'Thank you for your email. Before we take it any further, please could you answer these 2 questions?',
        `1. You write: “so user-friendly”\n${t('check.user-needs.question')}`,
        `2. ${t('check.problem.question')}`,
        t('letter.end.short'),
        'Regards,\n',
      ].join('\n\n'),
    );
  });

  test('full: each point by name, with what would answer it, and the day', () => {
    const letter = replyText(points.slice(1), page, 'full', '2026-05-04');
    expect(letter).toContain(
      'We have read “Brightwell | The portal for councils” (https://vendor.example/portal).',
    );
    expect(letter).toContain('We would be glad of your answers by 4 May 2026.');
    expect(letter).toContain(
      `1. The problem\n${t('check.problem.question')}\nWhat would answer it: ${t('check.problem.answers')}`,
    );
  });

  test.each(['', '2026-13-40', '275760-09-13', 'soon'])('with “%s” for a day it names none', (by) => {
    expect(replyText(points, page, 'full', by)).not.toContain('by ');
  });

  test('asks once what several claims are to be asked', () => {
    const portals = ['One portal.', 'Two portals.'].map((text) =>
      claim('portal', text, { lacks: ['source'] }),
    );
    const letter = replyText(pointsOf([], portals), page, 'short', '');
    expect(letter).toContain('answer this question?');
    expect(letter).toContain('You write: “One portal.”\nYou write: “Two portals.”\nWhich need');
    expect(letter.split(t('category.portal.question'))).toHaveLength(2);
  });

  test('is empty when nothing is asked', () => {
    expect(replyText([], page, 'full', '')).toBe('');
  });

  test('names no file on the reader’s machine and nothing behind a page’s path', () => {
    const at = (url: string) => replyText(points, { ...page, source: { type: 'page', url } }, 'short', '');
    expect(at('file:///home/pat/bids/secret.html')).not.toContain('pat');
    expect(at('https://vendor.example/a?reader=pat#pat')).not.toContain('pat');
    expect(at('https://vendor.example/a?reader=pat')).toContain('https://vendor.example/a)');
  });

  test('asks for answers in two weeks, by the reader’s own calendar', () => {
    expect(newDraft(page, new Date(2026, 11, 25, 23, 59)).by).toBe('2027-01-08');
    expect(newDraft(page, new Date(2026, 1, 20, 0, 1)).by).toBe('2026-03-06');
  });
});

describe('the subject', () => {
  test.each([
    ['Cut calls by 45%', 'Re: Cut calls by 45%'],
    ['RE: Cut calls', 'RE: Cut calls'],
    ['Re[2]: Cut calls', 'Re[2]: Cut calls'],
    ['Regarding calls', 'Re: Regarding calls'],
    ['', 'Re: your email'],
    ['a\r\nBcc: all@council.example', 'Re: a Bcc: all@council.example'],
  ])('of a reply to “%s”', (subject, expected) => {
    expect(subjectOf(mailFrom('sam@vendor.example', {}, subject), 'full')).toBe(expected);
  });

  test('of an enquiry names the pitch', () => {
    expect(subjectOf(page, 'short')).toBe('Questions about Brightwell | The portal for councils');
    expect(subjectOf(page, 'full')).toBe('Request for evidence: Brightwell | The portal for councils');
    expect(subjectOf({ ...page, title: ' ' }, 'short')).toBe('Questions about what you offer');
  });

  test('is never long', () => {
    expect(subjectOf(mailFrom('sam@vendor.example', {}, 'word '.repeat(500)), 'short').length).toBeLessThan(
      110,
    );
  });
});

describe('who it is addressed to', () => {
  test('its author, but not whoever passed the mail on, nor the reader', () => {
    const own = mailFrom('pat@council.example');
    expect(addressee(mailFrom('sam@vendor.example'))).toBe('sam@vendor.example');
    const author = { name: 'Sam', address: 'sam@vendor.example' };
    const passedOn = (by: Letter['author']) =>
      mailFrom('pat@council.example', { forwarded: true, author: by });
    expect(addressee(passedOn(author))).toBe('sam@vendor.example');
    expect(addressee(passedOn(null))).toBe('');
    expect(addressee(mailFrom('news@vendor.example', { replyTo: 'sam@vendor.example' }))).toBe(
      'sam@vendor.example',
    );
    expect(
      own.letter && addressee({ ...own, letter: { ...own.letter, head: { ...own.letter.head, own: true } } }),
    ).toBe('');
    expect(addressee(page)).toBe('');
  });

  test('a mail that was passed on is said to be, under the subject its author gave it', () => {
    const forwarded = mailFrom('pat@council.example', { forwarded: true }, 'FW: Fwd: Cut calls by 45%');
    const letter = replyText(pointsOf([check('problem', 'missing')], []), forwarded, 'short', '');
    expect(letter).toContain('Your email “Cut calls by 45%” was passed on to us');
    expect(subjectOf(forwarded, 'short')).toBe('Re: Cut calls by 45%');
  });

  test.each(['sam@vendor.example', "o'brien+bids@sub.vendor.example", 'jos\u00e9@ysgol.cymru'])(
    '%s will do',
    (address) => {
      expect(safeAddress(address)).toBe(address);
    },
  );

  test.each([
    'sam@vendor.example?bcc=all@council.example',
    'sam@vendor.example&cc=x@y.example',
    'sam@vendor.example,x@y.example',
    'sam@vendor.example;x@y.example',
    'sam,pat@vendor.example',
    'sam;pat@vendor.example',
    'sam%0d%0abcc:x@vendor.example',
    'sam@vendor.example\r\nBcc: x@y.example',
    'sam@vendor.example\u0000',
    '"sam seller"@vendor.example',
    'Sam <sam@vendor.example>',
    'sam@vendor.example#x',
    'sam@@vendor.example',
    'sam',
    `${'a'.repeat(500)}@vendor.example`,
  ])('%j won’t', (address) => {
    expect(safeAddress(address)).toBe('');
    expect(mailLink(address, 'Hello', '')).toBe('mailto:?subject=Hello');
  });
});

describe('the mail link', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ maxLength: 300 }),
    fc.stringMatching(/^(?:[a-z &?=%#+"'<>]|\r\n|\n|é|’|😀){0,120}$/),
  );
  const hostile = fc.oneof(
    fc.constantFrom('sam@vendor.example', 'o+b=c~d@vendor.example', "o'brien@vendor.example"),
    anyText,
    fc.tuple(anyText, anyText).map(([a, b]) => `${a}@${b}`),
  );
  const header = (text: string) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

  test('says the same when it is read back, and names no header but subject and body', () => {
    fc.assert(
      fc.property(hostile, anyText, anyText, (to, subject, body) => {
        const link = mailLink(to, subject, body);
        if (link === null) return;
        expect(link.length).toBeLessThanOrEqual(LINK_LIMIT);
        expect(link).toMatch(/^mailto:[!-~]+$/);
        const { protocol, pathname, searchParams, hash } = new URL(link);
        expect([protocol, hash]).toEqual(['mailto:', '']);
        expect(decodeURIComponent(pathname)).toBe(safeAddress(to));
        expect(pathname).not.toMatch(/[,;?&\s]|%0[ad]|%2c/i);
        expect([...searchParams.keys()]).toEqual(body === '' ? ['subject'] : ['subject', 'body']);
        expect(searchParams.get('subject')).toBe(header(subject.toWellFormed()));
        expect(searchParams.get('subject')).not.toMatch(/[\r\n]/);
        const readBack = (searchParams.get('body') ?? '').replaceAll('\r\n', '\n');
        expect(readBack).toBe(
          body
            .toWellFormed()
            .replace(/\r\n?/g, '\n')
            .replace(/\t/g, ' ')
            .replace(/(?!\n)\p{Cc}/gu, ''),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('half a character in a page’s text does not stop it', () => {
    expect(mailLink('', 'a\ud800', 'b\udc00')).toBe('mailto:?subject=a%EF%BF%BD&body=b%EF%BF%BD');
  });

  test('there is none to what is too long, and always one to our own subject', () => {
    const reading = mailFrom('sam@vendor.example', {}, '全'.repeat(3000));
    expect(mailLink('sam@vendor.example', subjectOf(reading, 'short'), '全'.repeat(300))).toBeNull();
    expect(mailLink('sam@vendor.example', subjectOf(reading, 'short'), '')).not.toBeNull();
    fc.assert(
      fc.property(hostile, anyText, (to, subject) => {
        const from = mailFrom(to, {}, subject);
        expect(mailLink(addressee(from), subjectOf(from, 'full'), '')).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

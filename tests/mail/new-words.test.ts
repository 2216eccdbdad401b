import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../lib/documents/plain-text.ts';
import type { Passage } from '../../lib/engine/types.ts';
import { newWords } from '../../lib/mail/new-words.ts';

const PITCH =
  'Our portal answers every question that residents bring to the council, and it saves four posts a year.';

/** What is left of a plain text, passages by ` / `, and what was left out. */
function left(text: string, forwarded = false): string {
  const { passages, leftOut } = newWords(readPlainText(text).passages, forwarded);
  return `${passages.map((passage) => passage.text).join(' / ')} [${leftOut.join(' ')}]`;
}

describe('earlier messages', () => {
  it.each([
    [
      'above',
      `${PITCH}\n\nOn 4 March 2026 at 10:12, Siân Rees <sian@tref.example> wrote:\n\n> Who are you?\n> Siân`,
    ],
    [
      'above, without marks',
      `${PITCH}\n\nOn Tue, 4 Mar 2026, Siân wrote:\n\nWho are you? We have never met before.`,
    ],
    ['below', `On 4 March, Siân wrote:\n> Who are you?\n> Siân\n\n${PITCH}`],
    [
      'in broken lines',
      `${PITCH}\n\nOn Wed, 4 Mar 2026 at 10:12, Siân Rees Williams\n<sian@tref.example> wrote:\n> Who?`,
    ],
    ['Outlook', `${PITCH}\n\n-----Original Message-----\nFrom: Siân\nSent: 4 March\nSubject: Who?\n\nWho?`],
    [
      'Outlook, without a line',
      `${PITCH}\n\nFrom: Siân Rees <s@tref.example>\nSent: 4 March\nTo: Jo\nSubject: Who?\n\nWho?`,
    ],
    ['Welsh', `${PITCH}\n\nAr 4 Mawrth 2026, ysgrifennodd Siân Rees:\n\n> Pwy ydych chi?`],
    [
      'Outlook in Welsh',
      `${PITCH}\n\nOddi wrth: Siân Rees\nAnfonwyd: 4 Mawrth\nAt: Jo\nPwnc: Pwy?\n\nPwy ydych chi?`,
    ],
  ])('%s', (_, text) => expect(left(text)).toBe(`${PITCH} [history]`));

  it('take no line before them for their beginning', () => {
    for (const line of ['Our portal saves 45% of everything.', 'Saves 45% of everything'])
      expect(
        left(
          `${line}\n\nOn Tue, 17 Nov 2026 at 08:55, Rose Okafor <rose@tref.example> wrote:\n\n> Which residents?`,
        ),
      ).toBe(`${line} [history]`);
  });

  it('keep answers between quoted lines', () => {
    expect(
      left(`On 4 March, Siân wrote:\n> What does it cost?\nIt costs £5.\n\n> Who uses it?\n${PITCH}`),
    ).toBe(`It costs £5. / ${PITCH} [history]`);
  });

  it('are not seen in a customer’s words, nor in the date of an event', () => {
    for (const text of [
      `${PITCH}\n\nOn the portal’s first day the head of service wrote:\n\n> “It works.”`,
      `${PITCH}\n\nFrom: Monday\nTo: Friday\nDate: 4 March`,
      `${PITCH}\n\nSubject: what we will talk about`,
      `${PITCH}\n\n> Cut costs\n> Cut calls`,
    ])
      expect(left(text)).toMatch(/\[\]$/);
  });
});

describe('signatures', () => {
  it.each([
    [
      'Kind regards,\nJane Smith\nSenior Account Manager, Public Sector\nAcme Ltd.\nT: 01632 960 123\nwww.acme.example',
    ],
    ['Many thanks, Jane'],
    ['Have a great week!\n\nJane (she/her)\nAcme'],
    ['KR\nJane'],
    ['-- \nJane Smith | Acme | 01632 960123'],
    ['Cofion gorau,\nSiân Rees\nRheolwr Gwerthiant\nFfôn: 01632 960123\nUned 4, Caerdydd CF10 1AA'],
    ['Best wishes\n\nJane\n\nLinkedIn | Twitter'],
    ['Thanks again,\n\nJane Smith\n\nSent from my iPhone'],
  ])('%s', (signature) =>
    expect(left(`Hello,\n\n${PITCH}\n\n${signature}`)).toBe(`Hello, / ${PITCH} [signature]`),
  );

  it.each([
    ['P.S. Our offer ends on Friday.'],
    ['PS: forty councils use it'],
    ['Would you like to see it?'],
    ['We publish our prices on our site.'],
    ['- Save 40% on calls'],
    ['Cut your calls by half'],
  ])('end where something is said: %s', (said) => {
    const text = left(`${PITCH}\n\nKind regards,\nJane Smith\nAcme\n\n${said}\n\n01632 960123`);
    expect(text).toBe(`${PITCH} / ${said.replace(/^- /, '')} [signature]`);
  });

  it('do not begin before anything was said, nor in a sentence', () => {
    expect(left(`Thanks,\n\n${PITCH}\n\nThanks to our portal, nobody waits.`)).toMatch(
      /nobody waits\. \[\]$/,
    );
  });

  it('are cut where they share a passage with the message', () => {
    const passages: Passage[] = [
      { id: '1', role: 'paragraph', text: `${PITCH}\nKind regards,\nJane` },
      { id: '2', role: 'paragraph', text: `${PITCH}\nKind regards,\nJane\nP.S. Ask us for a price.` },
    ];
    expect(newWords(passages.slice(0, 1), false)).toEqual({
      passages: [{ id: '1', role: 'paragraph', text: PITCH }],
      leftOut: ['signature'],
      author: null,
    });
    expect(newWords(passages.slice(1), false).passages).toEqual(passages.slice(1));
  });
});

describe('legal footers', () => {
  it.each([
    ['This email and any attachments are confidential and intended only for the addressee.'],
    ['Acme Ltd is registered in England and Wales, company number 01234567.\nVAT no. GB 123'],
    ['You are receiving this because you came to our stand.\nUnsubscribe | Privacy policy'],
    ['If you no longer wish to hear from us, unsubscribe here.'],
    ['To stop receiving these emails, click here.'],
    ['Os derbynioch yr e-bost hwn ar gam, dilëwch ef.'],
    ['© 2026 Acme Ltd. All rights reserved.\nacme.example\nView in browser'],
    ['Mae’r neges hon yn gyfrinachol i’r derbynnydd.\nDad-danysgrifio'],
  ])('%s', (footer) => expect(left(`${PITCH}\n\n${footer}`)).toMatch(new RegExp(`^${PITCH}.* \\[legal\\]$`)));

  it('after a signature, and a signature after them', () => {
    const footer = 'Acme Ltd is registered in Wales, company number 01234567.';
    for (const text of [`Kind regards,\nJane\n\n${footer}`, `${footer}\n\nKind regards,\nJane`])
      expect(left(`${PITCH}\n\n${text}`)).toBe(`${PITCH} [signature legal]`);
  });

  it('are cut from the end of what else is said in the same line', () => {
    expect(left(`${PITCH} Book a demo. You can unsubscribe at any time.`)).toBe(
      `${PITCH} Book a demo. [legal]`,
    );
  });

  it('are not seen in the middle of a pitch', () => {
    for (const phrase of [
      'Residents unsubscribe from alerts with one tap.',
      'Every message is confidential and intended only for the case worker.',
      'We are registered in Wales, company number 01234567.',
    ]) {
      expect(left(`${PITCH}\n\n${phrase}\n\n${PITCH}`)).toBe(`${PITCH} / ${phrase} / ${PITCH} []`);
      expect(left(`${phrase} ${PITCH} ${PITCH} ${PITCH}`)).toContain(`${PITCH} []`);
    }
  });

  it('and the warnings of one’s own gateway', () => {
    expect(left(`CAUTION: This email originated from outside the council. Take care.\n\n${PITCH}`)).toBe(
      `${PITCH} [legal]`,
    );
  });
});

describe('a message that was passed on', () => {
  const head = 'From: Jo <jo@acme.example>\nSent: 4 March 2026\nTo: Siân\nSubject: A portal\n\n';
  it.each([
    ['Gmail', `Any use to us?\n\n---------- Forwarded message ---------\n${head}${PITCH}`],
    ['Apple Mail', `Have a look.\n\nBegin forwarded message:\n\n${head}${PITCH}`],
    ['Outlook', `FYI, I think this saves money for our team.\nSiân\n\n${head}${PITCH}`],
    ['twice', `See below\n\n${head}One for you, Dai?\n\nSiân\n\n${head}${PITCH}`],
    [
      'as a table',
      `FYI\n\nSubject:\nA portal\nDate:\n4 March\nFrom:\nJo <jo@acme.example>\nTo:\nSiân\n${PITCH}`,
    ],
    ['without a head', `FYI\n\n---- Forwarded message ----\n${PITCH}`],
  ])('%s', (_, text) => expect(left(text, true)).toBe(`${PITCH} []`));

  it.each([
    ['From: Jo Price <Jo@acme.example>\nSent: 4 March\nSubject: A portal', 'Jo Price', 'jo@acme.example'],
    [
      '*From:* Jo Price <jo@acme.example>\n*Date:* 4 March\n*Subject:* A portal',
      'Jo Price',
      'jo@acme.example',
    ],
    ['From: Jo Price [mailto:jo@acme.example]\nSent: 4 March\nTo: Siân', 'Jo Price', 'jo@acme.example'],
    ['From:\nJo Price <jo@acme.example>\nSubject:\nA portal', 'Jo Price', 'jo@acme.example'],
    ['Oddi wrth: Jo Price\nAnfonwyd: 4 Mawrth\nPwnc: Porth', 'Jo Price', ''],
  ])('names its author: %s', (copied, name, address) => {
    const { author } = newWords(readPlainText(`FYI\n\n${copied}\n\n${PITCH}`).passages, true);
    expect(author).toEqual({ name, address });
  });

  it('names nobody where no head is copied, and the first of several who passed it on', () => {
    const author = (text: string) => newWords(readPlainText(text).passages, true).author;
    expect(author(`FYI\n\n---- Forwarded message ----\n${PITCH}`)).toBeNull();
    const colleague = head.replaceAll('acme', 'tref');
    expect(author(`${colleague}One for you?\n\n${head}${PITCH}`)?.address).toBe('jo@acme.example');
  });

  it('has its own signature and history left out', () => {
    expect(
      left(`FYI\n\n${head}${PITCH}\n\nKind regards,\nJo\n\nOn 1 March, Jo wrote:\n\nA first try.`, true),
    ).toBe(`${PITCH} [history signature]`);
  });

  it('is one, too, where nothing stands above its head', () => {
    expect(left(`${head}${PITCH}`)).toBe(`${PITCH} []`);
  });

  it('is read whole where no head is found', () => {
    expect(left(`Just bumping this.\n\n${PITCH}`, true)).toBe(`Just bumping this. / ${PITCH} []`);
  });
});

describe('whatever it is given', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      PITCH,
      'On 4 March, Siân wrote:',
      '> quoted',
      '-----Original Message-----',
      'From: Jo <jo@acme.example>',
      'Sent: today',
      'Subject: A portal',
      '-- ',
      'Kind regards,',
      'Jane',
      'Unsubscribe',
      'This email is confidential. It is for you.',
      'P.S. More',
      '',
    ),
  );
  const passages = fc
    .array(
      fc.record({
        role: fc.constantFrom(
          'paragraph' as const,
          'heading' as const,
          'bullet' as const,
          'quotation' as const,
        ),
        text: fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n')),
      }),
      { maxLength: 20 },
    )
    .map((list) => list.map((one, i): Passage => ({ id: String(i), ...one })));

  it('gives a part of the passages, in order, cut at their ends only; all of them rather than none', () => {
    fc.assert(
      fc.property(passages, fc.boolean(), (given, forwarded) => {
        const { passages: kept } = newWords(given, forwarded);
        let at = -1;
        for (const one of kept) {
          const from = given.findIndex(({ id }) => id === one.id);
          expect(from).toBeGreaterThan(at);
          at = from;
          expect(given[from]?.role).toBe(one.role);
          expect(given[from]?.text.startsWith(one.text)).toBe(true);
        }
        if (given.some(({ text }) => /\p{L}/u.test(text))) expect(kept.length).toBeGreaterThan(0);
      }),
    );
  });

  it('takes time in step with the length of the text', () => {
    const hostile = [
      `On 4 ${'a '.repeat(200)}`,
      `${'<'.repeat(999)}@`,
      `www.${'a.'.repeat(3000)}`,
      `${'1 '.repeat(5000)}x`,
      'this email '.repeat(500),
      'From: ',
      'Subject: a@b',
    ];
    const many = Array.from(
      { length: 4000 },
      (_, i): Passage => ({
        id: String(i),
        role: 'paragraph',
        text: hostile[i % hostile.length] as string,
      }),
    );
    newWords(many, true);
    newWords(many, false);
  });
});

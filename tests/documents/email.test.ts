// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, DocumentError, type ReadDocument } from '../../lib/documents/document.ts';
import { readDocumentFile, readUnpacked } from '../../lib/documents/read.ts';
import { unpack } from '../../lib/documents/unpack.ts';
import { HEAD, mail, multipart, PITCH } from './mails.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

async function read(bytes: Uint8Array<ArrayBuffer>, message = '', name = 'a.eml'): Promise<ReadDocument> {
  const document: ReadDocument | Choice = await readDocumentFile({ name, bytes, parse, message });
  if ('type' in document) throw new Error('a choice');
  for (const { id, text } of document.passages)
    expect(document.text.slice(Number(id), Number(id) + text.length)).toBe(text);
  return document;
}

const words = ({ text }: ReadDocument) => text.split('\n').slice(1).join(' / ');

describe('an email', () => {
  it('has its subject for a heading, its words, its head and its facts', async () => {
    const document = await read(
      mail(
        ...HEAD,
        ...multipart(
          'mixed',
          'm',
          multipart(
            'alternative',
            'a',
            ['Content-Type: text/plain; charset=utf-8', '', 'As plain text.'],
            [
              'Content-Type: text/html; charset=utf-8',
              'Content-Transfer-Encoding: quoted-printable',
              '',
              '<h2>T=C5=B7 Draw</h2><p>Our portal saves councils up to 40% on calls, from th=',
              'e first day on.</p><a href=3D"https://click.test/1">www.acme.example</a>',
              '<div class=3D"gmail_signature">Jo Price</div><img src=3D"https://t.test/o" width=3D1 height=3D1>',
            ],
          ),
          [
            'Content-Type: application/pdf; name="brochure.pdf"',
            'Content-Disposition: attachment; filename="brochure.pdf"',
            'Content-Transfer-Encoding: base64',
            '',
            'AAAAAAAA',
          ],
        ),
      ),
    );
    expect(document.text).toBe(`A portal for Tŷ Draw\nTŷ Draw\n${PITCH}\nwww.acme.example`);
    expect(document.passages[0]).toEqual({ id: '0', role: 'heading', text: 'A portal for Tŷ Draw' });
    expect(document.title).toBe('A portal for Tŷ Draw');
    expect(document.source).toEqual({
      type: 'mail',
      sender: { name: 'Jo Price', address: 'jo@acme.example' },
      subject: 'A portal for Tŷ Draw',
      sent: 'Tue, 4 Mar 2026 10:12:00 +0000',
      messageId: 'abc.1@acme.example',
    });
    expect(document.letter).toMatchObject({
      client: 'file',
      leftOut: ['signature'],
      forwarded: false,
      links: [{ says: 'acme.example', leads: 'click.test' }],
      pixels: 1,
    });
    expect(document.letter?.inView).toEqual([document.letter?.head]);
    expect(document.attachments).toEqual([{ name: 'brochure.pdf', size: 6 }]);
  });

  it.each([
    ['ISO-8859-1', 'charset=iso-8859-1', '8bit', 'Caf\xe9 portal for all'],
    ['Windows-1252', 'charset="windows-1252"', 'quoted-printable', 'Caf=E9 portal for all'],
    ['UTF-8 in base64', 'charset=UTF-8', 'base64', 'Q2Fmw6kgcG9ydGFsIGZvciBhbGw='],
    ['Windows-1252 that says UTF-8', 'charset=utf-8', '8bit', 'Caf\xe9 portal for all'],
    ['Windows-1252 that says UTF-8, encoded', 'charset=utf-8', 'quoted-printable', 'Caf=E9 portal for all'],
    ['Windows-1252 that says nothing', 'x=y', '8bit', 'Caf\xe9 portal for all'],
    ['a charset nobody knows', 'charset=klingon', '8bit', 'Caf\xe9 portal for all'],
  ])('in %s', async (_, charset, encoding, body) => {
    const type = `Content-Type: text/plain; ${charset}`;
    const document = await read(mail(...HEAD, type, `Content-Transfer-Encoding: ${encoding}`, '', body));
    expect(words(document)).toBe('Café portal for all');
  });

  it('is read as plain text where its HTML says nothing', async () => {
    const html = ['Content-Type: text/html', '', '<img src="https://acme.example/all.png" alt="">'];
    const alternative = multipart('alternative', 'a', ['Content-Type: text/plain', '', PITCH], html);
    expect(words(await read(mail(...HEAD, ...alternative)))).toBe(PITCH);
  });

  it('is read whole where it calls all of itself a quotation', async () => {
    const body = `<div class="gmail_quote">${PITCH}</div>`;
    const document = await read(mail(...HEAD, 'Content-Type: text/html', '', body));
    expect([words(document), document.letter?.leftOut]).toEqual([PITCH, []]);
  });

  it('that was passed on is read without the note and head above it', async () => {
    const body = `<p>FYI</p><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Jo &lt;jo@acme.example&gt;<br>Subject: A portal<br></div><p>${PITCH}</p></div>`;
    const document = await read(
      mail('From: sian@tref.example', 'Subject: Fwd: A portal', 'Content-Type: text/html', '', body),
    );
    expect(words(document)).toBe(PITCH);
    const author = { name: 'Jo', address: 'jo@acme.example' };
    expect(document.letter).toMatchObject({ forwarded: true, leftOut: [], author });
    expect(document.source).toMatchObject({ sender: author, subject: 'Fwd: A portal' });
    expect(document.passages[0]?.text).toBe('A portal');
  });

  it('tells where its sender wants answers, if that is somewhere else', async () => {
    const replyTo = async (...lines: string[]) =>
      (await read(mail(...HEAD, ...lines, 'Content-Type: text/plain', '', PITCH))).letter?.replyTo;
    expect(await replyTo('Reply-To: Bids <Bids@acme.example>')).toBe('bids@acme.example');
    expect(await replyTo('Reply-To: jo@acme.example')).toBe('');
    expect(await replyTo()).toBe('');
  });

  it('hides nothing behind a style, and shows nothing that is hidden', async () => {
    const body = `<p>${PITCH}</p><p style="display:none">Preview words</p><script>run()</script>`;
    expect(words(await read(mail(...HEAD, 'Content-Type: text/html', '', body)))).toBe(PITCH);
  });

  it('is read without what its own style sheet hides, and counts the hidden picture', async () => {
    const body = `<style>.pre{display:none!important}</style><div class="pre">Preview words<img src="https://t.test/o"></div><p>${PITCH}</p><img style="display:none" src="https://t.test/p">`;
    const document = await read(mail(...HEAD, 'Content-Type: text/html', '', body));
    expect([words(document), document.letter?.pixels]).toEqual([PITCH, 1]);
  });
});

describe('messages in a message', () => {
  const inner = mail(
    'From: jo@acme.example',
    'Subject: Inner',
    'Content-Type: text/plain',
    '',
    PITCH,
    PITCH,
    PITCH,
    PITCH,
  );
  const outer = (note: string) =>
    mail(
      ...HEAD,
      ...multipart(
        'mixed',
        'm',
        ['Content-Type: text/plain', '', note],
        ['Content-Type: message/rfc822', '', new TextDecoder().decode(inner)],
      ),
    );

  it('are read in place of a note on them, and can be chosen', async () => {
    const document = await read(outer('One for you?'));
    expect(document.title).toBe('Inner');
    expect(document.letter).toMatchObject({ forwarded: true, author: { address: 'jo@acme.example' } });
    expect(document.letter?.inView.map(({ key, subject }) => `${key} ${subject}`)).toEqual([
      '1 A portal for Tŷ Draw',
      '1.1 Inner',
    ]);
    expect((await read(outer('One for you?'), '1')).title).toBe('A portal for Tŷ Draw');
  });

  it('stay where they are when the message says something itself', async () => {
    const document = await read(outer(`${PITCH} `.repeat(5)));
    expect(document.title).toBe('A portal for Tŷ Draw');
    expect(document.letter?.inView).toHaveLength(2);
    expect((await read(outer(PITCH.repeat(5)), '1.1')).title).toBe('Inner');
  });

  it('are not made up', async () => {
    await expect(read(outer('Hello there, you'), '1.7')).rejects.toThrow('The message that was asked for');
  });
});

describe('an email that can’t be read', () => {
  const part = (type: string) => [`Content-Type: ${type}`, 'Content-Transfer-Encoding: base64', '', 'AAAA'];
  it.each([
    ['nothing', mail(...HEAD, '', ''), 'It is empty.'],
    ['only pictures', mail(...HEAD, 'Content-Type: text/html', '', '<img src="x">'), 'only pictures'],
    [
      'only attachments',
      mail(...HEAD, ...multipart('mixed', 'm', part('application/pdf; name="offer.pdf"'))),
      'only attachments, which are not read (offer.pdf)',
    ],
    ['encrypted', mail(...HEAD, ...part('application/pkcs7-mime; name="smime.p7m"')), 'is encrypted'],
    ['no email', mail('', 'Hello'), 'It does not look like an email'],
    [
      'nested without end',
      mail(
        ...HEAD.slice(0, 5),
        ...Array.from(
          { length: 500 },
          (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`,
        ),
      ),
      'Its parts are put together',
    ],
    ['many pieces', mail(...HEAD, ...multipart('mixed', 'm'), '--m\r\n\r\n'.repeat(3000)), 'too many pieces'],
    ['much text', mail(...HEAD, '', 'word '.repeat(300_000)), 'longer than any mail'],
  ])('%s', async (_, bytes, message) => {
    const error = await read(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DocumentError);
    expect((error as DocumentError).message).toContain(message);
  });

  it('gives a document or a DocumentError whatever the bytes are', async () => {
    const line = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom(
        '',
        'From: a@b',
        'Subject: =?utf-8?B?//8=?=',
        'Content-Type: multipart/mixed; boundary=a',
        'Content-Type: text/html; charset=utf-16',
        'Content-Transfer-Encoding: base64',
        '--a',
        '--a--',
        'Content-Type: message/rfc822',
        '<p>Words of a mail',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
        await read(mail('From: a@b', ...lines)).catch((error: unknown) => {
          if (!(error instanceof DocumentError)) throw error;
        });
      }),
      { numRuns: 60 },
    );
  });
});

it('is taken apart without a DOM, into plain data', async () => {
  const bytes = mail(...HEAD, 'Content-Type: text/html', '', `<p>${PITCH}</p>`);
  const unpacked = structuredClone(await unpack({ name: 'a.eml', bytes }));
  if (unpacked.type === 'choice') throw new Error('a choice');
  const render = () => Promise.reject(new Error('an email was taken for Markdown'));
  expect(words(await readUnpacked(unpacked, parse, render))).toBe(PITCH);
});

it('of 25 MB takes a moment', async () => {
  const attachment = [
    'Content-Type: application/pdf; name="a.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    `${'A'.repeat(76)}\r\n`.repeat(320_000),
  ];
  const bytes = mail(
    ...HEAD,
    ...multipart('mixed', 'm', ['Content-Type: text/plain', '', PITCH], attachment),
  );
  expect((await read(bytes)).attachments).toEqual([{ name: 'a.pdf', size: 18_240_000 }]);
});

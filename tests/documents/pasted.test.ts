// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Choice, ReadDocument } from '../../lib/documents/document.ts';
import { mailIn } from '../../lib/documents/pasted.ts';
import { readDocumentFile } from '../../lib/documents/read.ts';
import { HEAD, PITCH } from './mails.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** What is read of a text that was pasted; undefined where it is no source of mail. */
async function read(text: string): Promise<ReadDocument | Choice | undefined> {
  const bytes = mailIn(text);
  return bytes && readDocumentFile({ name: 'Pasted text', bytes, parse });
}

const source = (...lines: string[]) => lines.join('\n');
const QUOTED = source(
  '--b',
  'Content-Type: text/html; charset="iso-8859-1"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  '<p style=3D"color: red">Our portal saves councils =A3400 a year, from the fir=',
  'st day on.</p>',
  '--b--',
);
const TEXT = 'A portal for Tŷ Draw\nOur portal saves councils £400 a year, from the first day on.';

describe('pasted source of mail', () => {
  it.each([
    ['as its file holds it', source(...HEAD, 'Content-Type: multipart/alternative; boundary=b', '', QUOTED)],
    [
      'after blank lines',
      source('', ' ', ...HEAD, 'Content-Type: multipart/mixed; boundary="b"', '', QUOTED),
    ],
    [
      'with folded lines and returns',
      source(
        'Received: from mx.example (192.0.2.1)',
        '\tby tref.example; Tue, 4 Mar 2026 10:12:00 +0000',
        ...HEAD,
        'Content-Type: multipart/alternative;',
        ' boundary=b',
        '',
        QUOTED,
      ).replaceAll('\n', '\r\n'),
    ],
    [
      'in base64',
      source(
        ...HEAD,
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: base64',
        '',
        btoa('Our portal saves councils \xa3400 a year, from the first day on.'),
      ),
    ],
    [
      'in a charset that its characters no longer have',
      source(
        ...HEAD,
        'Content-Type: text/plain;',
        ' format=flowed; charset="iso-8859-1"',
        'Content-Transfer-Encoding: 8bit',
        '',
        'Our portal saves councils £400 a year, from the first day on.',
      ),
    ],
  ])('is read as the message: %s', async (_, text) => {
    expect(await read(text)).toMatchObject({
      text: TEXT,
      source: { type: 'mail', sender: { name: 'Jo Price', address: 'jo@acme.example' } },
      letter: { client: 'file' },
    });
  });

  it('of several messages is read as those to choose from', async () => {
    const from = 'From jo@acme.example Tue Mar  4 10:12:00 2026';
    const one = (subject: string) =>
      source(from, 'From: jo@acme.example', `Subject: ${subject}`, '', PITCH, '');
    expect(await read(source(one('One'), one('Two')))).toMatchObject({
      type: 'choice',
      heads: [{ subject: 'One' }, { subject: 'Two' }],
    });
  });

  it.each([
    ['a pitch', PITCH],
    ['a head that a person copied', source('From: Becky', 'Sent: Tuesday', 'Subject: A portal', '', PITCH)],
    ['words with colons', source('Message: one portal', 'Content: yours', '', PITCH)],
    ['the source of a page', source('Content-Type: text/html', 'X-Frame-Options: DENY', '', PITCH)],
    ['a pitch that quotes a head', source(PITCH, '', ...HEAD, '', PITCH)],
    ['nothing', ' \n'],
  ])('is not what this is: %s', async (_, text) => {
    expect(mailIn(text)).toBeUndefined();
  });

  it('is told in a moment, whatever it is made of', () => {
    const head = source(...HEAD, '');
    for (const made of ['Content-Type: a\n', 'Content-Type: a\n b', ' charset', '\n\r\n', ' charset=\n '])
      mailIn(head + made.repeat(200_000));
  }, 5000);
});

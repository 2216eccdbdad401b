// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageAt, messagesIn } from '../../lib/documents/mbox.ts';
import { readDocumentFile } from '../../lib/documents/read.ts';
import { bytes, HEAD, mail, PITCH } from './mails.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (name: string, content: Uint8Array<ArrayBuffer>, message = '') =>
  readDocumentFile({ name, bytes: content, parse, message });

const MAIL = mail(...HEAD, 'Content-Type: text/plain', '', PITCH);

describe('a file', () => {
  it.each([
    ['a.txt', bytes(`\xef\xbb\xbf${PITCH}`), `\uFEFF${PITCH}`],
    ['a.txt', bytes('Caf\xe9 for all of us'), 'Café for all of us'],
    ['a.txt', bytes(`\xff\xfe${[...'Café'].map((c) => `${c}\0`).join('')}`), '\uFEFFCafé'],
    ['a.MD', bytes('# Hello\n\nYou'), 'Hello\nYou'],
    ['a.html', bytes('<meta charset="iso-8859-14"><p>T\xfe Draw'), 'Tŷ Draw'],
    ['a.html', bytes('<meta charset="klingon"><p>\x93Caf\xe9\x94'), '“Café”'],
    ['a.html', bytes('<title>T</title><h1>Hello</h1><p>You'), 'Hello\nYou'],
  ])('%s is text', async (name, content, text) => {
    expect(await read(name, content)).toMatchObject({
      text,
      letter: null,
      source: { type: 'file', name, sha256: expect.stringMatching(/^[\da-f]{64}$/) },
    });
  });

  it.each(['a.txt', 'a', 'a.eml.txt', '1772620.M1P2.host:2,S'])(
    '%s is an email by what is in it',
    async (name) => {
      expect(await read(name, MAIL)).toMatchObject({
        title: 'A portal for Tŷ Draw',
        letter: { client: 'file' },
      });
    },
  );

  it('is no email because somebody copied who it is from', async () => {
    const content = bytes(`From: Becky\nSubject: A portal\n\n${PITCH}`);
    expect(await read('a.txt', content)).toMatchObject({ letter: null });
    expect(await read('b.txt', bytes(`From 10:00 in 2026 on, ${PITCH}`))).toMatchObject({ letter: null });
  });

  it.each([
    ['a.msg', bytes('\xd0\xcf\x11\xe0\xa1'), 'save the message as .eml'],
    ['a.eml', bytes('\xd0\xcf\x11\xe0\xa1'), 'save the message as .eml'],
    ['a.txt', bytes('%PDF-1.7'), 'a PDF'],
    ['a.xyz', bytes('text'), 'This kind of file can’t be read. These can: .txt'],
    ['a.txt', bytes('\x89PNG\0'), 'It does not hold text'],
    ['a.txt', bytes(''), 'It is empty'],
    ['a.mbox', bytes('Hello'), 'There is no message in it'],
    ['a.txt', new Uint8Array(10_000_001), 'It is larger than can be read here: 11 MB, and the most is 10 MB'],
  ])('%s can’t be read: %#', async (name, content, message) => {
    await expect(read(name, content)).rejects.toThrow(message);
  });
});

describe('an mbox', () => {
  const from = 'From jo@acme.example Tue Mar  4 10:12:00 2026\n';
  const message = (subject: string, body: string) =>
    `From: jo@acme.example\nSubject: ${subject}\n\n${body}\n\n`;
  const mbox = bytes(
    `${from}${message('One', 'Words of the first.\n>From the start.\n>>From two.\nFrom the end.')}${from}${message('Two', 'Words of the other.')}`,
  );

  it('offers its messages', async () => {
    const choice = await read('a.mbox', mbox);
    expect(choice).toMatchObject({
      type: 'choice',
      heads: [
        { key: '1', subject: 'One', sender: { name: '', address: 'jo@acme.example' } },
        { key: '2', subject: 'Two' },
      ],
    });
    expect(await read('a.mbox', mbox, '2')).toMatchObject({ text: 'Two\nWords of the other.' });
    expect(await read('a.mbox', mbox, '1')).toMatchObject({
      text: 'One\nWords of the first.\nFrom the start.\nFrom two.\nFrom the end.',
      letter: { head: { key: '1' } },
    });
    await expect(read('a.mbox', mbox, '3')).rejects.toThrow('The message that was asked for');
  });

  it('with one message is that message, under any name', async () => {
    const one = bytes(from + message('One', 'Words of the first.'));
    for (const name of ['a.mbox', 'a.eml', 'a.txt', 'Inbox'])
      expect(await read(name, one)).toMatchObject({ title: 'One' });
    expect(await read('a', bytes(`From \r\n${message('One', 'Words of the first.')}`))).toMatchObject({
      title: 'One',
    });
  });

  it('gives back every message that was put in', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 20 }).map((text) => text.replace(/[\r\n]/g, '')),
      fc.constantFrom('', 'From me', '>From me', '>>From', 'From jo Tue Mar  4 10:12:00 2026'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(line, { minLength: 1 }), { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n'),
        (messages, newline) => {
          const whole = messages.map((lines) => lines.map((text) => text + newline).join(''));
          const file = new TextEncoder().encode(
            whole
              .map((text) => from.trim() + newline + text.replace(/^(?=>*From )/gm, '>') + newline)
              .join(''),
          );
          const back = [...messagesIn(file)].map((at) => new TextDecoder().decode(messageAt(file, at)));
          expect(back).toEqual(whole.map((text) => text + newline));
        },
      ),
    );
  });

  it('offers a message whose head can’t be read, too', async () => {
    const broken = `${from}${'X: y\n'.repeat(500_000)}\nWords\n\n`;
    expect(await read('a.mbox', bytes(broken + from + message('Two', 'Words')))).toMatchObject({
      heads: [{ key: '1', subject: '' }, { subject: 'Two' }],
    });
  });

  it('of 100 MB is divided in a moment', () => {
    const one = bytes(from + message('One', `${'word '.repeat(14)}\n`.repeat(14_000)));
    const file = new Uint8Array(one.length * 100);
    for (let i = 0; i < 100; i++) file.set(one, i * one.length);
    expect([...messagesIn(file)]).toHaveLength(100);
  });
});

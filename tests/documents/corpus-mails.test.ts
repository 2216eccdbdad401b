// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDocumentFile } from '../../lib/documents/read.ts';

const folder = 'tests/corpus/texts';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));

async function read(name: string) {
  const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
  const document = await readDocumentFile({ name, bytes, parse });
  if ('type' in document) throw new Error('a choice');
  return document;
}

it('has mails of every kind of wrapping', () => {
  const all = names.map((name) => readFileSync(`${folder}/${name}`, 'latin1')).join('');
  expect(names.length).toBeGreaterThanOrEqual(20);
  for (const sign of ['quoted-printable', 'base64', '8bit', 'windows-1252', 'iso-8859-1', 'utf-8'])
    expect(all).toContain(sign);
  for (const kind of ['multipart/alternative', 'multipart/related', 'multipart/mixed', 'message/rfc822'])
    expect(all).toContain(kind);
});

it.each(names)('%s: what its sender says is left, in whole characters', async (name) => {
  const { text, title, letter } = await read(name);
  expect(text.startsWith(title.replace(/^FW: /, ''))).toBe(true);
  expect(text.length).toBeGreaterThan(title.length + 100);
  expect(text).not.toMatch(/[\uFFFD\x80-\x9f]|Ã|â€/);
  expect(text).not.toMatch(
    /unsubscribe|registered in|yn gyfrinachol|01632 960 (?:411|207|555|100)|original message|wrote:/i,
  );
  expect(letter?.client).toBe('file');
});

it('tells what was left out, and facts of links and pixels', async () => {
  expect((await read('mail-cold-casework.eml')).letter).toMatchObject({
    leftOut: ['signature', 'legal'],
    links: [{ says: 'casewright.example', leads: 'track.mailpush.example' }],
    pixels: 1,
  });
  expect((await read('mail-support-ticket.eml')).letter?.leftOut).toEqual(['history', 'signature']);
  const forwarded = await read('mail-forwarded-permits.eml');
  expect(forwarded.text).not.toContain('Meera');
  expect(forwarded.letter?.author).toEqual({ name: 'Lottie Brand', address: 'lottie@permitly.example' });
  expect((await read('mail-attached-ledger.eml')).letter).toMatchObject({
    forwarded: true,
    head: { sender: { address: 'g.finn@ledgerline.example' } },
  });
});

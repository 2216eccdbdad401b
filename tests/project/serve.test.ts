import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, serve, serveFolder } from '../../scripts/lib/serve.ts';

const outer = mkdtempSync(path.join(tmpdir(), 'pitchcheck-serve-'));
const folder = mkdtempSync(path.join(outer, 'shown-'));
let server: Server;

beforeAll(async () => {
  writeFileSync(path.join(outer, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'offer.md'), '# An offer');
  writeFileSync(path.join(folder, 'with space.html'), '<p>A page');
  writeFileSync(path.join(folder, 'keys.json'), '{}');
  symlinkSync(path.join(outer, 'secret.txt'), path.join(folder, 'link.txt'));
  server = await serve(serveFolder(folder));
});
afterAll(async () => {
  await server.close();
  rmSync(outer, { recursive: true });
});

/** Asks for a path exactly as written: `fetch` would tidy it first. */
const ask = (asked: string, method = 'GET') =>
  new Promise<{ status: number | undefined; type: string | undefined; text: string }>((resolve, reject) => {
    const sent = request({ port: server.port, host: '127.0.0.1', path: asked, method }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, type: response.headers['content-type'], text }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

describe('the server that npm start opens a file with', () => {
  it('shows the files of the folder, Markdown as plain text', async () => {
    expect(await ask('/offer.md')).toMatchObject({ status: 200, type: 'text/plain; charset=utf-8' });
    expect(await ask('/with%20space.html')).toMatchObject({ status: 200, text: '<p>A page' });
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/link.txt',
    '//etc/hostname',
    '/%00',
    '/%',
    '/',
  ])('shows nothing for %s', async (asked) => {
    const { status, text } = await ask(asked);
    expect(status).toBe(404);
    expect(text).not.toContain('secret');
  });

  it('shows no file of a kind that is not a page, and takes nothing in', async () => {
    expect((await ask('/keys.json')).status).toBe(404);
    expect((await ask('/offer.md', 'PUT')).status).toBe(404);
    expect((await ask('/offer.md', 'DELETE')).status).toBe(404);
  });
});

import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { serve, serveFolder } from '../../../scripts/lib/serve.ts';
import { claimsPage, longPage, smallPdf } from './generated.ts';

export interface Site {
  /** `http://127.0.0.1:<port>`. */
  origin: string;
  /** The same server by another name: another origin and another site to the browser. */
  other: string;
  /** Paths asked for so far, in order. */
  asked: string[];
  close(): Promise<void>;
}

const PAGES = new URL('../pages/', import.meta.url);
const PUBLIC = fileURLToPath(new URL('../../../public/', import.meta.url));

const STRICT =
  "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'; base-uri 'none'; form-action 'none'";

/** Serves the test pages, and what ships in public/, from this machine to this machine. */
export async function startSite(): Promise<Site> {
  const asked: string[] = [];
  let port = 0;
  const shipped = serveFolder(PUBLIC);

  const page = async (name: string, response: ServerResponse): Promise<void> => {
    const html = (await readFile(new URL(name, PAGES), 'utf8')).replaceAll(
      '{{other}}',
      `http://localhost:${port}`,
    );
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(name === 'strict.html' ? { 'content-security-policy': STRICT } : {}),
    });
    response.end(html);
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const name = /^\/pages\/((?:mail\/)?[a-z-]+\.html)$/.exec(pathname)?.[1];
    if (pathname === '/favicon.ico') response.writeHead(204).end();
    else if (pathname === '/pages/long.html') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(longPage());
    } else if (pathname === '/pages/claims.html') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(claimsPage());
    } else if (pathname === '/pages/offer.pdf') {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end(smallPdf());
    } else if (name) await page(name, response);
    else shipped(request, response);
  };

  const server = await serve((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  port = server.port;
  return {
    origin: `http://127.0.0.1:${port}`,
    other: `http://localhost:${port}`,
    asked,
    close: server.close,
  };
}

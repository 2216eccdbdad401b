import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};

/** Whether a file is of a kind that is served, by its name. */
export const isServed = (file: string): boolean => typeOf(file) !== undefined;

const typeOf = (file: string): string | undefined => TYPES[path.extname(file).toLowerCase()];

export interface Server {
  port: number;
  close(): Promise<void>;
}

/** Starts a web server that only this machine can reach, on a port of the system's choosing. */
export async function serve(answer: RequestListener): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with the files of one folder, read-only; nothing outside it, not even through a symbolic link. */
export function serveFolder(folder: string): RequestListener {
  return async (request, response) => {
    try {
      const root = await realpath(folder);
      const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const file = await realpath(path.join(root, asked));
      const type = typeOf(file);
      const inside = file.startsWith(root + path.sep);
      if (request.method !== 'GET' || !inside || !type || !(await stat(file)).isFile())
        throw new Error('refused');
      response.writeHead(200, { 'content-type': type, 'x-content-type-options': 'nosniff' });
      response.end(await readFile(file));
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('There is no such page here.');
    }
  };
}

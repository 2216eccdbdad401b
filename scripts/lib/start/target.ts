import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../run.ts';
import { isServed, serve, serveFolder } from '../serve.ts';
import { Plain } from './options.ts';

export interface Target {
  url: string;
  close(): Promise<void>;
}

const DEMONSTRATION = path.join(ROOT, 'public', 'demo', 'pitch.html');

/**
 * Where the browser should go. A file is served, with its own folder, from this machine to this machine.
 * @throws Plain when there is no such file, or it is of no kind a browser shows as text.
 */
export async function openTarget(target = DEMONSTRATION): Promise<Target> {
  if (/^https?:\/\//i.test(target)) {
    if (!URL.canParse(target)) throw new Plain(`${target} is not a web address.`);
    return { url: target, close: async () => {} };
  }
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), target);
  const found = await stat(file).catch(() => null);
  if (!found) throw new Plain(`There is no file ${file}; a web address starts with http:// or https://.`);
  if (!found.isFile()) throw new Plain(`${file} is a folder; please name a file in it.`);
  if (!isServed(file)) throw new Plain(`${path.basename(file)} is not a page: use .html, .txt or .md.`);
  const server = await serve(serveFolder(path.dirname(file)));
  return {
    url: `http://127.0.0.1:${server.port}/${encodeURIComponent(path.basename(file))}`,
    close: server.close,
  };
}

import { DocumentError, type Unpacked } from '../../lib/documents/document.ts';
import type { File as NamedBytes } from '../../lib/documents/unpack.ts';
import type { Language } from '../../lib/i18n/languages.ts';
import { spoken } from '../../lib/i18n/translate.ts';

/** What a worker is to do, and the language in which it says what is wrong with what it was given. */
export interface Task<What> {
  what: What;
  language: Language;
}

/** A file to take apart. */
export interface Unpacking {
  file: NamedBytes;
  message: string;
}

/** What a worker says of its task. `refused`: the error is a sentence for the person. */
export type Answer<Result> = { ok: true; result: Result } | { ok: false; refused: boolean; error: string };

/**
 * Takes a file apart in a worker of its own, which ends with the work or with the signal.
 * @param message the key of the message to read; '' to be offered them, where there is a choice
 * Rejects with a DocumentError when the file can't be read, and with the signal's reason.
 */
export function unpackApart(file: NamedBytes, message: string, signal: AbortSignal): Promise<Unpacked> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' });
  const task: Unpacking = { file, message };
  return done(worker, task, [file.bytes.buffer], signal);
}

/** HTML of Markdown, as htmlOfMarkdown makes it, in such a worker too. Rejects as unpackApart does. */
export function renderApart(markdown: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./markdown.worker.ts', import.meta.url), { type: 'module' });
  return done(worker, markdown, [], signal);
}

function done<What, Result>(
  worker: Worker,
  what: What,
  handedOver: Transferable[],
  signal: AbortSignal,
): Promise<Result> {
  const work = new Promise<Result>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = ({ message: cause }) => reject(new Error(cause));
    worker.onmessage = ({ data }: MessageEvent<Answer<Result>>) => {
      if (data.ok) resolve(data.result);
      else reject(data.refused ? new DocumentError(data.error) : new Error(data.error));
    };
    const task: Task<What> = { what, language: spoken() };
    worker.postMessage(task, handedOver);
  });
  return work.finally(() => worker.terminate());
}

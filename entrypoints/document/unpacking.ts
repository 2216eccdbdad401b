import { DocumentError, type Unpacked } from '../../lib/documents/document.ts';
import type { File as NamedBytes } from '../../lib/documents/unpack.ts';
import { type Language, spoken } from '../../lib/i18n/translate.ts';

/** What the worker is to take apart, and the language in which it says what is wrong with it. */
export interface Task {
  file: NamedBytes;
  message: string;
  language: Language;
}

/** What the worker says of a file. `refused`: the error is a sentence for the person. */
export type Answer = { ok: true; unpacked: Unpacked } | { ok: false; refused: boolean; error: string };

/**
 * Takes a file apart in a worker of its own, which ends with the work or with the signal.
 * @param message the key of the message to read; '' to be offered them, where there is a choice
 * Rejects with a DocumentError when the file can't be read, and with the signal's reason.
 */
export function unpackApart(file: NamedBytes, message: string, signal: AbortSignal): Promise<Unpacked> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' });
  const work = new Promise<Unpacked>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = ({ message: cause }) => reject(new Error(cause));
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.ok) resolve(data.unpacked);
      else reject(data.refused ? new DocumentError(data.error) : new Error(data.error));
    };
    const task: Task = { file, message, language: spoken() };
    worker.postMessage(task, [file.bytes.buffer]);
  });
  return work.finally(() => worker.terminate());
}

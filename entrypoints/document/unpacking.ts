import { DocumentError, type Unpacked } from '../../lib/documents/document.ts';
import type { File as NamedBytes } from '../../lib/documents/unpack.ts';

/** What the worker says of a file. `refused`: the error is a sentence for the person. */
export type Answer = { ok: true; unpacked: Unpacked } | { ok: false; refused: boolean; error: string };

/**
 * Takes a file apart in a worker of its own, which ends with the work or with the signal.
 * @param message the key of the message to read; '' to be offered them, where there is a choice
 * Rejects with a DocumentError when the file can't be read, and with the signal's reason.
 */
export function unpackApart(
  { name, bytes }: NamedBytes,
  message: string,
  signal: AbortSignal,
): Promise<Unpacked> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' });
  const work = new Promise<Unpacked>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = ({ message: cause }) => reject(new Error(cause));
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.ok) resolve(data.unpacked);
      else reject(data.refused ? new DocumentError(data.error) : new Error(data.error));
    };
    worker.postMessage({ name, bytes, message }, [bytes.buffer]);
  });
  return work.finally(() => worker.terminate());
}

import { DocumentError } from '../../lib/documents/document.ts';
import { unpack } from '../../lib/documents/unpack.ts';
import { speak } from '../../lib/i18n/translate.ts';
import type { Answer, Task } from './unpacking.ts';

/** Takes one file apart, off the page's thread: a large one, or one made to keep a program busy, holds nothing up. */
self.onmessage = async ({ data }: MessageEvent<Task>) => {
  speak(data.language);
  self.postMessage(await answer(data));
};

async function answer({ message, file }: Task): Promise<Answer> {
  try {
    return { ok: true, unpacked: await unpack(file, message) };
  } catch (error) {
    // An error does not keep its kind on the way to the page.
    return { ok: false, refused: error instanceof DocumentError, error: String((error as Error).message) };
  }
}

import { DocumentError } from '../../lib/documents/document.ts';
import { speak } from '../../lib/i18n/translate.ts';
import type { Answer, Task } from './apart.ts';

/** What the worker that calls this does with each task it is given, off the page's thread. */
export function answerWith<What, Result>(work: (what: What) => Result | Promise<Result>): void {
  self.onmessage = async ({ data }: MessageEvent<Task<What>>) => {
    await speak(data.language);
    self.postMessage(await answer(async () => work(data.what)));
  };
}

async function answer<Result>(work: () => Promise<Result>): Promise<Answer<Result>> {
  try {
    return { ok: true, result: await work() };
  } catch (error) {
    // An error does not keep its kind on the way to the page.
    return { ok: false, refused: error instanceof DocumentError, error: String((error as Error).message) };
  }
}

import { t } from '../../lib/i18n/translate.ts';
import type { FileProblem } from '../../lib/reviews/backup.ts';
import { StoreError } from '../../lib/reviews/database.ts';

const OF_STORE = { full: 'storeFull', unavailable: 'storeUnavailable', failed: 'storeFailed' } as const;

const OF_FILE = {
  'not-json': 'importNotJson',
  damaged: 'importDamaged',
  newer: 'importNewer',
  changed: 'importChanged',
  'too-large': 'importTooLarge',
} as const satisfies Record<FileProblem, string>;

/** Why a file, or a part of one, is refused, in a sentence. */
export const refusal = (problem: FileProblem): string => t(OF_FILE[problem]);

/** What went wrong, in a sentence. */
export const sentenceOf = (error: unknown): string =>
  error instanceof StoreError
    ? t(OF_STORE[error.reason])
    : t('notice.failed', { cause: error instanceof Error ? error.message : String(error) });

/** What `work` gives; its errors say what went wrong in a sentence, but for a reason to stop. */
export async function told<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw new Error(sentenceOf(error), { cause: error });
  }
}

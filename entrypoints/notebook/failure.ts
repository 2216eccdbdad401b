import { t } from '../../lib/i18n/translate.ts';
import type { FileProblem } from '../../lib/reviews/backup.ts';
import { type Refusal, StoreError } from '../../lib/reviews/database.ts';

const OF_STORE: Record<Refusal, () => string> = {
  full: () => t('storeFull'),
  unavailable: () => t('storeUnavailable'),
  failed: () => t('storeFailed'),
};

const OF_FILE: Record<FileProblem, () => string> = {
  'not-json': () => t('importNotJson'),
  damaged: () => t('importDamaged'),
  newer: () => t('importNewer'),
  changed: () => t('importChanged'),
  'too-large': () => t('importTooLarge'),
};

/** Why a file, or a part of one, is refused, in a sentence. */
export const refusal = (problem: FileProblem): string => OF_FILE[problem]();

/** What went wrong, in a sentence. */
export const sentenceOf = (error: unknown): string =>
  error instanceof StoreError
    ? OF_STORE[error.reason]()
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

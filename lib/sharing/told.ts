import type { Claim } from '../engine/types.ts';
import { list, t } from '../i18n/translate.ts';
import { quoted } from './quoted.ts';

/** Without what stands around and between words. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The sentence for the words by which a claim was told; undefined where none are kept, and where they are all that it says.
 * @param claim its quote, and its words as they stand in it
 */
export function toldSentence({ quote, words = [] }: Pick<Claim, 'quote' | 'words'>): string | undefined {
  if (words.length === 0 || words.some((one) => bare(one) === bare(quote.text))) return undefined;
  return t('claim.told', { list: list(words.map(quoted)) });
}

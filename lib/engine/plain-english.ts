import { BY_WORD, isApostrophe, isJoined, isLetter, LONGEST_WORD } from './small-words.ts';

const isForeign = (code: number): boolean => (code >= 0x370 && code <= 0x1dff) || code >= 0x2e80;
const FILTER = 2 ** 16 - 1;
/** By a hash of its letters, whether a word of unaccented letters may be a small one: of English, or of others alone. */
const mayBe = new Uint8Array(FILTER + 1);
const [OF_ENGLISH, OF_OTHERS] = [1, 2];
for (const [word, languages] of BY_WORD) {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash, 31) + word.charCodeAt(i);
  const at = hash & FILTER;
  mayBe[at] = (mayBe[at] as number) | (languages[0] === 0 ? OF_ENGLISH : OF_OTHERS);
}

/**
 * Whether a text has small words of English, none of another language alone and nothing else that may be of one. Most
 * texts are so, and it is seen without a string made of each word. Where it says no, the answer is still open.
 */
export function isPlainEnglish(text: string): boolean {
  let english = false;
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let hash = 0;
    let code = text.charCodeAt(at);
    for (; (code >= 97 && code <= 122) || (code >= 65 && code <= 90); code = text.charCodeAt(++at))
      hash = Math.imul(hash, 31) + (code | 32);
    const length = at - start;
    if (isLetter(code) || isForeign(code) || (length === 1 && isApostrophe(code))) return false;
    if (length < 2 || length > LONGEST_WORD) continue;
    const may = mayBe[hash & FILTER] as number;
    if (may === 0 || (may === OF_ENGLISH && english)) continue;
    const languages = BY_WORD.get(text.slice(start, at).toLowerCase());
    if (languages && languages[0] !== 0) return false;
    english ||= languages !== undefined && length > 2 && !isJoined(text, start, at);
  }
  return english;
}

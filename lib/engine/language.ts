import { isPlainEnglish } from './plain-english.ts';
import {
  BY_WORD,
  isApostrophe,
  isCapital,
  isJoined,
  isLetter,
  LANGUAGES,
  LONGEST_WORD,
} from './small-words.ts';

/** Scripts that tell a language, the more particular first; letters that tell it from its neighbours come before it. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[ٹڈڑںے]/u, 'ur'],
  [/[پچژگ]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Gurmukhi}/u, 'pa'],
  [/\p{Script=Gujarati}/u, 'gu'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Telugu}/u, 'te'],
  [/\p{Script=Thai}/u, 'th'],
];
const NOT_LATIN = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufeff]/;
const LETTERS = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/u;

/** What a stretch of text tells of its language. */
export interface Told {
  /** BCP 47; `und` where nothing tells, `mis` for letters of a language that isn't known here. */
  language: string;
  /** Another language shows in it too, so that its sentences may differ. */
  mixed: boolean;
}

/** Letters that tell a language of this script, the more particular first. */
const LETTERS_OF: readonly (readonly [RegExp, string])[] = [
  [/[ąęłńśźż]/iu, 'pl'],
  [/[ėųįūš]/iu, 'lt'],
  [/[șță]/iu, 'ro'],
  [/[ğışİ]/u, 'tr'],
  [/[ŵŷ]/iu, 'cy'],
  [/[ñ¿¡]/iu, 'es'],
  [/[ãõ]/iu, 'pt'],
  [/[æø]/iu, 'da'],
  [/ß/u, 'de'],
];
/** So many words with accents, of so many, are of another language than English, whichever it is. */
const ACCENTED = 3;
const ACCENTED_SHARE = 0.15;

/** How much of a long text is looked at: so many stretches, spread evenly, of so many UTF-16 units. */
const STRETCHES = 4;
const STRETCH = 400;
/** Words of one language alone, and their share, that make a text of it against words of English. */
const ALONE = 2;
const SHARE = 0.12;
const OVER_ENGLISH = 1.3;
/** A line of so few words, of which so many have capitals, is a name. */
const FEW = 15;
const NAMES = 0.6;

/** The language of a passage or a sentence, by its script and its small words. Time does not grow with its length. */
export function tellLanguage(text: string): Told {
  if (text.length <= STRETCHES * STRETCH && isPlainEnglish(text)) return ENGLISH;
  const script = scriptOf(text);
  if (script.language !== '') return { language: script.language, mixed: script.mixed };
  const stretches = spread(text).map(tellStretch);
  const told = new Set(stretches.map(({ language }) => language).filter((language) => language !== 'und'));
  const [first = 'und'] = told;
  const mixed = script.mixed || told.size > 1 || stretches.some((one) => one.mixed);
  return { language: first, mixed };
}

const ENGLISH: Told = { language: 'en', mixed: false };

function spread(text: string): string[] {
  if (text.length <= STRETCHES * STRETCH) return [text];
  const step = Math.floor((text.length - STRETCH) / (STRETCHES - 1));
  return Array.from({ length: STRETCHES }, (_, i) => text.slice(i * step, i * step + STRETCH));
}

function tellStretch(text: string): Told {
  const { looked, capitals, accented, counts, alone } = countWords(text);
  const english = counts[0] ?? 0;
  // Somebody's name and title tells of where they work, not of the language that is written.
  const named = looked <= FEW && capitals >= NAMES * looked;
  if ((alone.length === 0 && accented < ACCENTED) || named)
    return { language: english > 0 ? 'en' : 'und', mixed: false };
  const kinds = LANGUAGES.map(
    (_, i) => new Set(alone.flatMap(([at, word]) => (at === i ? [word] : []))).size,
  );
  const best = LANGUAGES.map((_, i) => i)
    .filter((i) => (kinds[i] ?? 0) > 0)
    .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (kinds[b] ?? 0) - (kinds[a] ?? 0))[0];
  const language = best === undefined ? 'mis' : (LANGUAGES[best] ?? 'mis');
  const count = best === undefined ? 0 : (counts[best] ?? 0);
  const size = best === undefined ? 0 : (kinds[best] ?? 0);
  const shows = size >= ALONE && size / looked >= SHARE / 3;
  if (shows && count / looked >= SHARE && count > OVER_ENGLISH * english)
    return { language, mixed: english > 1 };
  if (accented >= ACCENTED && accented / looked >= ACCENTED_SHARE && 2 * english <= accented)
    return { language: byLetters(text) ?? (shows ? language : 'mis'), mixed: false };
  return { language: english > 0 ? 'en' : 'und', mixed: shows };
}

interface Counts {
  looked: number;
  /** Words that begin with a capital, and words with a letter beyond the English alphabet. */
  capitals: number;
  accented: number;
  /** Small words, by language. */
  counts: Uint16Array;
  /** The small words that English does not have, with each language that has them. */
  alone: [number, string][];
}

/**
 * Goes through the words letter by letter, since every text is, and most are English. Parts of addresses and file names
 * are no words, nor letters that stand for something: "EN · FR", "A: 12 High Street".
 */
function countWords(text: string): Counts {
  const counts = new Uint16Array(LANGUAGES.length);
  const found: Counts = { looked: 0, capitals: 0, accented: 0, counts, alone: [] };
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const start = at;
    let accent = false;
    for (; at < text.length && isLetter(text.charCodeAt(at)); at++)
      if (text.charCodeAt(at) > 0x7f) accent = true;
    // "a'r" and "i'ch" are words of Welsh; what follows "l'" begins anew.
    if (isApostrophe(text.charCodeAt(at)) && at - start === 1 && isLetter(text.charCodeAt(at + 1)))
      for (at++; at < text.length && isLetter(text.charCodeAt(at)); ) at++;
    if (isJoined(text, start, at)) continue;
    const capital = isCapital(text.charCodeAt(start));
    if (capital && at - start <= 2 && isCapital(text.charCodeAt(at - 1))) continue;
    found.looked++;
    if (capital) found.capitals++;
    if (accent) found.accented++;
    if (at - start > LONGEST_WORD) continue;
    const raw = text.slice(start, at);
    const word = capital || accent ? raw.toLowerCase().replace("'", '’') : raw.replace("'", '’');
    const languages = BY_WORD.get(word);
    if (!languages) continue;
    for (const language of languages) {
      counts[language] = (counts[language] ?? 0) + 1;
      if (languages[0] !== 0 && word.length > 1) found.alone.push([language, word]);
    }
  }
  return found;
}

const byLetters = (text: string): string | undefined =>
  LETTERS_OF.find(([letters]) => letters.test(text))?.[1];

function scriptOf(text: string): Told {
  if (!NOT_LATIN.test(text)) return { language: '', mixed: false };
  let latin = 0;
  let other = '';
  for (const part of spread(text)) {
    for (const [letter] of part.matchAll(LETTERS)) {
      if (LATIN.test(letter)) latin++;
      else other += letter;
    }
  }
  if (other.length <= latin) return { language: '', mixed: other.length > ALONE };
  return { language: SCRIPTS.find(([letters]) => letters.test(other))?.[1] ?? 'mis', mixed: latin > 0 };
}

/** Whether the language of its neighbours can be that of a text which itself tells none. */
export const couldBe = (language: string, text: string): boolean =>
  LANGUAGES.includes(language) || NOT_LATIN.test(text);

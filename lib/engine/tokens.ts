import type { Span } from './sentences.ts';

/** Splits a sentence into words, numbers and amounts in one pass over its characters. */

/** What a token is besides its word; a bit each. */
export const FLAG = { number: 1, percent: 2, money: 4, capital: 8, acronym: 16, roundTheClock: 32 } as const;

/** Takes where a token stands, what it is besides its word, and a hash of 32 bits: equal for equal words. */
export type TakeToken = (start: number, end: number, flags: number, hash: number) => void;

const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const JOINER = 4;
const ascii = new Uint8Array(128);
for (let c = 48; c < 58; c++) ascii[c] = DIGIT;
for (let c = 65; c < 91; c++) ascii[c] = LETTER;
for (let c = 97; c < 123; c++) ascii[c] = LETTER;
ascii[39] = APOSTROPHE;

function kind(code: number): number {
  if (code < 128) return ascii[code] ?? 0;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc) return APOSTROPHE;
  if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff)
    return JOINER;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7)
    return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : 0;
  if (code >= 0x2000 && code <= 0x2bff) return 0;
  if (code >= 0x3000 && code <= 0x3020) return 0;
  if (code >= 0xfe00 && code <= 0xfe6f) return 0;
  // Surrogates: emoji and the like; letters outside the basic plane are rare enough to be left out.
  if (code >= 0xd800 && code <= 0xdfff) return 0;
  return LETTER;
}

const SCALE = /^ ?(?:k|m|mn|bn|b|tn|million|billion|thousand|trillion)(?![\p{L}\p{N}])/iu;
const CLOCK = /^24 ?[/x] ?7/i;

/** The tokens of a text. */
export function tokenise(text: string): Span[] {
  const tokens: Span[] = [];
  eachToken(text, 0, text.length, (start, end) => tokens.push({ start, end }));
  return tokens;
}

/**
 * Hands on the tokens of `text` from `from` to `to`. A number takes its separators, currency, scale and % with it ("£1.2m", "40%",
 * "24/7"). A hyphen ends a token, an apostrophe between letters does not.
 */
export function eachToken(text: string, from: number, to: number, take: TakeToken): void {
  let i = from;
  while (i < to) {
    const code = text.charCodeAt(i);
    const k = kind(code);
    if (k === LETTER) {
      const start = i;
      let capitals = code >= 65 && code <= 90 ? 1 : 0;
      let letters = 1;
      let hash = code;
      i++;
      while (i < to) {
        const c = text.charCodeAt(i);
        const kk = kind(c);
        if (kk === APOSTROPHE) {
          if (i + 1 >= to || kind(text.charCodeAt(i + 1)) !== LETTER) break;
        } else if (kk !== LETTER && kk !== DIGIT && kk !== JOINER) break;
        if (c >= 65 && c <= 90) capitals++;
        if (kk === LETTER) letters++;
        hash = (Math.imul(hash, 31) + c) | 0;
        i++;
      }
      const first =
        code >= 65 && code <= 90 ? FLAG.capital : code >= 0xc0 && isUpper(text[start]) ? FLAG.capital : 0;
      const acronym = capitals >= 2 && capitals >= letters - 1 ? FLAG.acronym : 0;
      take(start, i, first | acronym, hash);
    } else if (k === DIGIT || (isCurrency(code) && i + 1 < to && kind(text.charCodeAt(i + 1)) === DIGIT)) {
      const { end, flags } = numberToken(text, i, to);
      let hash = 0;
      for (let at = i; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
      take(i, end, flags, hash);
      i = end;
    } else i++;
  }
}

function numberToken(text: string, start: number, to: number): { end: number; flags: number } {
  let flags: number = FLAG.number;
  let i = start;
  const money = isCurrency(text.charCodeAt(i));
  if (money) {
    flags |= FLAG.money;
    i++;
  }
  if (!money && text.charCodeAt(i) === 50 && text.charCodeAt(i + 1) === 52) {
    const clock = CLOCK.exec(text.slice(i, Math.min(i + 6, to)));
    if (clock) return { end: i + clock[0].length, flags: FLAG.roundTheClock };
  }
  while (i < to) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) i++;
    else if ((c === 44 || c === 46) && i + 1 < to && kind(text.charCodeAt(i + 1)) === DIGIT) i += 2;
    else break;
  }
  const scale = SCALE.exec(text.slice(i, Math.min(i + 12, to)));
  if (scale && (money || !scale[0].startsWith(' ') || scale[0].length > 3)) i += scale[0].length;
  const next = text.charCodeAt(i);
  if (next === 37 || (next === 32 && text.charCodeAt(i + 1) === 37 && i + 1 < to)) {
    i += next === 37 ? 1 : 2;
    flags |= FLAG.percent;
  } else if (!scale && i < to) {
    // "10x", "3rd", "5G", "63p": the letters belong to the number.
    const begin = i;
    while (i < to && i - begin < 4 && kind(text.charCodeAt(i)) === LETTER) i++;
    if (i - begin === 4) i = begin;
  }
  return { end: Math.min(i, to), flags };
}

function isCurrency(code: number): boolean {
  return code === 0xa3 || code === 36 || code === 0x20ac;
}

function isUpper(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}

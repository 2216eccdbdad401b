import { hash32 as trait } from './hash.ts';
import type { Finding } from './judge.ts';
import type { Sentence } from './sentence.ts';
import { FLAG } from './tokens.ts';
import type { Role } from './types.ts';

/**
 * What learnt weights know a sentence by: its words and pairs of words, where a name stands in it, the rules that fired,
 * who speaks and how. A trait is a number of 32 bits, made from what it stands for; two that clash do little harm. Whoever changes what is noted here fits the weights anew (`npm run fit`).
 */

/** Takes a trait, and the tokens from `from` up to `to` that it was read from; none where it is of the whole sentence. */
export type Note = (trait: number, from: number, to: number) => void;

export const EDGE = trait('edge');
const NUMBERS = [
  [FLAG.roundTheClock, trait('24/7')],
  [FLAG.percent, trait('percent')],
  [FLAG.money, trait('money')],
  [FLAG.number, trait('number')],
] as const;
const FIRST = trait('first');
/** Traits of one kind, each made once. */
function traitsOf(kind: string): (one: string | number) => number {
  const known = new Map<string | number, number>();
  return (one) => {
    const number = known.get(one) ?? trait(`${kind} ${one}`);
    known.set(one, number);
    return number;
  };
}
const voiceTrait = traitsOf('voice');
const roleTrait = traitsOf('role');
const lengthTrait = traitsOf('length');
const endTrait = traitsOf('ends');
const quotedTrait = traitsOf('quoted');
const placeTrait = traitsOf('place');
const QUOTES = trait('quotes');
export const pair = (a: number, b: number): number => Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);

/** What a word is known by; numbers and amounts are known as what they are. */
export function symbol({ entries }: Sentence, at: number): number {
  const entry = entries[at];
  if (!entry) return EDGE;
  if (entry.flags !== 0) for (const [flag, number] of NUMBERS) if (entry.flags & flag) return number;
  return entry.word;
}

/** The different words of a sentence, numbers and amounts as what they are. */
export function vocabularyOf(sentence: Sentence): number[] {
  const words: number[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const word = symbol(sentence, at);
    if (!words.includes(word)) words.push(word);
  }
  // A list that grew has room for more; this one is kept.
  return words.slice();
}

/** The words of a sentence, one by one and two by two, its edges included. */
export function noteWords(sentence: Sentence, note: Note): void {
  const { length } = sentence;
  let before = EDGE;
  for (let at = 0; at < length; at++) {
    const word = symbol(sentence, at);
    note(word, at, at + 1);
    note(pair(before, word), Math.max(at - 1, 0), at + 1);
    before = word;
  }
  note(pair(before, EDGE), length - 1, length);
  if (length > 0) note(pair(FIRST, symbol(sentence, 0)), 0, 1);
}

/** The rules and voices found in a sentence, its role, its length and how it ends. */
export function noteFindings(
  { hits, voices, words }: Pick<Finding, 'hits' | 'voices' | 'words'>,
  role: Role,
  text: string,
  note: Note,
): void {
  for (const { rule } of hits) note(rule.trait, 0, 0);
  for (const voice of voices) note(voiceTrait(voice), 0, 0);
  note(roleTrait(role), 0, 0);
  note(lengthTrait(Math.min(6, Math.floor(Math.log2(words + 1)))), 0, 0);
  note(endTrait(/[?!:.](?=["'”’)\]]*$)/.exec(text.slice(-4))?.[0] ?? 'open'), 0, 0);
  if (/["“”]/.test(text)) note(QUOTES, 0, 0);
}

/** A text with fewer sentences has no beginning and end to speak of. */
const PLACES = 8;

/** In which part of its text a sentence stands; -1 where the text is too short to say. */
export function placeIn(at: number, sentences: number): number {
  if (sentences < PLACES) return -1;
  const share = at / sentences;
  return share < 0.04 ? 0 : share < 0.2 ? 1 : share < 0.6 ? 2 : 3;
}

/**
 * Where a sentence stands in its text.
 * @param text its words
 * @param at how many of the text's sentences are before it
 */
export function notePlace(
  quoted: string | undefined,
  text: string,
  at: number,
  sentences: number,
  note: Note,
): void {
  // Who asks vouches for nothing.
  if (quoted) note(quotedTrait(/\?["”’]?$/.test(text.slice(-2)) ? 'question' : quoted), 0, 0);
  const place = placeIn(at, sentences);
  if (place >= 0) note(placeTrait(place), 0, 0);
}

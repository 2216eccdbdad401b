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

/** A name, or a run of other words with a capital within a sentence. */
export interface Capitals {
  words: readonly string[];
  from: number;
  to: number;
  /** The words on either side, as `symbol` has them. */
  before: number;
  after: number;
  /** A capital that says nothing by itself: the first word of a sentence, or a line in Title Case. */
  usual: boolean;
}

const EDGE = trait('edge');
const NAME = trait('name');
const CAPITAL = trait('capital');
const NUMBERS = [
  [FLAG.roundTheClock, trait('24/7')],
  [FLAG.percent, trait('percent')],
  [FLAG.money, trait('money')],
  [FLAG.number, trait('number')],
] as const;
const FIRST = trait('first');
const HAS_NAME = trait('has a name');
const STARTS_WITH_NAME = trait('starts with a name');
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
const pair = (a: number, b: number): number => Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);

function symbol({ entries }: Sentence, at: number): number {
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
  return words;
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

/** The words of a sentence that have a capital: names are told later, when the whole text is known. */
export function capitalsOf(sentence: Sentence): Capitals[] {
  const { entries, tokens, passage } = sentence;
  const found: Capitals[] = [];
  for (let at = 0; at < entries.length; at++) {
    if (((entries[at]?.flags ?? 0) & FLAG.capital) === 0) continue;
    const from = at;
    const words: string[] = [];
    // The first word stands by itself: its capital need not be its own.
    do {
      const { start, end } = tokens[at] as { start: number; end: number };
      // A word that some rule knows is a word, and no name.
      if (entries[at]?.ids.length === 0) words.push(passage.slice(start, end).replace(/['’]s?$/, ''));
      at++;
    } while (from > 0 && ((entries[at]?.flags ?? 0) & FLAG.capital) !== 0);
    const usual = from === 0 || sentence.titleCase;
    // What is no name and has its capital from where it stands says nothing whatever else is in the text.
    if (words.length > 0 || !usual)
      found.push({
        words,
        from,
        to: at,
        before: from === 0 ? EDGE : symbol(sentence, from - 1),
        after: symbol(sentence, at),
        usual,
      });
    at--;
  }
  return found;
}

const NAMES = 6;

/** The names that a text is about: the vendor, its product, its customer. */
export function namesOf(all: Iterable<readonly Capitals[]>): ReadonlySet<string> {
  const counts = new Map<string, { times: number; sure: boolean }>();
  for (const capitals of all)
    for (const { words, usual } of capitals)
      for (const word of words) {
        const count = counts.get(word) ?? { times: 0, sure: false };
        count.times++;
        count.sure ||= !usual;
        counts.set(word, count);
      }
  const names = [...counts].filter(([, { times, sure }]) => sure && times > 1);
  return new Set(
    names
      .toSorted(([, a], [, b]) => b.times - a.times)
      .slice(0, NAMES)
      .map(([word]) => word),
  );
}

/** Where the names of the text, and other capitals, stand in a sentence. */
export function noteNames(capitals: readonly Capitals[], names: ReadonlySet<string>, note: Note): void {
  let has = false;
  for (const { words, from, to, before, after, usual } of capitals) {
    const named = words.some((word) => names.has(word));
    if (usual && !named) continue;
    const what = named ? NAME : CAPITAL;
    has ||= named;
    note(what, from, to);
    note(pair(before, what), from, to);
    note(pair(what, after), from, to);
    if (named && from === 0) note(STARTS_WITH_NAME, from, to);
  }
  if (has) note(HAS_NAME, 0, 0);
}

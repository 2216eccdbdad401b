import type { Placed } from './claims.ts';
import { type Finding, isJudged } from './judge.ts';
import { couldBe, type Told, tellLanguage } from './language.ts';
import type { QuoteMarks } from './quotations.ts';
import type { Passage, Unjudged } from './types.ts';

/** A passage, what the rules found in it, and what it tells of its language and of quotations by itself. */
export interface Read {
  passage: Passage;
  findings: readonly Finding[];
  /** Words of its sentences; none where it is not judged. */
  words: number;
  language: string;
  /** Another language shows in it too. */
  mixed: boolean;
  marks: QuoteMarks;
  /** Its sentences as they were put to their place last. */
  placed: Placed[];
}

/** Which sentences are in a language there are rules for, and what is to be said of the others. */
export interface ByLanguage {
  /** Of the whole: the language that was judged, or, where nothing was, the one that most of it is in. */
  language: string;
  judged: boolean;
  /** Whether a sentence of a passage is to be judged. */
  has: (passage: number, sentence: number) => boolean;
  unjudged: Unjudged[];
  /** How many words are judged; where nothing is, how many there are. */
  words: number;
}

/** A text with fewer words is too short to tell its language, if there is no other in it. */
const ENOUGH_WORDS = 12;
/** A page in another language has a few words of English on it: a slogan, a button, a name. */
const ENGLISH_SENTENCE = 6;

const NOTHING: Told = { language: 'und', mixed: false };

/** What a passage tells of its language; nothing where it is not judged anyway. */
export const toldBy = ({ role, text }: Passage): Told => (isJudged(role) ? tellLanguage(text) : NOTHING);

/** Goes through a text sentence by sentence. @param languages those there are rules for */
export function byLanguage(read: readonly Read[], languages: ReadonlySet<string>): ByLanguage {
  const own = (language: string) => language === 'und' || languages.has(language);
  if (read.every(({ language, mixed }) => !mixed && own(language)))
    return allJudged(read, (one) => one.language);
  const settled = inContext(read);
  const others = new Map<string, Unjudged>();
  const skipped = new Set<string>();
  let sure = 0;
  let all = 0;
  let taken = 0;
  for (const [i, { passage, findings, mixed }] of read.entries()) {
    if (!isJudged(passage.role)) continue;
    const whole = settled[i] ?? 'und';
    for (const [k, { start, end, words }] of findings.entries()) {
      const text = passage.text.slice(start, end);
      const alone = mixed ? tellLanguage(text).language : whole;
      const language = alone === 'und' && couldBe(whole, text) ? whole : alone;
      all += words;
      if (own(language)) {
        taken += words;
        if (language !== 'und') sure += words;
        continue;
      }
      skipped.add(`${i} ${k}`);
      const other = others.get(language);
      if (other) other.words += words;
      else others.set(language, { language, words, quote: { passage: passage.id, start, end, text } });
    }
  }
  const unjudged = [...others.values()].toSorted((a, b) => b.words - a.words);
  const [most] = unjudged;
  if (!most) return allJudged(read, (_, i) => settled[i] ?? 'und');
  const judged = sure >= ENGLISH_SENTENCE;
  const language = judged ? (settled.find((one) => one !== 'und' && own(one)) ?? 'en') : most.language;
  const words = judged ? taken : all;
  return { language, judged, has: (i, k) => !skipped.has(`${i} ${k}`), unjudged, words };
}

function allJudged(read: readonly Read[], languageOf: (one: Read, at: number) => string): ByLanguage {
  let words = 0;
  let told = 'und';
  for (let i = 0; i < read.length; i++) {
    const one = read[i] as Read;
    words += one.words;
    if (told === 'und') told = languageOf(one, i);
  }
  const language = words < ENOUGH_WORDS ? 'und' : told;
  return { language, judged: true, has: () => true, unjudged: [], words };
}

/** The language of each passage. One that tells none is in that of its neighbours, where they agree. */
function inContext(read: readonly Read[]): string[] {
  const own = read.map(({ language }) => language);
  const before = carried(own);
  const after = carried(own.toReversed()).toReversed();
  return own.map((language, i) => {
    if (language !== 'und') return language;
    const [a, b] = [before[i] ?? 'und', after[i] ?? 'und'];
    const neighbours = a === 'und' ? b : b === 'und' || a === b ? a : 'und';
    return couldBe(neighbours, read[i]?.passage.text ?? '') ? neighbours : 'und';
  });
}

/** At each place, the last language that was told before it. */
function carried(languages: readonly string[]): string[] {
  let last = 'und';
  return languages.map((language) => {
    const known = last;
    if (language !== 'und') last = language;
    return known;
  });
}

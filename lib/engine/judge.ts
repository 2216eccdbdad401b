import type { Hit, Matcher } from './match.ts';
import { type Capitals, capitalsOf } from './names.ts';
import type { VoicePack } from './pack.ts';
import { sentences } from './sentences.ts';
import { noteFindings, noteWords, vocabularyOf } from './traits.ts';
import type { Passage, Role } from './types.ts';
import type { Weights } from './weights.ts';

export type Voice = VoicePack['subject'];

/** What the rules found in one sentence, before anything is concluded from it. Offsets are within the passage. */
export interface Finding {
  start: number;
  end: number;
  words: number;
  hits: readonly Hit[];
  voices: ReadonlySet<Voice>;
  /** Somebody surely doubts what is said: denies it, or only supposes it. */
  denied: boolean;
  /** How much its own words speak for each claim, in the order of CATEGORIES. */
  sums: number[];
  capitals: readonly Capitals[];
  /** Its different words, as traits. */
  vocabulary: readonly number[];
}

/** Text that is read and counted for what the whole is, but makes no claim: buttons, furniture, code. */
export const isJudged = (role: Role): boolean =>
  role !== 'furniture' && role !== 'control' && role !== 'code';

const NO_VOICES: ReadonlySet<Voice> = new Set();

const isSureDoubt = ({ rule: { pack, rule } }: Hit): boolean =>
  pack.list === 'voice' && pack.subject === 'doubt' && rule.strength === 'sure';

/** Runs the rules over a passage. Depends on nothing but its text and role, so the answer can be kept and used again. */
export function judgePassage(passage: Passage, matcher: Matcher, weights: Weights): Finding[] {
  return sentences(passage.text).map((span) => {
    const sentence = matcher.sentence(passage.text, span);
    const all = matcher.match(sentence);
    const voices = all.flatMap(({ rule }) => (rule.pack.list === 'voice' ? [rule.pack.subject] : []));
    const found = {
      words: sentence.length,
      hits: voices.length === 0 ? all : all.filter(({ rule }) => rule.pack.list !== 'voice'),
      voices: voices.length === 0 ? NO_VOICES : new Set(voices),
      denied: voices.includes('doubt') && all.some(isSureDoubt),
    };
    const sums = weights.start();
    if (isJudged(passage.role)) {
      const note = weights.into(sums);
      noteWords(sentence, note);
      noteFindings(found, passage.role, sentence.text, note);
    }
    return {
      start: span.start,
      end: span.end,
      ...found,
      sums,
      capitals: capitalsOf(sentence),
      vocabulary: vocabularyOf(sentence),
    };
  });
}

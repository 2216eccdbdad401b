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
  /** Those of them that speak for or against a check. */
  cues: readonly Hit[];
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

const NO_HITS: readonly Hit[] = [];
const NO_VOICES: ReadonlySet<Voice> = new Set();
/** Voices that are heard together, each set of them once: there are few. */
const together = new Map<string, ReadonlySet<Voice>>();

const isVoice = ({ rule }: Hit): boolean => rule.pack.list === 'voice';

const isCue = ({ rule: { pack } }: Hit): boolean =>
  pack.list === 'evidence' || pack.list === 'lip' || pack.list === 'contra';

const isSureDoubt = ({ rule: { pack, rule } }: Hit): boolean =>
  pack.list === 'voice' && pack.subject === 'doubt' && rule.strength === 'sure';

function voicesOf(hits: readonly Hit[]): ReadonlySet<Voice> {
  let names = '';
  for (const { rule } of hits)
    if (rule.pack.list === 'voice' && !names.includes(rule.pack.subject)) names += ` ${rule.pack.subject}`;
  if (names === '') return NO_VOICES;
  const voices = together.get(names) ?? new Set(names.trim().split(' ') as Voice[]);
  together.set(names, voices);
  return voices;
}

/** Without a letter, as a version or a rating on its own, a sentence says nothing that could be asked about. */
export const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** Runs the rules over a passage. Depends on nothing but its text and role, so the answer can be kept and used again. */
export function judgePassage(passage: Passage, matcher: Matcher, weights: Weights): Finding[] {
  const { role, text } = passage;
  const judged = isJudged(role);
  return sentences(text).map((span) => {
    const sentence = matcher.sentence(text, span);
    const all = matcher.match(sentence);
    const voices = voicesOf(all);
    const hits = voices === NO_VOICES ? all : all.filter((hit) => !isVoice(hit));
    const finding: Finding = {
      start: span.start,
      end: span.end,
      words: sentence.length,
      // A list that grew has room for more; this one is kept.
      hits: hits.length === 0 ? NO_HITS : hits.slice(),
      cues: hits.some(isCue) ? hits.filter(isCue) : NO_HITS,
      voices,
      denied: voices.has('doubt') && all.some(isSureDoubt),
      sums: weights.start(),
      capitals: capitalsOf(sentence),
      vocabulary: vocabularyOf(sentence),
    };
    if (!hasWords(sentence.text)) finding.sums.fill(Number.NEGATIVE_INFINITY);
    else if (judged) {
      const note = weights.into(finding.sums);
      noteWords(sentence, note);
      noteFindings(finding, role, sentence.text, note);
    }
    return finding;
  });
}

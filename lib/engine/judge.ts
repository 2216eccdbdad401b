import type { Hit, Matcher } from './match.ts';
import type { VoicePack } from './pack.ts';
import { sentences } from './sentences.ts';
import type { Passage, Role } from './types.ts';

export type Voice = VoicePack['subject'];

/** What the rules found in one sentence, before anything is concluded from it. Offsets are within the passage. */
export interface Finding {
  start: number;
  end: number;
  words: number;
  hits: readonly Hit[];
  voices: ReadonlySet<Voice>;
  /** Inside a quotation, whether or not it began in this sentence. */
  quoted: boolean;
}

/** Text that is read and counted for what the whole is, but makes no claim: buttons, furniture, code. */
export const isJudged = (role: Role): boolean =>
  role !== 'furniture' && role !== 'control' && role !== 'code';

const NO_VOICES: ReadonlySet<Voice> = new Set();

/** Runs the rules over a passage. Depends on nothing but its text and role, so the answer can be kept and used again. */
export function judgePassage(passage: Passage, matcher: Matcher): Finding[] {
  const inside = quotedRanges(passage);
  return sentences(passage.text).map((span) => {
    const sentence = matcher.sentence(passage.text, span);
    const hits = matcher.match(sentence);
    const voices = hits.flatMap(({ rule }) => (rule.pack.list === 'voice' ? [rule.pack.subject] : []));
    return {
      start: span.start,
      end: span.end,
      words: sentence.length,
      hits: voices.length === 0 ? hits : hits.filter(({ rule }) => rule.pack.list !== 'voice'),
      voices: voices.length === 0 ? NO_VOICES : new Set(voices),
      quoted: inside.some(([from, to]) => from <= span.start + 1 && span.end - 1 <= to),
    };
  });
}

/** Quotations long enough to be somebody speaking rather than a word in quote marks. */
function quotedRanges({ text, role }: Passage): [number, number][] {
  if (role === 'quotation') return [[0, text.length]];
  const ranges: [number, number][] = [];
  for (let from = text.search(/[“"]/); from >= 0; ) {
    const closing = text[from] === '“' ? '”' : '"';
    const found = text.indexOf(closing, from + 1);
    const to = found < 0 ? text.length : found + 1;
    if (to - from > 40) ranges.push([from, to]);
    const next = text.slice(to).search(/[“"]/);
    from = next < 0 ? -1 : to + next;
    if (ranges.length > 50) break;
  }
  return ranges;
}

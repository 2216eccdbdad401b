import { isJudged } from './judge.ts';
import type { Passage } from './types.ts';

/** Shorter ones are words in quote marks, not somebody speaking. In UTF-16 code units. */
const SHORTEST = 24;
/** How many passages a quotation that is never closed may reach over. */
const REACH = 4;

export interface Quoted {
  /** Stretches of the passage inside a quotation. */
  ranges: readonly (readonly [number, number])[];
  /** The passage says who is speaking in the quotation before it: "Ann Lee, Head of Service, Example Council". */
  attribution: boolean;
}

const NOTHING: Quoted = { ranges: [], attribution: false };
/** British quote marks: a sentence that ends inside them. Longer ones are rare, and the bound keeps the time linear. */
const SINGLE =
  /(?<![\p{L}\p{N}])(?:‘[^‘]{39,600}?[.,!?…]’(?!\p{L})|'(?=\p{Lu})[^\n]{39,600}?[.,!?…]'(?!\p{L}))/gu;
const NAMED =
  /^[\s"”–—~-]*(?:\p{Lu}[\p{L}'’.-]+\s+){1,3}(?:of\s+)?\p{Lu}?[\p{L}'’.-]*(?:\s*[,|(–—-]\s*\p{L}.*)?$/u;
const ROLE =
  /\b(?:head|director|manager|officer|lead|leader|chief|ceo|cto|cio|coo|founder|president|councillor|mayor|minister|secretary|owner|partner|analyst|engineer|developer|coordinator|administrator|supervisor|professor|nurse|consultant|executive|specialist|council|trust|university|department|agency)\b/i;
const ORGANISATION =
  /^(?:\p{Lu}[\p{L}'’.-]+\s+){1,2}\p{Lu}[\p{L}'’-]+\s*,\s*(?:\p{Lu}[\p{L}'’&-]*|of|and|for|the)(?:\s+(?:\p{Lu}[\p{L}'’&-]*|of|and|for|the)){1,6}$/u;
const PERSON = /^\s*\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]+){1,3}\s*[,|–—-]\s*\p{Lu}/u;
const LONGEST_ATTRIBUTION = 140;

/** What a passage tells of quotations by itself, where none is open before it. */
export interface QuoteMarks {
  ranges: [number, number][];
  /** Its last quotation is not closed in it. */
  stays: boolean;
  attribution: boolean;
}

const UNMARKED: QuoteMarks = { ranges: [], stays: false, attribution: false };

/** Depends on nothing but the passage's text and role, so the answer can be kept and used again. */
export function quoteMarks({ text, role }: Passage): QuoteMarks {
  if (!isJudged(role)) return UNMARKED;
  const { ranges, stays } = rangesIn(text, role === 'quotation', false);
  const attribution = ranges.length === 0 && isAttribution(text, false);
  return ranges.length > 0 || stays || attribution ? { ranges, stays, attribution } : UNMARKED;
}

/**
 * Where somebody is quoted, passage by passage; a quotation may open in one passage and close in a later one.
 * @param marks those of each passage
 */
export function readQuotations(
  passages: readonly Passage[],
  marks: readonly QuoteMarks[] = passages.map(quoteMarks),
): Quoted[] {
  let open = 0;
  let justQuoted = false;
  const quoted: Quoted[] = [];
  for (let i = 0; i < passages.length; i++) {
    const own = marks[i] ?? UNMARKED;
    if (own === UNMARKED && open === 0 && !justQuoted) {
      quoted.push(NOTHING);
      continue;
    }
    const { text, role } = passages[i] as Passage;
    if (!isJudged(role)) {
      quoted.push(NOTHING);
      continue;
    }
    const { ranges, stays } = open > 0 ? rangesIn(text, role === 'quotation', true) : own;
    open = stays ? open + 1 : 0;
    if (open > REACH) open = 0;
    const attribution = ranges.length === 0 && (own.attribution || isAttribution(text, justQuoted));
    // A card without quote marks: what somebody says, then the name under it.
    if (attribution && !justQuoted && !said(passages[i - 1], quoted[i - 1])) quoted.push(NOTHING);
    else {
      if (attribution && !justQuoted)
        quoted[i - 1] = { ranges: [[0, passages[i - 1]?.text.length ?? 0]], attribution: false };
      quoted.push(ranges.length > 0 || attribution ? { ranges, attribution } : NOTHING);
    }
    justQuoted = ranges.length > 0;
  }
  return quoted;
}

/** Whether a passage can be what the name under it says: a paragraph that is not yet anybody's. */
function said(passage: Passage | undefined, known: Quoted | undefined): boolean {
  return passage?.role === 'paragraph' && passage.text.length >= SHORTEST && known === NOTHING;
}

function isAttribution(text: string, justQuoted: boolean): boolean {
  if (text.length > LONGEST_ATTRIBUTION) return false;
  if (justQuoted && /^\s*[–—~-]\s*\p{Lu}/u.test(text)) return true;
  if (justQuoted && NAMED.test(text) && ROLE.test(text)) return true;
  return ORGANISATION.test(text.trim()) || (PERSON.test(text) && ROLE.test(text));
}

function rangesIn(
  text: string,
  whole: boolean,
  opened: boolean,
): { ranges: [number, number][]; stays: boolean } {
  if (whole) return { ranges: [[0, text.length]], stays: false };
  const ranges: [number, number][] = [];
  let from = opened ? 0 : next(text, 0);
  while (from >= 0) {
    const closing = text[from] === '"' ? '"' : '”';
    const found = text.indexOf(closing, from + 1);
    // Each paragraph of a long quotation opens anew, and only the last one closes.
    const to = found < 0 ? text.length : found + 1;
    if (to - from >= SHORTEST || (opened && from === 0)) ranges.push([from, to]);
    if (found < 0) return { ranges, stays: text.length - from >= SHORTEST };
    from = next(text, to);
  }
  for (const found of text.matchAll(SINGLE)) {
    const to = found.index + found[0].length;
    if (!ranges.some(([a, b]) => a < to && found.index < b)) ranges.push([found.index, to]);
  }
  return { ranges, stays: false };
}

/** What stands in quote marks. */
export const rangesOf = (text: string): readonly (readonly [number, number])[] =>
  rangesIn(text, false, false).ranges;

function next(text: string, from: number): number {
  const rest = text.slice(from).search(/“|(?<![\p{L}\p{N}])"(?=\S)/u);
  return rest < 0 ? -1 : from + rest;
}

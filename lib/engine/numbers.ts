/** A number as it stands in a text, in digits or in words. */
export interface ReadNumber {
  /** Null where no number is said: "several", "hundreds of". */
  value: number | null;
  /** Whether "million" and the like was said with it. */
  scaled: boolean;
  /** UTF-16 offset behind it. */
  end: number;
}

/** How much of a text before a number is looked at for what it means. In UTF-16 units. */
export const NEAR = 60;

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const TEENS = 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const BY_WORD = new Map<string, number>([
  ...[...ONES, ...TEENS].map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
]);
const SCALES: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

const DIGITS = /(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,12})(?:\.\d{1,4})?/y;
/** What makes of digits something else: a date, a time of day, a version, an address, an ordinal. */
const MORE_DIGITS = /[\d_]|[.,:/]\d|(?:st|nd|rd|th|am|pm|px|pt|em|rem|vh|vw)(?![a-z0-9])/iy;
const WORDS = new RegExp(
  `(?:(?:${TENS.join('|')})(?:[\\s-](?:${ONES.slice(0, 9).join('|')}))?|${[...TEENS, ...ONES].join('|')}|an?(?=\\s(?:dozen|hundred|thousand|million|billion)\\b))(?![a-z0-9])`,
  'iy',
);
const SCALE =
  /(?:k|mn?|bn?|tn)(?![a-z0-9])|[\s-]?(?:dozen|hundred|thousand|million|billion|trillion)(?![a-z0-9])/iy;
/** Beside a currency sign, a letter may stand apart. */
const MONEY_SCALE = /\s(?:k|mn?|bn?|tn)(?![a-z0-9])/iy;
const VAGUE =
  /(?:several|dozens of|(?:tens of |hundreds of )?(?:hundreds|thousands|millions|billions) of)(?=\s)/iy;

/** What stands before "million": a part of one. */
const PART = /(half|a quarter of|three[- ]quarters of)\san?\s(?=(?:million|billion)(?![a-z]))/iy;
const PARTS: Record<string, number> = { h: 0.5, a: 0.25, t: 0.75 };

/** The match of a sticky pattern at a place. */
export function at(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

/** The number that begins at a place. @param money whether a currency sign stands before it */
export function numberAt(text: string, place: number, money = false): ReadNumber | undefined {
  const digits = at(DIGITS, text, place)?.[0];
  const part = digits === undefined ? at(PART, text, place)?.[0] : undefined;
  const words = digits === undefined ? (part ?? at(WORDS, text, place)?.[0]) : undefined;
  if (digits === undefined && words === undefined) {
    const vague = at(VAGUE, text, place)?.[0];
    return vague === undefined ? undefined : { value: null, scaled: true, end: place + vague.length };
  }
  let end = place + (digits ?? words ?? '').length;
  if (digits !== undefined && at(MORE_DIGITS, text, end)) return undefined;
  let value = digits === undefined ? inWords(words ?? '') : Number(digits.replaceAll(',', ''));
  if (part !== undefined) {
    value = PARTS[part[0]?.toLowerCase() ?? ''] ?? 1;
    end--;
  }
  let scaled = false;
  // "Two hundred thousand" has two scales, and nothing has more.
  for (let more = 0; more < 2; more++) {
    const scale = at(SCALE, text, end)?.[0] ?? (money ? at(MONEY_SCALE, text, end)?.[0] : undefined);
    if (scale === undefined) break;
    value *= SCALES[scale.replace(/^[\s-]/, '').toLowerCase()] ?? 1;
    end += scale.length;
    scaled = true;
  }
  if (words !== undefined && scaled) {
    const more = restAt(text, end, value);
    if (more) return { value: value + more.value, scaled, end: more.end };
  }
  return { value, scaled, end };
}

const AND = /\s(?:and\s)?/iy;

/** "Four hundred and twelve" goes on behind the hundred; "between two hundred and three hundred" does not. */
function restAt(text: string, place: number, so: number): { value: number; end: number } | undefined {
  const and = at(AND, text, place)?.[0];
  const words = and === undefined ? undefined : at(WORDS, text, place + and.length)?.[0];
  if (and === undefined || words === undefined || /^an?$/i.test(words)) return undefined;
  const end = place + and.length + words.length;
  const scale = at(SCALE, text, end)?.[0] ?? '';
  const value = inWords(words) * (SCALES[scale.replace(/^[\s-]/, '').toLowerCase()] ?? 1);
  // What follows is less than the smallest part so far: of hundreds tens, of thousands hundreds.
  const part = so % 1e6 === 0 ? 1e6 : so % 1000 === 0 ? 1000 : 100;
  return so % 100 === 0 && value < part ? { value, end: end + scale.length } : undefined;
}

function inWords(words: string): number {
  const sum = words
    .toLowerCase()
    .split(/[\s-]/)
    .reduce((total, word) => total + (BY_WORD.get(word) ?? 0), 0);
  return sum === 0 ? 1 : sum;
}

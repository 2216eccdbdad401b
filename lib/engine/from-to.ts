import { at, NEAR } from './numbers.ts';
import { type Operand, operandAt } from './operands.ts';
import type { Quantity } from './quantities.ts';
import { inSmallest, PER, perOf } from './units.ts';

const AFTER =
  /,?\s(?:down\s|up\s)?to\s(?:just\s|only\s|under\s|less than\s|about\s|around\s|over\s)?|\s?(?:→|->|=>|>)\s?/iy;
/** Before an arrow it may be said what it is of: "20% no-shows (2021) → 8%". */
const ARROW = /(?:\s[a-z’'-]{1,20}){0,4}(?:\s\([^()]{1,30}\))?\s?(?:→|->|=>)\s?/iy;
const FORMERLY =
  /,?\s(?:instead of|rather than|compared (?:with|to)|vs\.?|versus|down from|up from)\s(?:an? (?:average of|previous)\s)?/iy;
/** The same behind what it is of: "12% of calls, down from 30%", "0.4% errors (was 2%)". */
const FORMERLY_OF =
  /(?:\s(?!and\s|or\s|while\s|with\s)[a-z’'-]{1,20}){0,4}(?:,\s|\s\(|\s(?=(?:down|up)\sfrom\s|compared\s|instead\s))(?:down from|up from|instead of|compared (?:with|to)|was|previously|formerly|it was|from)\s(?:about\s|around\s|nearly\s|over\s|an average of\s)?/iy;
/** What moves from one number to another. */
export const MOVES =
  /\b(?:f[ae]ll(?:en|s|ing)?|rose|rises?|risen|gr[eo]w[a-z]*|cut|cuts|cutting|reduc[a-z]*|drop[a-z]*|down|up|went|gone|decreas[a-z]*|increas[a-z]*|improv[a-z]*|lower[a-z]*|shr[aiu]nk|brought|took|takes?|slash[a-z]*|moved)\b/i;

const FROM = /\bfrom\s(?:about |around |over |nearly |more than |up to |an average of )?$/i;
/** Behind a number without a unit: nothing that could be one. */
export const BARE = /\s*(?:$|[.,;:!?)–—]|(?:an?|per|each|every|in|at|before|last)(?![a-z]))/iy;

/** "From 9 days to 2", "40 a month → 25", "35 minutes instead of 52", "12% of calls, down from 30%". */
export function changeFrom(text: string, place: number, first: Operand): Quantity | undefined {
  if (first.value === null) return undefined;
  const per = at(PER, text, first.end);
  const end = first.end + (per?.[0].length ?? 0);
  const change = formerlyFrom(text, first, end) ?? laterFrom(text, place, first, end);
  return change && per ? { ...change, per: perOf(per) } : change;
}

function laterFrom(text: string, place: number, first: Operand, end: number): Quantity | undefined {
  const sep = (at(AFTER, text, end) ?? at(ARROW, text, end))?.[0];
  const second = sep === undefined ? undefined : operandAt(text, end + sep.length);
  if (sep === undefined || first.value === null || !second || second.value === null) return undefined;
  if (first.kind && second.kind && first.kind !== second.kind) return undefined;
  const before = text.slice(Math.max(0, place - NEAR), place);
  // "21 days to 3 days", "40 a month to 25" go down, which no range does.
  const falls =
    (end > first.end || (first.unit !== '' && second.unit !== '')) &&
    inSmallest(first.value, first.unit) > inSmallest(second.value, second.unit);
  // "£75 a year up to 50 plots" moves nowhere.
  const said =
    /[→>]/.test(sep) ||
    (/down/i.test(sep) && second.value < first.value) ||
    (/up/i.test(sep) && second.value > first.value);
  if (!FROM.test(before) && !said && !falls) return undefined;
  if (first.year && second.year) return undefined;
  const kind = first.kind ?? second.kind;
  // Bare numbers: only where something is said to move between them, and not from year to year.
  const moves = end > first.end || MOVES.test(before);
  if (!kind && (first.year || second.year || !moves)) return undefined;
  return {
    kind: kind ?? 'count',
    low: second.value,
    high: second.value,
    unit: second.unit || first.unit,
    before: { value: first.value, unit: first.unit || second.unit },
    end: second.end,
  };
}

/** What comes second was before. */
function formerlyFrom(text: string, now: Operand, end: number): Quantity | undefined {
  const sep = at(FORMERLY, text, end)?.[0] ?? at(FORMERLY_OF, text, end)?.[0];
  const then = sep === undefined ? undefined : operandAt(text, end + sep.length);
  if (!then || now.value === null || then.value === null || then.year || !now.kind) return undefined;
  // "35% fewer compared with 5,300", "30% fewer, from 12 March" say nothing of another share.
  if (then.kind ? then.kind !== now.kind : !at(BARE, text, then.end)) return undefined;
  if (!then.kind && now.kind === 'share' && then.value > 100) return undefined;
  return {
    kind: now.kind,
    low: now.value,
    high: now.value,
    unit: now.unit,
    before: { value: then.value, unit: then.unit || now.unit },
    end: then.end,
  };
}

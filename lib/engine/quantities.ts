import { at, NEAR, numberAt } from './numbers.ts';
import { fractionAt, multipleAt } from './parts.ts';
import type { Amount } from './types.ts';
import { inSmallest, timeUnit, unitAt } from './units.ts';

/** What a quantity is per: "a week", "per case". */
export const PER =
  /,?\s?(?:(?:a|an|per|each|every)\s|\/\s?)((?:working\s)?(?:hour|day|week|month|quarter|year|annum|case|call|contact|user|officer|transaction|form|application|report|visit|person|patient|customer|tenant|household|resident|post|site|team|member of staff|clinician|nurse|shift))(?![a-z])|,?\s(annually|yearly|monthly|weekly|daily|p\.a\.|pa(?![a-z])|year[- ]on[- ]year)/iy;

/** One quantity, before it is known what surrounds it. */
export interface Quantity {
  kind: Amount['kind'] | 'ratio';
  low: number | null;
  high: number | null;
  unit: string;
  before: Amount['before'];
  /** Said as a part of a whole: "a third". */
  fraction?: true;
  end: number;
}

const CURRENCY = /(?:(?:US|AU|CA|NZ)?[£€$]|(?:GBP|EUR|USD)(?=\s?\d))\s?/iy;
const SIGNS: Record<string, string> = {
  '£': 'GBP',
  GBP: 'GBP',
  '€': 'EUR',
  EUR: 'EUR',
  $: 'USD',
  USD: 'USD',
};
const VAGUE_MONEY =
  /(?:£(?:000s|thousands|millions)|(?:(?:tens|hundreds) of )?(?:thousands|millions|billions) of (pounds|euros|dollars)|(?:five|six|seven|eight)[- ]figures?)(?![a-z])/iy;
const FIGURES = /figure/i;
const HALF_HOUR = /(?:half an|a half) hour(?![a-z])|half a day(?![a-z])/iy;
const ONE_EACH = /an? (hour|day|week|month)(?=\s(?:a|per|each|every)\s)/iy;
const RATIO = /\s(?:in|out\sof)\s(?:every\s)?/iy;
const UNNUMBERED =
  /(seconds|minutes|hours|days|weeks|months)(?:,?\s(not|rather than|instead of)|\s(?:down\s)?to)\s(?:just\s|mere\s)?(seconds|minutes|hours|days|weeks|months)(?![a-z])/iy;
const TO = /\s?(?:-|–|—)\s?|\s(to|and|or)\s/iy;
const AFTER =
  /,?\s(?:down\s|up\s)?to\s(?:just\s|only\s|under\s|less than\s|about\s|around\s|over\s)?|\s?(?:→|->|>)\s?/iy;
const FORMERLY =
  /,?\s(?:instead of|rather than|compared (?:with|to)|vs\.?|versus|down from|up from)\s(?:an? (?:average of|previous)\s)?/iy;
const MOVES =
  /\b(?:f[ae]ll(?:en|s|ing)?|rose|rises?|risen|gr[eo]w[a-z]*|cut|cuts|cutting|reduc[a-z]*|drop[a-z]*|down|up|went|gone|decreas[a-z]*|increas[a-z]*|improv[a-z]*|lower[a-z]*|shr[aiu]nk|brought|took|takes?|slash[a-z]*|moved)\b/i;

/** What begins at a place of a sentence, tried in an order that reads a change or a range before its parts. */
export function quantityAt(text: string, place: number): Quantity | undefined {
  return (
    unnumberedAt(text, place) ??
    vagueMoneyAt(text, place) ??
    shortTimeAt(text, place) ??
    fractionAt(text, place) ??
    multipleAt(text, place) ??
    numberedAt(text, place)
  );
}

function unnumberedAt(text: string, place: number): Quantity | undefined {
  const found = at(UNNUMBERED, text, place);
  if (!found) return undefined;
  const [a, b] = [timeUnit(found[1] ?? ''), timeUnit(found[3] ?? '')];
  if (a === b) return undefined;
  // "Hours, not days" says first what it is now; "from days to hours" what it was.
  const [now, then] = found[2] ? [a, b] : [b, a];
  return {
    kind: 'time',
    low: null,
    high: null,
    unit: now,
    before: { value: null, unit: then },
    end: place + found[0].length,
  };
}

function vagueMoneyAt(text: string, place: number): Quantity | undefined {
  const found = at(VAGUE_MONEY, text, place);
  if (!found) return undefined;
  const unit = /euros/i.test(found[0])
    ? 'EUR'
    : /dollars/i.test(found[0])
      ? 'USD'
      : FIGURES.test(found[0])
        ? ''
        : 'GBP';
  return { kind: 'money', low: null, high: null, unit, before: null, end: place + found[0].length };
}

function shortTimeAt(text: string, place: number): Quantity | undefined {
  const whole = at(ONE_EACH, text, place);
  const found = whole ?? at(HALF_HOUR, text, place);
  if (!found) return undefined;
  const value = whole ? 1 : 0.5;
  const unit = whole?.[1]?.toLowerCase() ?? (/day/i.test(found[0]) ? 'day' : 'hour');
  return { kind: 'time', low: value, high: value, unit, before: null, end: place + found[0].length };
}

/** A number with its unit, before and behind: as one value, a range, or a change. */
function numberedAt(text: string, place: number): Quantity | undefined {
  const first = operandAt(text, place);
  if (!first) return undefined;
  return (
    changeFrom(text, place, first) ??
    ratioFrom(text, first) ??
    rangeFrom(text, place, first) ??
    alone(text, first)
  );
}

interface Operand {
  value: number | null;
  scaled: boolean;
  /** Undefined while no unit has been read. */
  kind: Amount['kind'] | undefined;
  unit: string;
  year: boolean;
  end: number;
}

function operandAt(text: string, place: number): Operand | undefined {
  const sign = at(CURRENCY, text, place)?.[0];
  const start = place + (sign?.length ?? 0);
  const number = numberAt(text, start, sign !== undefined);
  if (!number) return undefined;
  const { value, scaled, end } = number;
  const digits = text.slice(start, end);
  const year = sign === undefined && /^(?:19|20)\d\d$/.test(digits);
  if (sign !== undefined) {
    const unit = SIGNS[sign.trim().slice(-3).toUpperCase()] ?? SIGNS[sign.trim().slice(-1)] ?? '';
    return { value, scaled, kind: 'money', unit, year: false, end };
  }
  // "150+ councils"
  const unit = unitAt(text, text[end] === '+' ? end + 1 : end);
  if (!unit) return { value, scaled, kind: undefined, unit: '', year, end };
  // Pence are counted in pounds.
  const pence = unit.kind === 'money' && /p(?:ence)?$/i.test(text.slice(end, unit.end));
  const inUnit = pence && value !== null ? value / 100 : value;
  // "One system", "one day all of this will": one is no number worth a question, but for what recurs.
  const one = /^(?:one|an?)$/i.test(digits);
  if (
    one &&
    !(unit.kind === 'time' && at(PER, text, unit.end)) &&
    unit.kind !== 'multiple' &&
    unit.kind !== 'staff'
  )
    return undefined;
  return { value: inUnit, scaled, kind: unit.kind, unit: unit.unit, year, end: unit.end };
}

function changeFrom(text: string, place: number, first: Operand): Quantity | undefined {
  const back = at(FORMERLY, text, first.end)?.[0];
  if (back !== undefined) return formerly(first, operandAt(text, first.end + back.length));
  const sep = at(AFTER, text, first.end)?.[0];
  if (sep === undefined) return undefined;
  const arrow = /[→>]/.test(sep);
  const before = text.slice(Math.max(0, place - NEAR), place);
  const from = /\bfrom\s(?:about |around |over |nearly |more than |up to |an average of )?$/i.test(before);
  const second = operandAt(text, first.end + sep.length);
  if (!second || first.value === null || second.value === null) return undefined;
  // "21 days to 3 days" goes down, which no range does.
  const falls =
    first.unit !== '' &&
    second.unit !== '' &&
    inSmallest(first.value, first.unit) > inSmallest(second.value, second.unit);
  if (!from && !arrow && !/down|up/i.test(sep) && !falls) return undefined;
  if (first.kind && second.kind && first.kind !== second.kind) return undefined;
  const kind = first.kind ?? second.kind;
  // Bare numbers: only where something is said to move between them, and not from year to year.
  if (!kind && (first.year || second.year || !MOVES.test(before))) return undefined;
  if (first.year && second.year) return undefined;
  return {
    kind: kind ?? 'count',
    low: second.value,
    high: second.value,
    unit: second.unit || first.unit,
    before: { value: first.value, unit: first.unit || second.unit },
    end: second.end,
  };
}
/** "35 minutes instead of 52": what comes second was before. */
function formerly(now: Operand, then: Operand | undefined): Quantity | undefined {
  if (!then || now.value === null || then.value === null || !now.kind) return undefined;
  if (then.kind && then.kind !== now.kind) return undefined;
  return {
    kind: now.kind,
    low: now.value,
    high: now.value,
    unit: now.unit,
    before: { value: then.value, unit: then.unit || now.unit },
    end: then.end,
  };
}

function ratioFrom(text: string, first: Operand): Quantity | undefined {
  if (first.kind || first.value === null || first.scaled) return undefined;
  const sep = at(RATIO, text, first.end)?.[0];
  const whole = sep === undefined ? undefined : numberAt(text, first.end + sep.length);
  if (!whole || whole.value === null || whole.value > 1000 || whole.value <= first.value) return undefined;
  if (!Number.isInteger(first.value)) return undefined;
  const share = Math.round((1000 * first.value) / whole.value) / 10;
  return { kind: 'ratio', low: share, high: share, unit: '%', before: null, end: whole.end };
}

function rangeFrom(text: string, place: number, first: Operand): Quantity | undefined {
  const sep = at(TO, text, first.end);
  if (!sep || first.value === null) return undefined;
  if (sep[1]?.toLowerCase() === 'and' && !/\bbetween\s$/i.test(text.slice(Math.max(0, place - 9), place)))
    return undefined;
  const second = operandAt(text, first.end + sep[0].length);
  if (!second || second.value === null) return undefined;
  if (first.kind && second.kind && first.kind !== second.kind) return undefined;
  const kind = first.kind ?? second.kind;
  if (!kind || first.year || second.year) return undefined;
  const unit = second.unit || first.unit;
  // "£3–4 million", "3 to 4 thousand calls": the scale is said once, for both.
  const scale = second.scaled && !first.scaled && second.value >= 1000 ? scaleOf(second.value) : 1;
  const low = first.unit && first.unit !== unit ? first.value : first.value * scale;
  const differ = first.unit !== '' && first.unit !== unit;
  if (differ ? kind !== 'time' : low >= second.value) return undefined;
  const ratio = differ ? inSmallest(1, first.unit) / inSmallest(1, unit) : 1;
  return { kind, low: low * ratio, high: second.value, unit, before: null, end: second.end };
}

const scaleOf = (value: number): number => (value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3);

function alone(text: string, { kind, value, unit, year, end }: Operand): Quantity | undefined {
  if (!kind || (year && (kind === 'count' || kind === 'staff' || kind === 'time'))) return undefined;
  // "Hundreds of pounds" is vague money; "hundreds of" with no noun we know is nothing.
  if (value === null && kind !== 'time' && kind !== 'count') return undefined;
  if (kind === 'money' && /^p(?![a-z])/.test(text.slice(end - 1, end + 1)) && value !== null && value > 5)
    return undefined;
  return { kind, low: value, high: value, unit, before: null, end };
}

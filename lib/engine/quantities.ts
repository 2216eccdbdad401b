import { BARE, changeFrom, MOVES } from './from-to.ts';
import { at, NEAR, numberAt } from './numbers.ts';
import { type Operand, operandAt } from './operands.ts';
import { fractionAt, multipleAt } from './parts.ts';
import type { Amount } from './types.ts';
import { inSmallest, timeUnit } from './units.ts';

/** One quantity, before it is known what surrounds it. */
export interface Quantity {
  kind: Amount['kind'] | 'ratio';
  low: number | null;
  high: number | null;
  unit: string;
  before: Amount['before'];
  /** What it is per, where that was said before what it came to: "from 40 a month to 25". */
  per?: string;
  /** Said as a part of a whole: "a third". */
  fraction?: true;
  end: number;
}

const VAGUE_MONEY =
  /(?:£(?:000s|thousands|millions)|(?:(?:tens|hundreds) of )?(?:thousands|millions|billions) of (pounds|euros|dollars)|(?:five|six|seven|eight)[- ]figures?)(?![a-z])/iy;
const FIGURES = /figure/i;
const HALF_HOUR = /(?:half an|a half) hour(?![a-z])|half a day(?![a-z])/iy;
const ONE_EACH = /an? (hour|day|week|month)(?=\s(?:a|per|each|every)\s)/iy;
const RATIO = /[\s-](?:in|out[\s-]of)[\s-](?:every\s)?/iy;
const UNNUMBERED =
  /(seconds|minutes|hours|days|weeks|months)(?:,?\s(not|rather than|instead of)|\s(?:down\s)?to)\s(?:just\s|mere\s)?(seconds|minutes|hours|days|weeks|months)(?![a-z])/iy;
const TO = /\s?(?:-|–|—)\s?|\s(to|and|or)\s/iy;
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
    alone(text, place, first)
  );
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
  // "2.5 tonnes to 5.9 metres": what the second is of is no unit we know.
  const unread = !second.kind && (first.kind === 'time' || first.kind === 'count' || first.kind === 'staff');
  if (unread && sep[1] && !at(BARE, text, second.end)) return undefined;
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

/** Bare numbers that say what they are of by how they stand: "5,300 a month", "fell by 2,100". */
const RATE = /,?\s(?:a|an|per|each|every)\s(?:hour|day|week|month|quarter|year|annum)(?![a-z])/iy;
const MOVED_BY = /\bby\s(?:[a-z]+\s){0,3}$/i;

function alone(text: string, place: number, { kind, value, unit, year, end }: Operand): Quantity | undefined {
  if (!kind && !year && value !== null && value >= 2) {
    const before = text.slice(Math.max(0, place - NEAR), place);
    if (at(RATE, text, end) || (value >= 10 && MOVED_BY.test(before) && MOVES.test(before)))
      return { kind: 'count', low: value, high: value, unit: '', before: null, end };
  }
  if (!kind || (year && (kind === 'count' || kind === 'staff' || kind === 'time'))) return undefined;
  // "Hundreds of pounds" is vague money; "hundreds of" with no noun we know is nothing.
  if (value === null && kind !== 'time' && kind !== 'count') return undefined;
  if (kind === 'money' && /^p(?![a-z])/.test(text.slice(end - 1, end + 1)) && value !== null && value > 5)
    return undefined;
  return { kind, low: value, high: value, unit, before: null, end };
}

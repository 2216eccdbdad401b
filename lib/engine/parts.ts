import { at, NEAR, numberAt } from './numbers.ts';
import type { Quantity } from './quantities.ts';

const FRACTIONS: Record<string, number> = {
  half: 0.5,
  third: 1 / 3,
  quarter: 0.25,
  fifth: 0.2,
  sixth: 1 / 6,
  tenth: 0.1,
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};
const FRACTION =
  /(?:(an?|one|two|three|four)[\s-])?(half|third|quarter|fifth|sixth|tenth)s?(?![a-z])|[½¼¾⅓⅔]/iy;
const OF_SOMETHING =
  /\s(?:of|the|as|our|your|their|its|fewer|less|more|lower|higher|cheaper|quicker|faster|off)(?![a-z])/iy;
const BY = /\bby\s(?:[a-z]+\s){0,3}$/i;
/** "By a third" ends there; "by a third party" does not. */
const ENDS =
  /\s*(?:$|[.,;:!?)\]–—”"]|\s(?:in|on|over|within|since|and|for|after|at|while|when|with|each|every|per|a|or|across|compared|using|thanks|from|to)(?![a-z]))/iy;
const IN_HALF = /\b(?:cut|cuts|cutting|slash[a-z]*|reduc[a-z]*|chop[a-z]*)\s(?:\S+\s){0,6}in\s$/i;
const OF_A_MILLION = /(?:half|a quarter of|three[- ]quarters of) an? (?:million|billion)/iy;
const TWICE =
  /twice(?=\s(?:as|the)\s)|(doubl|tripl|quadrupl|halv)(?:ed|ing|es|e(?=\s(?:the|your|our|their|its)\s))/iy;
const TWICE_TIMES: Record<string, number> = { doubl: 2, tripl: 3, quadrupl: 4, halv: 0.5 };

/** A part of a whole in words: "by a third", "two thirds of enquiries", "cut in half". */
export function fractionAt(text: string, place: number): Quantity | undefined {
  const found = at(FRACTION, text, place);
  if (!found || at(OF_A_MILLION, text, place)) return undefined;
  const end = place + found[0].length;
  const before = text.slice(Math.max(0, place - NEAR), place);
  const something = at(OF_SOMETHING, text, end);
  const ends = at(ENDS, text, end);
  const half = /^half$/i.test(found[0]);
  const by = BY.test(before) && (ends || something);
  if (!by && !something && !(half && IN_HALF.test(before) && ends)) return undefined;
  // "The first half of the year", "a quarter of 2023", "a third the".
  if (/(?:first|second|third|last|next|other|better|this|that|final|fourth)\s$/i.test(before))
    return undefined;
  // "Within a quarter the calls had stopped".
  if (/quarter$/i.test(found[0]) && /\b(?:within|every|each|per)\s$/i.test(before)) return undefined;
  if (!by && !/^(?:an?|one|two|three|four)\W|^half|^[½¼¾⅓⅔]/i.test(found[0])) return undefined;
  const times = found[1] ? (numberAt(text, place)?.value ?? 1) : 1;
  const value = 100 * times * (FRACTIONS[(found[2] ?? found[0]).toLowerCase()] ?? 0);
  const share = Math.round(value * 10) / 10;
  return { kind: 'share', low: share, high: share, unit: '%', before: null, fraction: true, end };
}

/** "Twice as many", "doubled", "halved". */
export function multipleAt(text: string, place: number): Quantity | undefined {
  const found = at(TWICE, text, place);
  if (!found) return undefined;
  const end = place + found[0].length;
  const times = TWICE_TIMES[(found[1] ?? '').toLowerCase()] ?? 2;
  const [kind, value, unit] = times < 1 ? (['share', 50, '%'] as const) : (['multiple', times, 'x'] as const);
  return { kind, low: value, high: value, unit, before: null, end };
}

import { at, numberAt } from './numbers.ts';
import type { Amount } from './types.ts';
import { PER, unitAt } from './units.ts';

const CODES = 'GBP|EUR|USD|AUD|CAD|NZD|CHF|SEK|NOK|DKK|INR|NGN|ZAR|SGD|AED|JPY';
/** Currencies as they stand before an amount. */
export const MONEY_SIGN = `(?:US|AU?|CA?|NZ|HK|S)?[$]|[£€₹₦¥]|(?:${CODES})\\s?(?=\\d)`;
const CURRENCY = new RegExp(`(?:${MONEY_SIGN})\\s?`, 'iy');
const SIGNS: Record<string, string> = {
  '£': 'GBP',
  '€': 'EUR',
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  '₹': 'INR',
  '₦': 'NGN',
  '¥': 'JPY',
};

/** A number with its unit, as it stands alone or as one side of a range or of a change. */
export interface Operand {
  value: number | null;
  scaled: boolean;
  /** Undefined while no unit has been read. */
  kind: Amount['kind'] | undefined;
  unit: string;
  year: boolean;
  end: number;
}

export function operandAt(text: string, place: number): Operand | undefined {
  const sign = at(CURRENCY, text, place)?.[0];
  const start = place + (sign?.length ?? 0);
  const number = numberAt(text, start, sign !== undefined);
  if (!number) return undefined;
  const { value, scaled, end } = number;
  const digits = text.slice(start, end);
  const year = sign === undefined && /^(?:19|20)\d\d$/.test(digits);
  if (sign !== undefined) {
    // "CAD2CAD"
    if (/[a-z]/i.test(sign) && /[a-z]/i.test(text[end] ?? '')) return undefined;
    const code = sign.trim().toUpperCase();
    const unit = SIGNS[code] ?? code;
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

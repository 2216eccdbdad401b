import { at } from './numbers.ts';
import type { Amount } from './types.ts';

/** What a number is of. */
export interface ReadUnit {
  kind: Amount['kind'];
  /** As in `Amount`. */
  unit: string;
  /** UTF-16 offset behind it. */
  end: number;
}

/** What a quantity is per: "a week", "per case", "/mo". Behind "per" it may be anything. */
export const PER = new RegExp(
  [
    String.raw`,?\s?(?:(?:an?|each|every)\s|\/\s?)((?:working\s)?(?:hour|day|week|month|quarter|year|annum|minute|second|case|call|contact|user|officer|transaction|form|application|report|visit|person|patient|customer|tenant|household|resident|post|site|team|member of staff|clinician|nurse|shift|employee|hire|invoice|order|claim)|(?<=\/\s?)(?:hr|mo|yr|min|wk))(?![a-z])`,
    String.raw`,?\sper\s((?:member of staff|(?:(?:working|average|new|bad|good|lost|missed|failed|completed|open|closed|single|individual|typical|active|full-time)\s)?[a-z]{2,20}(?:-[a-z]{2,12})?(?:\s[a-z]{2,20}(?=\s(?:an?|per|each)\s(?:day|week|month|quarter|year)(?![a-z])))?))(?![a-z])`,
    '-per-([a-z]{2,20})(?![a-z-])',
    String.raw`,?\s(annually|p\.a\.|pa(?![a-z])|year[- ]on[- ]year)`,
    // "4x more weekly bookings": that says what bookings they are.
    String.raw`,?\s(yearly|monthly|weekly|daily)(?=$|[^\sa-z]|\s(?:[^a-z\s]|(?:in|on|for|by|across|and|to|from|with|at|of|per|after|since|when|while|whilst|as|or|through|is|are|was|were|that|which|using|thanks|compared|over|during|within)(?![a-z])))`,
  ].join('|'),
  'iy',
);
/** What a match of PER is per. */
export const perOf = (found: RegExpExecArray): string =>
  periodOf(found.slice(1).find((group) => group !== undefined) ?? '');
export const periodOf = (words: string): string => {
  const word = words.toLowerCase();
  return PERIODS[word] ?? (/^year[- ]on/.test(word) ? 'year' : word);
};
const PERIODS: Record<string, string> = {
  annum: 'year',
  annual: 'year',
  annually: 'year',
  yearly: 'year',
  yr: 'year',
  'p.a.': 'year',
  pa: 'year',
  monthly: 'month',
  mo: 'month',
  weekly: 'week',
  wk: 'week',
  daily: 'day',
  hr: 'hour',
  min: 'minute',
};

const MONEY_WORD =
  /\s(pounds|euros|dollars|rupees|pence|EUR|GBP|USD|AUD|CAD|CHF|SEK|NOK|DKK)(?![a-z])|\s?(€)(?!\d)|(p)(?![a-z0-9])/iy;
const CURRENCIES: Record<string, string> = {
  pounds: 'GBP',
  pence: 'GBP',
  p: 'GBP',
  euros: 'EUR',
  '€': 'EUR',
  dollars: 'USD',
  rupees: 'INR',
};
const currencyOf = ([, word, sign, p]: RegExpExecArray): string =>
  CURRENCIES[(word ?? sign ?? p ?? '').toLowerCase()] ?? word?.toUpperCase() ?? '';
const POINTS = /\s?(?:percentage[\s-]points?|pp(?![a-z]))/iy;
const PERCENT = /\s?(?:%|per[\s-]?cent(?![a-z])|pc(?![a-z]))/iy;
const COMPARED =
  'faster|quicker|cheaper|more|fewer|less|lower|higher|better|greater|smaller|larger|slower|as|the|your|over';
const TIMES = new RegExp(
  `(?:\\s?[x×](?![a-z0-9])|[\\s-]?fold(?![a-z])|\\stimes(?=\\s(?:${COMPARED})(?![a-z])))(?:\\s(?:faster|quicker|cheaper|more|fewer)(?![a-z]))?`,
  'iy',
);
const TIME =
  /[\s-]?(?:(?:working|business|calendar|staff|officer|caseworker|clinician|nurse|person|man)[\s-])?(second|sec|minute|min|hour|hr|day|week|fortnight|month|quarter|year)s?(?![a-z])/iy;
const SHORT_TIMES: Record<string, string> = { sec: 'second', min: 'minute', hr: 'hour' };
const STAFF =
  /[\s-]?(?:FTEs?|WTEs?|full[\s-]time[\s-]equivalents?|(?:(?:full|part)[\s-]time\s)?(?:posts|members of staff)|full[\s-]time (?:post|officer|employee|role|job|worker|staff)s?)(?![a-z])/iy;
const NOUNS = [
  'calls contacts forms cases pages letters emails visits complaints errors clicks steps stages questions fields',
  'applications transactions payments bookings requests reports enquiries inquiries queries appointments referrals',
  'invoices claims records documents files signatures approvals hand-?offs registrations renewals repairs searches',
  'councils authorities organi[sz]ations customers clients sites users staff officers teams departments services',
  'trusts hospitals practices schools universities boroughs housing associations charities forces agencies',
  'residents citizens people patients tenants students households properties homes systems spreadsheets journeys',
  'companies businesses employers cities counties towns districts municipalities countries bodies libraries colleges',
  'conversations notifications messages submissions downloads devices claimants callers carers pupils parents families children projects',
  'operators agents officials ministries implementations deployments installations locations branches brands retailers',
  'merchants clinics stores firms enterprises members developers doctors nurses teachers drivers visitors tickets orders',
  'leads shipments deliveries inspections incidents accidents litres liters gallons miles kilomet(?:re|er)s tonnes tons',
]
  .join(' ')
  .replaceAll(' ', '|');
/** What is no word of what kind they are. */
const BETWEEN =
  'and|or|in|of|to|for|the|an?|per|with|on|at|by|from|more|fewer|less|is|are|was|were|times|part|across|about|as|after|before|during|into|than|that|which|who|via|within|without|has|have|had|can|will|gives?|helps?|lets|makes?|now|every|each|our|your|their|its|his|her|this';
/** Up to two words of what kind they are: "1,400 missed bin calls". */
const COUNT = new RegExp(
  `(?:\\s(?!(?:${BETWEEN})\\s)[a-z][a-z0-9’'-]{1,19}){0,2}\\s(${NOUNS})(?![a-z-])`,
  'iy',
);

/** The unit behind a number that is no money so far. */
export function unitAt(text: string, place: number): ReadUnit | undefined {
  const found = (
    pattern: RegExp,
    kind: Amount['kind'],
    unit: string | ((hit: RegExpExecArray) => string),
  ) => {
    const hit = at(pattern, text, place);
    return hit && { kind, unit: typeof unit === 'string' ? unit : unit(hit), end: place + hit[0].length };
  };
  return (
    found(POINTS, 'points', '%') ??
    found(PERCENT, 'share', '%') ??
    found(MONEY_WORD, 'money', currencyOf) ??
    found(TIMES, 'multiple', 'x') ??
    found(STAFF, 'staff', 'FTE') ??
    found(TIME, 'time', (hit) => timeUnit(hit[1] ?? '')) ??
    found(COUNT, 'count', (hit) => (hit[1] ?? '').toLowerCase()) ??
    undefined
  );
}

/** "Hours", "hr" and "hour" are one unit. */
export const timeUnit = (word: string): string => {
  const one = word.toLowerCase().replace(/s$/, '');
  return SHORT_TIMES[one] ?? one;
};

const SECONDS: Record<string, number> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  fortnight: 1_209_600,
  month: 2_629_800,
  quarter: 7_889_400,
  year: 31_557_600,
};

/** A value in the smallest unit of its kind, so that two of one kind can be compared. */
export const inSmallest = (value: number, unit: string): number => value * (SECONDS[unit] ?? 1);

/** Whether a unit is one of time as long as a month or longer: of such are the periods that figures are over. */
export const isLong = (unit: string): boolean => (SECONDS[unit] ?? 0) >= (SECONDS.month ?? 0);

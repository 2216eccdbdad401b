import { directionOf, SIGN, signed, towards } from './directions.ts';
import { isNoFigure } from './not-figures.ts';
import { at, NEAR } from './numbers.ts';
import { MONEY_SIGN } from './operands.ts';
import { periodIn } from './periods.ts';
import { type Quantity, quantityAt } from './quantities.ts';
import type { Figure } from './types.ts';
import { isLong, PER, periodOf, perOf } from './units.ts';

const LEADING_FIGURES = 6;

/** Where a figure may begin, and whether there is one at all. */
const BEGINNING = new RegExp(
  String.raw`(?<![a-z0-9_.,:/#@&]|[^\s(]-|\d['’])(?:${MONEY_SIGN}|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|an?(?=\s(?:dozen|hundred|thousand|million|billion|half|third|quarter|fifth|sixth|tenth|hour|day|week|month)(?![a-z]))|several|dozens|tens|hundreds|thousands|millions|billions|half|twice|doubl(?:e|ed|es|ing)|tripl(?:e|ed|es|ing)|quadrupl(?:e|ed|es|ing)|halv(?:e|ed|es|ing)|seconds|minutes|hours|days|weeks|months)(?![a-z])|[½¼¾⅓⅔])`,
  'gi',
);

const MORE = /\+(?![0-9])|\s(?:or (?:more|over|above)|plus(?!\s(?:VAT|GST|tax|sales tax)\b))(?![a-z])/iy;
const YEARLY = /\s(?:annual|yearly|recurring annual)(?![a-z])|\s(monthly|weekly|daily)(?![a-z])/iy;

const HEDGES = [
  ['best-case', 'up to|as much as|as many as|as little as|as low as|as few as|from just|a maximum of'],
  ['at-least', 'over|more than|in excess of|at least|upwards of|a minimum of|no fewer than|no less than'],
  ['at-most', 'under|less than|fewer than|no more than|at most|below'],
  [
    'about',
    'nearly|almost|around|about|approximately|approx\\.?|circa|c\\.|ca\\.|~|some|an average of|on average|typically|an estimated|estimated|projected|roughly|close to',
  ],
] as const satisfies readonly (readonly [Figure['bound'], string])[];
const HEDGE = new RegExp(
  `(?<![a-z0-9])(?:${HEDGES.map(([, words]) => `(${words})`).join('|')})\\s?(?:an?\\s)?$`,
  'i',
);
const SAMPLE = /\b(?:across|at|in|among|from|with|for|of|over)\s(?:all\s|our\s|the\s|these\s|another\s)*$/i;
const HEDGE_REACH = 24;

const RETURN =
  'ROI|return on investment|pay[- ]?back|pays? (?:for itself|back)|paid (?:for itself|back)|break[s-]? ?even';
/** What pays is said close by: "70% could not name their ROI" is none. */
const PAYS_BEFORE = new RegExp(`\\b(?:${RETURN})(?:\\s?:|,)?(?:\\s[^\\s=×*:;.]+){0,6}\\s$`, 'i');
const PAYS_AT = new RegExp(`\\b(?:${RETURN})(?: (?:time|period))?(?:\\s?:|\\s(?:is|was|of))?\\s$`, 'i');
const PAYS_BEHIND = new RegExp(`^\\s(?:[a-z-]+\\s){0,2}(?:${RETURN})\\b`, 'i');

/** Words before a figure without which it does not read: "by half", "between 10 and 20%", "from 9 days to 2". */
const LEADS = {
  change:
    /\b(?:down |up )?from\s(?:(?:about|around|roughly|approximately|nearly|almost|over|more than|up to|an average of)\s)?$/i,
  fraction: /\b(?:by|in)\s$/i,
  range: /\bbetween\s$/i,
};

/** Where one sum is a price, as in "£80 to join and £12 a month", the next is a price too. */
const SUM_AND =
  /^[^.;:!?]{0,40}\b(?:and|plus|or|then)\s(?:(?:just|only|from)\s)?$|^\s?\((?:about\s|around\s|approx\.?\s|~|or\s)?$/i;

/** The figures of a sentence in the words they were written in, with the hedge before them. At most six. */
export function readFigures(sentence: string): Figure[] {
  const figures: Figure[] = [];
  // Hyphens that keep a line together are hyphens.
  const text = /[‐‑]/.test(sentence) ? sentence.replace(/[‐‑]/g, '-') : sentence;
  let from = 0;
  let period: string | undefined;
  let price: number | undefined;
  for (const { index } of text.matchAll(BEGINNING)) {
    if (index < from || figures.length === LEADING_FIGURES) continue;
    const read = quantityAt(text, index);
    if (!read) continue;
    from = read.end;
    if (read.kind === 'money' && price !== undefined && SUM_AND.test(text.slice(price, index))) continue;
    const found = figureOf(text, index, read, figures, () => (period ??= periodIn(text)));
    if (!found) {
      if (read.kind === 'money') price = read.end;
      continue;
    }
    const { figure, start, end } = found;
    figures.push(text === sentence ? figure : { ...figure, text: sentence.slice(start, end) });
    from = end;
  }
  return figures;
}

function figureOf(
  sentence: string,
  index: number,
  { kind, low, high, unit, before: earlier, per: already, fraction, end: bare }: Quantity,
  others: readonly Figure[],
  period: () => string,
): { figure: Figure; start: number; end: number } | undefined {
  // Nothing is paid, and nothing saved.
  if (kind === 'money' && high === 0 && !earlier) return undefined;
  const second = others.length > 0;
  let end = bare;
  const plus =
    at(MORE, sentence, end)?.[0] ?? (/\d[a-z]{0,2}\+/i.test(sentence.slice(index, end)) ? '' : undefined);
  if (plus !== undefined) end += plus.length;
  const per: string[] = already === undefined ? [] : [already];
  for (let found = at(PER, sentence, end); found && per.length < 2; found = at(PER, sentence, end)) {
    const one = perOf(found);
    if (!per.includes(one)) per.push(one);
    end += found[0].length;
  }
  const lead = LEADS[earlier ? 'change' : fraction ? 'fraction' : 'range'].exec(
    sentence.slice(Math.max(0, index - HEDGE_REACH), index),
  );
  const sign = lead ? null : SIGN.exec(sentence.slice(Math.max(0, index - 6), index));
  const start = index - (lead?.[0].length ?? (sign && sign[0].length === 1 ? 1 : 0));
  const before = sentence.slice(Math.max(0, start - HEDGE_REACH), start);
  const hedge = HEDGE.exec(before);
  const hedged = hedge ? before.slice(hedge.index).trim() : '';
  const at0 = hedge ? start - (before.length - hedge.index) : start;
  const around = {
    before: sentence.slice(Math.max(0, at0 - 40), at0),
    text: sentence.slice(start, end),
    behind: sentence.slice(end, end + 40),
    hedge: hedged,
  };
  if (!earlier && isNoFigure(kind, around)) return undefined;
  // "£3m over five years", "45% in 30 days": the time is the figure's before it.
  if (kind === 'time' && second && OVER.test(around.before + (hedge?.[0] ?? '')))
    if (isLong(unit) || (/^(?:day|week|fortnight)$/.test(unit) && followsOther(sentence, at0, others)))
      return undefined;
  // "Measured at three councils": how many the figure before it is of.
  if (kind === 'count' && second && SAMPLE.test(around.before)) return undefined;
  const near = sentence.slice(Math.max(0, at0 - NEAR), at0);
  const pays =
    (kind === 'share' || kind === 'multiple' || kind === 'time') &&
    ((PAYS_BEFORE.test(near) &&
      (kind !== 'time' || OVER.test(near + (hedge?.[0] ?? '')) || PAYS_AT.test(near))) ||
      PAYS_BEHIND.test(around.behind));
  const yearly = per.length === 0 && kind !== 'multiple' ? at(YEARLY, sentence, end) : null;
  if (yearly) per.push(periodOf(yearly[1] ?? 'annual'));
  const hedging = hedge ?? (earlier && lead ? HEDGE.exec(lead[0]) : null);
  const bound = HEDGES.findIndex((_, i) => hedging?.[i + 1] !== undefined);
  return {
    figure: {
      text: sentence.slice(at0, end),
      bound: HEDGES[bound]?.[0] ?? (plus === undefined ? 'exact' : 'at-least'),
      amount: {
        kind: pays ? 'payback' : kind === 'ratio' ? 'share' : kind,
        low,
        high,
        unit: kind === 'ratio' ? '%' : unit,
        before: earlier,
        direction: earlier
          ? towards(earlier, high, unit)
          : (signed(sign?.[0]) ??
            directionOf(near, sentence.slice(index, end), sentence.slice(end, end + 25))),
        per,
        period: ownPeriod(period(), sentence.slice(index, end)),
      },
    },
    start: at0,
    end,
  };
}

/** "In nine months" is no period of the nine months. */
const ownPeriod = (period: string, text: string): string =>
  period.endsWith(text) || text.startsWith(period.slice(period.indexOf(' ') + 1)) ? '' : period;

const OVER = /\b(?:over|in|within|for|after|during)\s(?:an?\s)?$/i;

/** Right behind the figure before it, which is no time itself. */
function followsOther(sentence: string, place: number, others: readonly Figure[]): boolean {
  const last = others.at(-1);
  if (!last || last.amount?.kind === 'time') return false;
  const behind = sentence.slice(Math.max(0, place - 40), place);
  const words = behind.lastIndexOf(last.text);
  return words >= 0 && !/[,;:]|\band\b/.test(behind.slice(words + last.text.length));
}

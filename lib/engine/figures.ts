import { isNoFigure } from './not-figures.ts';
import { at, NEAR } from './numbers.ts';
import { periodIn } from './periods.ts';
import { PER, type Quantity, quantityAt } from './quantities.ts';
import type { Amount, Figure } from './types.ts';
import { inSmallest, isLong } from './units.ts';

const LEADING_FIGURES = 6;

/** Where a figure may begin, and whether there is one at all. */
const BEGINNING =
  /(?<![a-z0-9_.,:/#@&-]|\d['’])(?:[£€$]|(?:GBP|EUR|USD|US\$)\s?(?=\d)|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|an?(?=\s(?:dozen|hundred|thousand|million|billion|half|third|quarter|fifth|sixth|tenth|hour|day|week|month)(?![a-z]))|several|dozens|tens|hundreds|thousands|millions|billions|half|twice|doubl(?:e|ed|es|ing)|tripl(?:e|ed|es|ing)|quadrupl(?:e|ed|es|ing)|halv(?:e|ed|es|ing)|seconds|minutes|hours|days|weeks|months)(?![a-z])|[½¼¾⅓⅔])/gi;

const MORE = /\+(?![0-9])|\s(?:or (?:more|over|above)|plus(?!\sVAT))(?![a-z])/iy;
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

const DOWN =
  /\b(?:cut|cuts|cutting|reduc[a-z]*|fewer|less|lower[a-z]*|sav(?:e|es|ed|ing|ings)|fall[a-z]*|fell|drop[a-z]*|decreas[a-z]*|shrink[a-z]*|shr[au]nk|slash[a-z]*|trim[a-z]*|halv[a-z]*|down|faster|quicker|cheaper|shorter|minimis[a-z]*|free[sd]?|freeing|released?|gives? back|off)\b/gi;
const UP =
  /\b(?:more|increas[a-z]*|rise|rises|rose|risen|rising|gr[eo]w[a-z]*|growth|(?:went|goes|gone|is|are|was|were) up|up (?:by|from)|boost[a-z]*|higher|doubl[a-z]*|tripl[a-z]*|gain[a-z]*|uplift|improv[a-z]*|extra|additional)\b/gi;
const PAYS =
  /\b(?:ROI|return on investment|pay[- ]?back|pays? (?:for itself|back)|paid (?:for itself|back)|break[s-]? ?even)\b/i;

/** Words before a figure without which it does not read: "by half", "between 10 and 20%", "from 9 days to 2". */
const LEADS = {
  change: /\b(?:down |up )?from\s$/i,
  fraction: /\b(?:by|in)\s$/i,
  range: /\bbetween\s$/i,
};

/** The figures of a sentence in the words they were written in, with the hedge before them. At most six. */
export function readFigures(sentence: string): Figure[] {
  const figures: Figure[] = [];
  let from = 0;
  let period: string | undefined;
  for (const { index } of sentence.matchAll(BEGINNING)) {
    if (index < from || figures.length === LEADING_FIGURES) continue;
    const read = quantityAt(sentence, index);
    if (!read) continue;
    from = read.end;
    const figure = figureOf(sentence, index, read, figures.length > 0, () => (period ??= periodIn(sentence)));
    if (!figure) continue;
    figures.push(figure.figure);
    from = figure.end;
  }
  return figures;
}

function figureOf(
  sentence: string,
  index: number,
  { kind, low, high, unit, before: earlier, fraction, end: bare }: Quantity,
  second: boolean,
  period: () => string,
): { figure: Figure; end: number } | undefined {
  let end = bare;
  const plus =
    at(MORE, sentence, end)?.[0] ?? (/\d[a-z]{0,2}\+/i.test(sentence.slice(index, end)) ? '' : undefined);
  if (plus !== undefined) end += plus.length;
  const per: string[] = [];
  for (let found = at(PER, sentence, end); found && per.length < 2; found = at(PER, sentence, end)) {
    per.push(perOf(found[1] ?? found[2] ?? ''));
    end += found[0].length;
  }
  const lead = LEADS[earlier ? 'change' : fraction ? 'fraction' : 'range'].exec(
    sentence.slice(Math.max(0, index - HEDGE_REACH), index),
  );
  const start = index - (lead?.[0].length ?? 0);
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
  // "£3m over five years": the time is the money's.
  if (
    kind === 'time' &&
    second &&
    isLong(unit) &&
    /\b(?:over|in|within|for|after|during)\s$/i.test(around.before + (hedge?.[0] ?? ''))
  )
    return undefined;
  // "Measured at three councils": how many the figure before it is of.
  if (kind === 'count' && second && SAMPLE.test(around.before)) return undefined;
  const near = sentence.slice(Math.max(0, at0 - NEAR), at0);
  const pays =
    kind === 'share' || kind === 'multiple' || kind === 'time'
      ? PAYS.test(`${near} ${around.behind}`)
      : false;
  const yearly = per.length === 0 ? at(YEARLY, sentence, end) : null;
  if (yearly) per.push(perOf(yearly[1] ?? 'annual'));
  const bound = HEDGES.findIndex((_, i) => hedge?.[i + 1] !== undefined);
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
          : directionOf(near, sentence.slice(index, end + 25)),
        per,
        period: ownPeriod(period(), sentence.slice(index, end)),
      },
    },
    end,
  };
}

/** "In nine months" is no period of the nine months. */
const ownPeriod = (period: string, text: string): string => (period.endsWith(text) ? '' : period);

const PERIODS: Record<string, string> = {
  annum: 'year',
  annual: 'year',
  annually: 'year',
  yearly: 'year',
  'p.a.': 'year',
  pa: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
};
function perOf(words: string): string {
  const word = words.toLowerCase();
  return PERIODS[word] ?? (/^year[- ]on/.test(word) ? 'year' : word);
}

function towards(
  before: NonNullable<Amount['before']>,
  after: number | null,
  unit: string,
): Amount['direction'] {
  const [a, b] = [inSmallest(before.value ?? 1, before.unit), inSmallest(after ?? 1, unit)];
  return a === b ? 'none' : a > b ? 'down' : 'up';
}

/** Which way it goes: by the word behind the figure that says so, else by the last one before it. */
function directionOf(before: string, behind: string): Amount['direction'] {
  const last = (of: RegExp) => [...before.matchAll(of)].at(-1)?.index ?? -1;
  const [down, up] = [behind.search(DOWN), behind.search(UP)];
  if (down >= 0 || up >= 0) return up < 0 || (down >= 0 && down < up) ? 'down' : 'up';
  const [lastDown, lastUp] = [last(DOWN), last(UP)];
  if (lastDown === lastUp) return 'none';
  return lastDown > lastUp ? 'down' : 'up';
}

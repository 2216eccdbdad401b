import type { Figure } from './types.ts';

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const SCALE = String.raw`(?:\s?(?:k|m|mn|bn|tn)\b|\s(?:thousand|million|billion|trillion)\b)`;
const TIME = `(?:second|minute|min|hour|hr|working day|day|week|fortnight|month|quarter|year)s?`;
const THING = `(?:FTEs?|full[- ]time equivalents?|posts|calls|contacts|forms|cases|pages|letters|complaints|councils|authorities|organisations|organizations|customers|clients|sites|users|steps|clicks|staff|applications|transactions)`;
const PERIOD = String.raw`(?:\s(?:a|per|each|every)\s(?:hour|day|week|month|quarter|year|annum|case|call|user|officer|transaction)|\sannually|\sp\.a\.|\syear[- ]on[- ]year)?`;

/** Tried in this order at each place, so that a change or a range is read before its parts. */
const QUANTITY = [
  String.raw`from ${NUMBER}\+?\s?${TIME} to (?:just |under |less than )?${NUMBER}\s?${TIME}`,
  String.raw`[£$€]\s?${NUMBER}${SCALE}?\s?(?:-|–|to)\s?[£$€]?${NUMBER}${SCALE}?\+?${PERIOD}`,
  String.raw`[£$€]\s?${NUMBER}${SCALE}?\+?${PERIOD}`,
  String.raw`${NUMBER}\s?(?:-|–|to)\s?${NUMBER}\s?(?:%|per cent|percent)`,
  String.raw`${NUMBER}\s?percentage points`,
  String.raw`${NUMBER}\s?(?:%|per cent\b|percent\b)\+?`,
  String.raw`${NUMBER}\s?(?:x\b|-?fold\b|\stimes\b)(?:\s(?:faster|quicker|cheaper|more|fewer))?`,
  String.raw`(?:three|four|five|ten|two) times (?:faster|quicker|cheaper|more|fewer|as \w+)`,
  String.raw`(?:two[- ]thirds|three[- ]quarters|a third|a quarter|half|one in (?:two|three|four|five|ten)) (?:of\b|the\b|as\b|fewer\b|less\b)`,
  String.raw`${NUMBER}(?:\smillion|\sthousand|k|m)?\+?\s(?:\w+\s)?${THING}\b${PERIOD}`,
  String.raw`${NUMBER}\+?\s?${TIME}\b${PERIOD}`,
  `(?:thousands|millions|hundreds) of pounds${PERIOD}`,
  String.raw`(?:five|six|seven)[- ]figure\b`,
].join('|');

const BEST_CASE = `up to|as much as|as many as|as little as|as low as|as few as|from just`;
const AT_LEAST = `over|more than|in excess of|at least|upwards of|a minimum of`;
const ABOUT = String.raw`nearly|almost|around|about|approximately|approx\.?|circa|c\.|~|some|an average of|on average|typically|an estimated|estimated|projected|roughly`;
const FIGURE = new RegExp(
  String.raw`(?<![\w.,])(?:(?:(?<best>${BEST_CASE})|(?<least>${AT_LEAST})|(?<about>${ABOUT}))\s)?(?:${QUANTITY})`,
  'giu',
);
/** Numbers that are no promise: standards, versions, ratings, prices of the product. */
const NOT_A_FIGURE = /(?:ISO|G-Cloud|version|v|WCAG|Windows|Office|phase|part|stage|step)\s*$/i;
const ALWAYS_OPEN = /^24 ?hours/i;
const LEADING_FIGURES = 6;

/** The figures of a sentence in the words they were written in, with the hedge before them. At most six. */
export function readFigures(sentence: string): Figure[] {
  if (!/\d|figure|half|third|quarter|pounds|times/i.test(sentence)) return [];
  const figures: Figure[] = [];
  for (const found of sentence.matchAll(FIGURE)) {
    if (ALWAYS_OPEN.test(found[0])) continue;
    if (NOT_A_FIGURE.test(sentence.slice(0, found.index))) continue;
    const { best, least, about } = found.groups ?? {};
    const plus = /\d[a-z]{0,2}\+/.test(found[0]);
    const bound = best ? 'best-case' : least || plus ? 'at-least' : about ? 'about' : 'exact';
    figures.push({ text: found[0].trim(), bound });
    if (figures.length === LEADING_FIGURES) break;
  }
  return figures;
}

import { readFigures } from './figures.ts';
import type { Category, Fact, Substantiation } from './types.ts';

/**
 * What each category of claim should be able to show. After "substantiated when" of the claim guide in
 * docs/contributing.md; "amount" is asked only where a figure is what would bear the claim out.
 */
const ASKED: Record<Category, readonly Fact[]> = {
  portal: ['amount', 'baseline', 'source'],
  savings: ['amount', 'baseline', 'period', 'source', 'measurer'],
  'back-office': ['amount', 'baseline', 'source'],
  transformation: ['baseline', 'source'],
  testimonial: ['speaker', 'source'],
  certainty: ['amount', 'source', 'measurer'],
  technology: ['amount', 'source', 'measurer'],
};

const BASELINE =
  /\bfrom\s+[£$€]?\d[^.]{0,40}\s+to\s+|\bdown from\b|\bup from\b|\bcompared (?:with|to)\b|\bagainst a baseline\b|\bbaseline of\b|\bpreviously (?:took|cost|needed|spent|handled)\b|\bused to (?:take|cost)\b|→/i;
const PERIOD =
  /\b(?:in|since|during|between|by|until|from)\s+(?:(?:early|late|mid|the year to|the first|year)\s+)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+)?(?:19|20)\d\d\b|\b(?:per|a|each|every)\s+(?:week|month|quarter|year|annum)\b|\bannual(?:ly)?\b|\bp\.a\.|\b(?:over|within|in|after)\s+(?:the\s+)?(?:first|last|past|next|\d+|two|three|four|five|six|nine|twelve)\s+(?:weeks?|months?|years?|quarters?)\b|\bin year one\b/i;
const SOURCE =
  /\bsource\s?:|\baccording to\b|\b(?:independent|published|peer-reviewed|academic)\s+(?:report|study|research|evaluation|analysis|review|survey)\b|\bevaluation (?:by|published)\b|\b(?:report|survey|study|audit) (?:by|from|of|published)\b|\bn\s?=\s?\d+/i;
const MEASURER =
  /\b(?:measured|audited|evaluated|verified|certified|assessed|calculated|confirmed|reported) (?:independently )?by\b|\bindependently (?:measured|audited|evaluated|verified|assessed)\b|\bfinance team (?:booked|recorded|confirmed|measured)\b/i;
const SAYING =
  'said|says|explained|explains|commented|comments|added|adds|told us|notes|noted|recalls|remarked|according to';
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:\s(?:of|the|and|for|de|van)\s|\s)?(?:\p{Lu}[\p{L}'’.-]*\s?){1,4}`;
const ROLE = String.raw`(?:,\s[^.“”"]{3,90})?`;
const SPEAKER = [
  new RegExp(String.raw`(?:\b(?:${SAYING}))\s(${NAME}${ROLE})`, 'u'),
  new RegExp(String.raw`^["”’']?\s*[-–—]\s*(${NAME}${ROLE})`, 'u'),
  new RegExp(String.raw`["”]\s*[-–—,|]?\s*(${NAME}${ROLE})\s*$`, 'u'),
  new RegExp(String.raw`^(${NAME},\s[^.“”"]{3,90})\s*$`, 'u'),
  new RegExp(
    String.raw`(${NAME}${ROLE}),?\s(?:said|says|explained|explains|commented|comments|added|adds)\b`,
    'u',
  ),
];

/**
 * What stands beside a claim and what does not. `around` is the sentence after the claim (or the attribution below a
 * quotation): baseline, period, source and speaker may stand there.
 */
export function substantiate(category: Category, sentence: string, around: string): Substantiation {
  const figures = readFigures(sentence);
  const both = `${sentence} ${around}`;
  const speaker = category === 'testimonial' ? (readSpeaker(sentence) ?? readSpeaker(around) ?? '') : '';
  const present: Record<Fact, boolean> = {
    amount: figures.length > 0,
    baseline: BASELINE.test(sentence) || (figures.length > 0 && BASELINE.test(both)),
    period: PERIOD.test(sentence),
    source: SOURCE.test(both),
    measurer: MEASURER.test(both),
    speaker: speaker !== '',
  };
  const asked = ASKED[category];
  const all: readonly Fact[] = ['amount', 'baseline', 'period', 'source', 'measurer', 'speaker'];
  return {
    figures,
    has: all.filter((fact) => present[fact]),
    lacks: asked.filter((fact) => !present[fact]),
    speaker,
  };
}

function readSpeaker(text: string): string | undefined {
  for (const pattern of SPEAKER) {
    const found = pattern
      .exec(text)?.[1]
      ?.trim()
      .replace(/[,;:\s]+$/, '');
    if (found) return found;
  }
  return undefined;
}

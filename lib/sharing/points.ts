import { type CheckResult, type Claim, isHeadline } from '../engine/types.ts';
import { t } from '../i18n/translate.ts';
import { inLines, leadOf, questionsOn, type Sentence } from './claim-questions.ts';
import { oneLine } from './outline.ts';

/** One thing to ask the vendor about. Its words are whole sentences in the language spoken now. */
export interface Point {
  /** Made from the check's or the claim's own id: the same when the pitch is read again. */
  id: string;
  name: string;
  /** A check's status in words; '' for claims. */
  status: string;
  /** The vendor's words that it is about, never changed; '' where there are none. */
  quote: string;
  /** What to ask: one question, or several as `inLines` gives them. Points that ask the same have the same. */
  question: string;
  /** What evidence would answer it. */
  answer: string;
  /** Whether something is left to ask. */
  open: boolean;
  /** Whether it belongs to the shortest useful set. */
  suggested: boolean;
}

/**
 * All that can be asked about a pitch: first what to ask in any case (open headline checks, and two claims at most), then
 * the other open checks and claims, then what is answered already. Claims on the same words make one point.
 * @param checks those not set aside, in the order of CHECKS
 * @param claims those not set aside, in the order of the text
 */
export function pointsOf(checks: readonly CheckResult[], claims: readonly Claim[]): Point[] {
  const asked = checks
    .toSorted((a, b) => Number(isHeadline(b.check)) - Number(isHeadline(a.check)))
    .map(checkPoint);
  const said = bySentence(claims)
    .toSorted((a, b) => rank(a) - rank(b))
    .map(claimPoint);
  const suggested = [...asked.filter((point) => point.suggested), ...shortest(said)];
  const rest = [...asked, ...said].filter((point) => !suggested.includes(point));
  return [
    ...suggested.map((point) => ({ ...point, suggested: true })),
    ...rest.filter(({ open }) => open),
    ...rest.filter(({ open }) => !open),
  ];
}

/** Two points at most that are open, the first ones; none that asks the same as the other. */
function shortest(points: readonly Point[]): Point[] {
  const [first, ...others] = points.filter(({ open }) => open);
  const second = others.find(({ question }) => question !== first?.question);
  return [...(first ? [first] : []), ...(second ? [second] : [])];
}

function checkPoint({ check, status, evidence }: CheckResult): Point {
  const open = status !== 'evidenced';
  return {
    id: `check:${check}`,
    name: t(`check.${check}.name`),
    status: t(`status.${status}`),
    quote: evidence[0]?.quote.text ?? '',
    question: t(`check.${check}.question`),
    answer: t(`check.${check}.answers`),
    open,
    suggested: open && isHeadline(check),
  };
}

/** One sentence may make claims of several kinds, and stand in a text more than once. */
function bySentence(claims: readonly Claim[]): Sentence[] {
  const found = new Map<string, Sentence>();
  for (const claim of claims) {
    const words = oneLine(claim.quote.text);
    const same = found.get(words);
    if (!same) found.set(words, [claim]);
    else if (same.every(({ category }) => category !== claim.category)) found.set(words, [...same, claim]);
  }
  return [...found.values()];
}

/** What can be held against a figure, or is said to be certain, comes first. */
const rank = (claims: Sentence): number =>
  claims.some(({ category, substantiation }) => category === 'certainty' || substantiation.figures.length > 0)
    ? 0
    : 1;

function claimPoint(claims: Sentence): Point {
  const lead = leadOf(claims);
  return {
    id: `claim:${claims[0].id}`,
    name: t(`category.${lead.category}.name`),
    status: '',
    quote: lead.quote.text,
    question: inLines(questionsOn(claims)),
    answer: t(`category.${lead.category}.borne-out`),
    open: claims.some(({ substantiation }) => substantiation.lacks.length > 0),
    suggested: false,
  };
}

import type { Amount, Claim, Fact, Figure, Substantiation } from '../engine/types.ts';
import { t } from '../i18n/translate.ts';
import { oneLine } from './outline.ts';

/** The claims that one sentence makes. */
export type Sentence = readonly [Claim, ...Claim[]];

/** The claim that a sentence is asked about first: what it saves. */
export const leadOf = (claims: Sentence): Claim =>
  claims.find(({ category }) => category === 'savings') ?? claims[0];

/** In the order in which one would ask. */
const ORDER: readonly Fact[] = [
  'speaker',
  'amount',
  'baseline',
  'period',
  'use',
  'change',
  'test',
  'terms',
  'measurer',
  'source',
  'date',
  'net',
  'sample',
];

/** More would not be answered; what else is lacking is said beside the claim. */
const MOST = 3;

/**
 * What to ask about a sentence, fitted to the figure in it and to what is not said. What counts or saves something is
 * asked for what its figure lacks; everything else what its kind of claim is asked, and who vouches for it.
 */
export function questionsOn(claims: Sentence): string[] {
  const { category: kind, substantiation } = leadOf(claims);
  const { figures, lacks } = substantiation;
  if (figures.length > 0 || (kind === 'savings' && lacks.length > 0)) {
    const asked = kind === 'testimonial' ? figureOnly(substantiation) : aboutFigure(substantiation);
    const facts = ORDER.filter((fact) => lacks.includes(fact) && !asked.answers.includes(fact));
    return [...asked.questions, ...facts.slice(0, MOST).map((fact) => t(`letter.fact.${fact}`))];
  }
  const unnamed = claims.some((claim) => claim.substantiation.lacks.includes('speaker'));
  return [
    ...claims.map(({ category }) => t(`category.${category}.question`)),
    ...(unnamed ? [t('letter.fact.speaker')] : []),
  ];
}

/** More than these are hard to tell apart in one paragraph. */
const IN_A_ROW = 2;

/** Questions as one text: two at most in a row, more of them a line each. */
export const inLines = (questions: readonly string[]): string =>
  questions.join(questions.length > IN_A_ROW ? '\n' : ' ');

/** The lines of such a text. */
export const linesOf = (question: string): string[] => question.split('\n');

/** The same for a claim that stands by itself, as `inLines` gives it; undefined where its kind's own question is all. */
export const fittedQuestion = (claim: Claim): string | undefined =>
  claim.substantiation.figures.length > 0 ? inLines(questionsOn([claim])) : undefined;

/** The same for claims in a list, by id: of those that one sentence makes, the one it is asked about first has it. */
export function fittedQuestions(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const sentences = new Map<string, Sentence>();
  for (const claim of claims) {
    const { passage, start } = claim.quote;
    const same = sentences.get(`${passage} ${start}`);
    sentences.set(`${passage} ${start}`, same ? [...same, claim] : [claim]);
  }
  return new Map(
    [...sentences.values()].flatMap((sentence) => {
      const lead = leadOf(sentence);
      const question = fittedQuestion(lead);
      return question ? [[lead.id, question] as const] : [];
    }),
  );
}

interface Asked {
  questions: string[];
  /** What the answer will say anyway. */
  answers: readonly Fact[];
}

/** The figure most in need of a question: one with a hedge before one without. */
const leadFigure = ({ figures }: Substantiation): Figure | undefined =>
  figures.find(({ bound }) => bound !== 'exact') ?? figures[0];

/** Who buys, as figures count them: they can be named, and spoken to. */
const BUYERS =
  /^(?:councils|authorities|organi[sz]ations|customers|clients|trusts|hospitals|practices|schools|universities|boroughs|associations|charities|forces|agencies|companies|businesses|employers|cities|counties|towns|districts|municipalities|bodies|libraries|colleges|teams|ministries|firms|enterprises|retailers|brands)$/;

function figureOnly(substantiation: Substantiation): Asked {
  const figure = leadFigure(substantiation);
  if (!figure) return { questions: [], answers: [] };
  const { text, amount } = figure;
  const counted = amount?.kind === 'count' ? amount.unit : '';
  const question = BUYERS.test(counted)
    ? t('letter.figure.buyers', { figure: oneLine(text) })
    : figureQuestion(figure);
  return { questions: [question], answers: [] };
}

function aboutFigure(substantiation: Substantiation): Asked {
  const figure = leadFigure(substantiation);
  if (!figure) return { questions: [], answers: [] };
  const about = asksAbout(figure, substantiation.lacks);
  const text = oneLine(figure.text);
  return {
    questions: [
      ...(figure.bound === 'exact' && about ? [] : [figureQuestion(figure)]),
      ...(about ? [t(`letter.figure.${about}`, { figure: text })] : []),
    ],
    answers: [
      ...(about === 'money' || about === 'payback' ? (['net'] as const) : []),
      ...(about === 'multiple' ? (['baseline'] as const) : []),
      ...(figure.bound === 'best-case' ? (['sample'] as const) : []),
    ],
  };
}

const figureQuestion = (figure: Figure): string =>
  t(`letter.figure.${isFewSteps(figure) ? 'steps' : figure.bound}`, { figure: oneLine(figure.text) });

/** What is counted of a way through something: few of them are told, and the rest is left out. */
const STEPS = /^(?:steps|stages|clicks|pages|forms|fields|questions|visits)$/;
const FEW = 10;

/** "In three steps": short, as a way through something, and not fewer than there were or so many a week. */
const isFewSteps = ({ amount, bound }: Figure): boolean =>
  bound === 'exact' &&
  amount?.kind === 'count' &&
  STEPS.test(amount.unit) &&
  (amount.high ?? FEW) < FEW &&
  !amount.before &&
  amount.direction === 'none' &&
  amount.per.length === 0;

/** Time as long as this is how long something takes, not work that somebody is paid for. */
const LONG = ['week', 'fortnight', 'month', 'quarter', 'year'];

/** What a figure of its kind leaves open; undefined where it leaves nothing open that is its own. */
function asksAbout({ amount }: Figure, lacks: readonly Fact[]): Exclude<Amount['kind'], 'count'> | undefined {
  if (!amount) return undefined;
  const { kind, before, unit, direction, per } = amount;
  switch (kind) {
    case 'money':
      return lacks.includes('net') ? kind : undefined;
    case 'share':
    case 'points':
    case 'multiple':
      return !before && lacks.includes('baseline') ? kind : undefined;
    case 'time':
      return !before && !LONG.includes(unit) && (direction === 'down' || per.length > 0) ? kind : undefined;
    case 'staff':
    case 'payback':
      return kind;
    default:
      return undefined;
  }
}

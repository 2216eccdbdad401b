import {
  CATEGORIES,
  type Category,
  CHECKS,
  type CheckId,
  type Critique,
  type Status,
} from '../../../lib/engine/types.ts';
import type { LabelledDocument } from './corpus.ts';

/** How often something was rightly found, wrongly found, and missed. */
export interface Count {
  hit: number;
  wrong: number;
  missed: number;
}
export type Row = Category | 'any';

export interface CheckScore {
  right: number;
  of: number;
  missing: Count;
  evidenced: Count;
}

/** One disagreement with the labels. `rules` are those that told; none when nothing did. */
export interface Mistake {
  document: string;
  /** Number of the unit, counted from 1; undefined when the mistake is about the whole document. */
  unit: number | undefined;
  what: string;
  rules: string[];
  text: string;
}

export interface Score {
  documents: number;
  claims: Record<Row, Count>;
  /** Units by what they are labelled (first) and what was said (second), where one replaced the other. */
  mistaken: Map<string, number>;
  checks: Record<CheckId, CheckScore>;
  /** Checks by the status labelled (first) and the status said (second). */
  statuses: Record<Status, Record<Status, number>>;
  kind: { right: number; falseAlarms: number; notPitches: number; missed: number; pitches: number };
  mistakes: Mistake[];
}

export const ROWS: readonly Row[] = [...CATEGORIES, 'any'];
export const STATUSES: readonly Status[] = ['evidenced', 'asserted', 'missing', 'contradicted'];

const count = (): Count => ({ hit: 0, wrong: 0, missed: 0 });
const tally = (to: Count, labelled: boolean, said: boolean) => {
  if (labelled && said) to.hit++;
  else if (said) to.wrong++;
  else if (labelled) to.missed++;
};

export const precision = ({ hit, wrong }: Count): number => hit / (hit + wrong || 1);
export const recall = ({ hit, missed }: Count): number => hit / (hit + missed || 1);
export const f1 = ({ hit, wrong, missed }: Count): number => (2 * hit) / (2 * hit + wrong + missed || 1);

/**
 * Scores critiques against labels. A claim counts for every unit that holds its middle or lies inside it; claims and
 * checks are scored on labelled pitches only, whatever kind was said. Passage ids must be offsets into the text, as
 * readPlainText gives them. `traces` names the rules that fired in a span of a document, too weakly to count.
 */
export function score(
  read: readonly { document: LabelledDocument; critique: Critique }[],
  traces: (text: string, category: Category) => string[] = () => [],
): Score {
  const result: Score = {
    documents: read.length,
    claims: Object.fromEntries(ROWS.map((row) => [row, count()])) as Score['claims'],
    mistaken: new Map(),
    checks: Object.fromEntries(
      CHECKS.map((check) => [check, { right: 0, of: 0, missing: count(), evidenced: count() }]),
    ) as Score['checks'],
    statuses: Object.fromEntries(
      STATUSES.map((a) => [a, Object.fromEntries(STATUSES.map((b) => [b, 0]))]),
    ) as Score['statuses'],
    kind: { right: 0, falseAlarms: 0, notPitches: 0, missed: 0, pitches: 0 },
    mistakes: [],
  };
  for (const { document, critique } of read) {
    scoreKind(result, document, critique);
    if (document.kind !== 'pitch') continue;
    scoreClaims(result, document, critique, traces);
    scoreChecks(result, document, critique);
  }
  return result;
}

function scoreKind(result: Score, document: LabelledDocument, critique: Critique): void {
  const { kind } = result;
  const right = critique.kind === document.kind;
  if (right) kind.right++;
  else
    result.mistakes.push({
      document: document.id,
      unit: undefined,
      what: `kind: ${document.kind} taken for ${critique.kind}`,
      rules: critique.kindReasons.map((reason) => reason.rule),
      text: critique.kindReasons.map((reason) => reason.quote).join(' / '),
    });
  if (document.kind === 'pitch') {
    kind.pitches++;
    if (!right) kind.missed++;
  } else {
    kind.notPitches++;
    if (!right) kind.falseAlarms++;
  }
}

function scoreClaims(
  result: Score,
  document: LabelledDocument,
  critique: Critique,
  traces: (text: string, category: Category) => string[],
): void {
  const said = document.units.map(() => new Map<Category, string>());
  for (const { category, quote, rule } of critique.claims) {
    const start = Number(quote.passage) + quote.start;
    const end = Number(quote.passage) + quote.end;
    const middle = (start + end) / 2;
    for (const [i, unit] of document.units.entries())
      if ((unit.start <= middle && middle < unit.end) || (start <= unit.start && unit.end <= end))
        said[i]?.set(category, rule);
  }
  for (const [i, unit] of document.units.entries()) {
    const labelled = new Set(document.claims?.[i + 1]);
    const found = said[i] ?? new Map<Category, string>();
    tally(result.claims.any, labelled.size > 0, found.size > 0);
    for (const category of CATEGORIES) {
      tally(result.claims[category], labelled.has(category), found.has(category));
      if (labelled.has(category) === found.has(category)) continue;
      const rule = found.get(category);
      result.mistakes.push({
        document: document.id,
        unit: i + 1,
        what: `${rule ? 'wrongly' : 'missed'} ${category}`,
        rules: rule ? [rule] : traces(unit.text, category),
        text: unit.text,
      });
    }
    const pair = (a: string, b: string) => {
      const key = `${a} > ${b}`;
      result.mistaken.set(key, (result.mistaken.get(key) ?? 0) + 1);
    };
    const extra = [...found.keys()].filter((category) => !labelled.has(category));
    const lost = [...labelled].filter((category) => !found.has(category));
    for (const category of lost)
      for (const instead of extra.length > 0 ? extra : ['nothing']) pair(category, instead);
    if (labelled.size === 0) for (const category of extra) pair('nothing', category);
  }
}

function scoreChecks(result: Score, document: LabelledDocument, critique: Critique): void {
  for (const { check, status, evidence } of critique.checks) {
    const label = document.checks?.[check];
    const labelled = label?.status ?? 'missing';
    const to = result.checks[check];
    to.of++;
    if (status === labelled) to.right++;
    else
      result.mistakes.push({
        document: document.id,
        unit: label?.units?.[0],
        what: `${check}: said ${status}, labelled ${labelled}`,
        rules: evidence.map(({ rule }) => rule),
        text:
          (status === 'missing' || status === 'asserted') && label?.units
            ? label.units.map((unit) => document.units[unit - 1]?.text ?? '').join(' / ')
            : evidence.map(({ quote }) => quote.text).join(' / '),
      });
    result.statuses[labelled][status]++;
    tally(to.missing, labelled === 'missing', status === 'missing');
    tally(to.evidenced, labelled === 'evidenced', status === 'evidenced');
  }
}

/** The figures that floors are set on: each between 0 and 1, but for `falseAlarms`, a number of documents. */
export function totals({ claims, checks, kind, documents }: Score): Record<Total, number> {
  const micro = CATEGORIES.reduce((sum, category) => {
    const { hit, wrong, missed } = claims[category];
    return { hit: sum.hit + hit, wrong: sum.wrong + wrong, missed: sum.missed + missed };
  }, count());
  const right = CHECKS.reduce((sum, check) => sum + checks[check].right, 0);
  const of = CHECKS.reduce((sum, check) => sum + checks[check].of, 0);
  return {
    claimsMicroF1: f1(micro),
    claimsAnyF1: f1(claims.any),
    checksRight: right / (of || 1),
    kindRight: kind.right / (documents || 1),
    falseAlarms: kind.falseAlarms,
  };
}
export const TOTALS = ['claimsMicroF1', 'claimsAnyF1', 'checksRight', 'kindRight', 'falseAlarms'] as const;
export type Total = (typeof TOTALS)[number];

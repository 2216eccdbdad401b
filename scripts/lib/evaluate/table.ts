import { CHECKS } from '../../../lib/engine/types.ts';
import type { Evaluation } from './evaluate.ts';
import { f1, precision, ROWS, recall, type Score, STATUSES, TOTALS, totals } from './score.ts';

const CONFUSIONS = 12;
const three = (value: number) => value.toFixed(3);
const left = (text: string, width: number) => text.padEnd(width);
const right = (text: string, width: number) => text.padStart(width);

/** An evaluation as lines for a terminal. */
export function evaluationLines(name: string, { all, mails, developed, heldOut }: Evaluation): string[] {
  return [
    `${name}: ${all.documents} documents`,
    ...claimLines(all),
    ...checkLines(all),
    ...kindLines(all),
    ...(developed && heldOut
      ? [totalLine('seen while rules are written', developed), totalLine('held out', heldOut)]
      : []),
    ...(mails ? [totalLine('mails', mails)] : []),
    totalLine('all', all),
  ];
}

/** Every mistake, by document and unit. */
export function mistakeLines({ mistakes }: Score): string[] {
  return mistakes.map(
    ({ document, unit, what, rules, text }) =>
      `${document}${unit === undefined ? '' : `:${unit}`} ${what} [${rules.join(', ') || 'no rule'}] ${text}`,
  );
}

function claimLines({ claims, mistaken }: Score): string[] {
  const confusions = [...mistaken].toSorted((a, b) => b[1] - a[1]).slice(0, CONFUSIONS);
  return [
    `${left('claims by sentence', 20)} precision  recall     F1  labelled`,
    ...ROWS.map((row) => {
      const of = claims[row];
      const figures = [precision(of), recall(of), f1(of)].map(three);
      return `  ${left(row, 18)} ${right(figures[0] ?? '', 9)}${right(figures[1] ?? '', 8)}${right(figures[2] ?? '', 7)}${right(String(of.hit + of.missed), 10)}`;
    }),
    'labelled > said instead, most frequent first',
    ...confusions.map(([pair, times]) => `  ${left(pair, 36)} ${right(String(times), 4)}`),
  ];
}

function checkLines({ checks, statuses }: Score): string[] {
  return [
    `${left('checks by pitch', 20)}  right    of  F1 of missing  F1 of evidenced`,
    ...CHECKS.map((check) => {
      const { right: ok, of, missing, evidenced } = checks[check];
      return `  ${left(check, 18)} ${right(three(ok / (of || 1)), 6)}${right(String(of), 6)}${right(three(f1(missing)), 15)}${right(three(f1(evidenced)), 17)}`;
    }),
    `${left('labelled, and said:', 20)}${STATUSES.map((status) => right(status, 13)).join('')}`,
    ...STATUSES.map(
      (labelled) =>
        `  ${left(labelled, 18)}${STATUSES.map((said) => right(String(statuses[labelled][said]), 13)).join('')}`,
    ),
  ];
}

function kindLines({ kind, documents }: Score): string[] {
  return [
    `kind: ${kind.right} of ${documents} right; ${kind.falseAlarms} of ${kind.notPitches} non-pitches taken for pitches; ${kind.missed} of ${kind.pitches} pitches missed`,
  ];
}

function totalLine(name: string, score: Score): string {
  const found = totals(score);
  return `${left(name, 29)} ${TOTALS.map((total) => `${total} ${Number(three(found[total]))}`).join('  ')}`;
}

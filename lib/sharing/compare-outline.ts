import { day, list, t } from '../i18n/translate.ts';
import type { Cells } from './cells.ts';
import type { CheckCell, ClaimCell, Column, Comparison, Words } from './compare.ts';
import { type Block, items, type Outline, section, text } from './outline.ts';
import { quoted } from './quoted.ts';

/** What a comparison is of, in a heading. */
export const compareTitle = ({ columns }: Comparison): string =>
  t('compare.title', { list: list(columns.map(({ name }) => name)) });

/** Whom a group of questions goes to, in a heading. */
export const askWhom = (of: readonly Column[], all: readonly Column[]): string =>
  of.length === all.length
    ? t('compare.ask-all')
    : t('compare.ask-some', { list: list(of.map(({ name }) => name)) });

/** That a person changed a check's status; '' where nobody did. */
export const overriddenNote = ({ status, found }: NonNullable<CheckCell>): string =>
  status === found ? '' : t('report.overridden', { status: t(`status.${found}`) });

/** That there are more quotes than the one shown; '' where there are not. */
export const moreNote = ({ more }: NonNullable<CheckCell>): string =>
  more > 0 ? t('compare.more', { n: more }) : '';

/** How many claims, and the figures in them. */
export const claimSentence = ({ n, figures }: NonNullable<ClaimCell>): string =>
  n === 0
    ? t('compare.no-claims')
    : [
        t('claims.count', { n }),
        ...(figures.length > 0 ? [t('compare.figures', { list: list(figures) })] : []),
      ].join('. ');

/** Why a review has nothing to compare; '' where it has. */
export const columnNote = ({ counts, deleted }: Column): string =>
  [...(counts ? [] : [t('compare.no-flags')]), ...(deleted ? [t('report.deleted')] : [])].join(' ');

const lines = (...sentences: readonly string[]): string => sentences.filter(Boolean).join('\n');
const quoteOf = (best: Words | undefined): string => (best ? quoted(best.text) : '');

const checkText = (cell: CheckCell): string =>
  cell
    ? lines(t(`status.${cell.status}`), overriddenNote(cell), quoteOf(cell.best), moreNote(cell))
    : t('compare.not-judged');

const claimText = (cell: ClaimCell): string =>
  cell ? lines(claimSentence(cell), quoteOf(cell.best)) : t('compare.not-judged');

interface Line {
  name: string;
  cells: string[];
  differs: boolean;
}

const checkLines = ({ checks }: Comparison): Line[] =>
  checks.map((row) => ({ ...row, name: t(`check.${row.name}.name`), cells: row.cells.map(checkText) }));

const claimLines = ({ categories }: Comparison): Line[] =>
  categories.map((row) => ({
    ...row,
    name: t(`category.${row.name}.name`),
    cells: row.cells.map(claimText),
  }));

/** A comparison as a document that reads without the tool: where they differ first. */
export function compareOutline(comparison: Comparison): Outline {
  const { columns } = comparison;
  const notes = columns.flatMap((column) => {
    const note = columnNote(column);
    return note ? [t('compare.note', { name: column.name, note })] : [];
  });
  const names = columns.map(({ name }) => name);
  const table = (what: string, all: readonly Line[]): Block[] => {
    const part = (differs: boolean): Block[] => {
      const rows = all.filter((line) => line.differs === differs).map(({ name, cells }) => [name, ...cells]);
      return section(
        t(differs ? 'compare.differs' : 'compare.same'),
        rows.length > 0 ? [{ kind: 'table', head: [what, ...names], rows }] : [],
        3,
      );
    };
    return [...part(true), ...part(false)];
  };
  return [
    { kind: 'heading', level: 1, text: compareTitle(comparison) },
    text(t('report.caveat')),
    {
      kind: 'table',
      head: [t('compare.review'), t('rows.title'), t('report.read')],
      rows: columns.map((column) => [column.name, column.title, day(column.at)]),
    },
    ...items(notes),
    ...section(t('compare.checks'), table(t('report.glance.check'), checkLines(comparison))),
    ...section(t('compare.claims'), table(t('compare.kind'), claimLines(comparison))),
    ...section(
      t('compare.questions'),
      comparison.asked.flatMap(({ of, questions }) => section(askWhom(of, columns), items(questions), 3)),
    ),
  ];
}

/** A comparison as a table: a row for each check and kind of claim, then for each question. */
export function compareRows(comparison: Comparison): Cells {
  const { columns, asked } = comparison;
  const row = (what: string) => (line: Line) => [
    what,
    line.name,
    t(line.differs ? 'compare.yes' : 'compare.no'),
    ...line.cells,
  ];
  return [
    [t('rows.what'), t('rows.name'), t('compare.differs-column'), ...columns.map(({ name }) => name)],
    [t('compare.review'), t('rows.title'), '', ...columns.map(({ title }) => title)],
    [t('compare.review'), t('report.read'), '', ...columns.map(({ at }) => at)],
    ...checkLines(comparison).map(row(t('rows.check'))),
    ...claimLines(comparison).map(row(t('rows.claim'))),
    ...asked.flatMap(({ of, questions }) =>
      questions.map((question) => [
        t('compare.question'),
        question,
        t(of.length < columns.length ? 'compare.yes' : 'compare.no'),
        ...columns.map((column) => (of.includes(column) ? t('app.ask') : '')),
      ]),
    ),
  ];
}

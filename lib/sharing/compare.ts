import { CATEGORIES, type Category, CHECKS, type CheckId, isHeadline, type Status } from '../engine/types.ts';
import { t } from '../i18n/translate.ts';
import { statusOf } from '../reviews/judgements.ts';
import type { Review } from '../reviews/record.ts';
import { vendorOf } from '../reviews/source.ts';
import { type About, type Also, aboutOf, linkTo, openCategories, openChecks, titleOf } from './about.ts';

/** How many reviews can stand side by side. */
export const FEWEST = 2;
export const MOST = 6;

/** The vendor's words, and where they can be read. */
export interface Words {
  text: string;
  link: string;
  language: string;
}

/** One of the reviews. */
export interface Column {
  id: string;
  /** Different from all other columns' names: the vendor, the title, or that with a number. */
  name: string;
  title: string;
  vendor: string;
  /** When it was read, ISO 8601. */
  at: string;
  /** Whether its flags count; a review of what is no pitch or could not be judged has none. */
  counts: boolean;
  deleted: boolean;
}

/** What one review says to one check. Undefined where its flags don't count. */
export type CheckCell = { status: Status; found: Status; best: Words | undefined; more: number } | undefined;

/** The claims of one category in one review, with the figures in them, each once. Undefined where its flags don't count. */
export type ClaimCell = { n: number; figures: string[]; best: Words | undefined } | undefined;

interface Row<Name, Cell> {
  name: Name;
  /** One for each column. */
  cells: Cell[];
  /** Whether the reviews differ here. */
  differs: boolean;
}

export interface Comparison {
  columns: Column[];
  /** The headline checks first, then the others in the order of the messages. */
  checks: Row<CheckId, CheckCell>[];
  categories: Row<Category, ClaimCell>[];
  /** What to ask, by whom to ask it: those that are asked most come first. */
  asked: { of: Column[]; questions: string[] }[];
}

/** Reviews side by side, each by its newest reading and by what people said of it. */
export function compare(reviews: readonly Review[], also: Pick<Also, 'privateEntries'>): Comparison {
  const all = reviews.map((review) => aboutOf(review, also));
  const columns = columnsOf(all);
  const order = [...CHECKS.filter(isHeadline), ...CHECKS.filter((id) => !isHeadline(id))];
  return {
    columns,
    checks: order.map((name) => {
      const cells = all.map((about) => checkCell(about, name));
      return { name, cells, differs: differ(cells.map((cell) => cell?.status)) };
    }),
    categories: CATEGORIES.map((name) => {
      const cells = all.map((about) => claimCell(about, name));
      return {
        name,
        cells,
        differs: differ(cells.map((cell) => cell && `${cell.n} ${cell.figures.join()}`)),
      };
    }),
    asked: asked(all, columns),
  };
}

/** Those whose flags don't count have nothing to differ by. */
const differ = (values: readonly (string | undefined)[]): boolean =>
  new Set(values.filter((value) => value !== undefined)).size > 1;

function columnsOf(all: readonly About[]): Column[] {
  const plain = all.map(({ review, reading, state, counts }) => ({
    id: review.id,
    title: titleOf(review, state),
    vendor: vendorOf(reading.source),
    at: reading.at,
    counts,
    deleted: state.deleted,
  }));
  const alone = (value: string, key: 'vendor' | 'title') =>
    value !== '' && plain.filter((one) => one[key] === value).length === 1;
  return plain.map((one, i) => {
    if (alone(one.vendor, 'vendor')) return { ...one, name: one.vendor };
    if (alone(one.title, 'title')) return { ...one, name: one.title };
    return { ...one, name: t('compare.numbered', { title: one.title, n: i + 1 }) };
  });
}

function checkCell({ review, reading, state, counts }: About, id: CheckId): CheckCell {
  const result = counts && reading.critique.checks.find(({ check }) => check === id);
  if (!result) return undefined;
  const [best, ...others] = result.evidence;
  return {
    status: statusOf(review, state, id),
    found: result.status,
    best: best && wordsOf(reading, best.quote),
    more: others.length,
  };
}

function claimCell({ reading, counts }: About, category: Category): ClaimCell {
  if (!counts) return undefined;
  const claims = reading.critique.claims.filter((claim) => claim.category === category);
  const withFigure = claims.find(({ substantiation }) => substantiation.figures.length > 0);
  const best = withFigure ?? claims[0];
  const figures = claims.flatMap(({ substantiation }) => substantiation.figures.map(({ text }) => text));
  return { n: claims.length, figures: [...new Set(figures)], best: best && wordsOf(reading, best.quote) };
}

const wordsOf = (reading: About['reading'], quote: Parameters<typeof linkTo>[1]): Words => ({
  text: quote.text,
  link: linkTo(reading, quote),
  language: reading.critique.language,
});

function asked(all: readonly About[], columns: readonly Column[]): Comparison['asked'] {
  const checks = all.map(openChecks);
  const categories = all.map(openCategories);
  const questions = [
    ...CHECKS.map((id) => ({
      question: t(`check.${id}.question`),
      of: columns.filter((_, i) => checks[i]?.includes(id)),
    })),
    ...CATEGORIES.map((id) => ({
      question: t(`category.${id}.question`),
      of: columns.filter((_, i) => categories[i]?.includes(id)),
    })),
  ].filter(({ of }) => of.length > 0);
  const groups = new Map<string, { of: Column[]; questions: string[] }>();
  for (const { question, of } of questions) {
    const key = of.map(({ id }) => id).join();
    const group = groups.get(key) ?? { of, questions: [] };
    group.questions.push(question);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => b.of.length - a.of.length);
}

import { spoken, t } from '../i18n/translate.ts';
import { writeFile } from '../reviews/backup.ts';
import { stateOf } from '../reviews/judgements.ts';
import type { Review } from '../reviews/record.ts';
import { type Also, titleOf } from './about.ts';
import { type Cells, cellsAsCsv, cellsAsXlsx } from './cells.ts';
import type { Comparison } from './compare.ts';
import { compareOutline, compareRows, compareTitle } from './compare-outline.ts';
import { htmlFile } from './html-file.ts';
import { outlineAsMarkdown } from './markdown.ts';
import { oneLine } from './outline.ts';
import { outlineAsText } from './plain.ts';
import { reportOf } from './report.ts';
import { reviewRows } from './rows.ts';
import { asWebAnnotations } from './web-annotation.ts';

/** The forms in which reviews can leave this machine, and what their files are called. */
const FILES = {
  html: { extension: 'html', type: 'text/html;charset=utf-8' },
  markdown: { extension: 'md', type: 'text/markdown;charset=utf-8' },
  text: { extension: 'txt', type: 'text/plain;charset=utf-8' },
  csv: { extension: 'csv', type: 'text/csv;charset=utf-8' },
  xlsx: { extension: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  json: { extension: 'json', type: 'application/json' },
  annotations: { extension: 'jsonld', type: 'application/ld+json' },
} as const;
export type Format = keyof typeof FILES;
export const FORMATS = Object.keys(FILES) as Format[];
/** Those that a comparison can be saved in. */
export const FORMATS_COMPARED = ['html', 'xlsx', 'csv'] as const satisfies readonly Format[];

/** An empty file of a format, to ask the system whether it takes such. */
export const sampleOf = (format: Format): File =>
  new File([], `pitchcheck.${FILES[format].extension}`, { type: FILES[format].type });

/** What may be shared beside what always is, and where the full texts come from. */
export interface Sharing {
  privateEntries: boolean;
  /** Gives the full text of a reading; null leaves all texts out. */
  text: ((review: string, sha256: string) => Promise<string | undefined>) | null;
}

/** One review as a file of a format. */
export async function fileOf(format: Format, review: Review, sharing: Sharing): Promise<File> {
  const { privateEntries } = sharing;
  const name = fileName(titleOf(review, stateOf(review.entries)), format, review.readings.at(-1)?.at);
  switch (format) {
    case 'html':
    case 'markdown':
    case 'text': {
      const sha256 = review.readings.at(-1)?.textSha256 ?? '';
      const also: Also = { privateEntries, text: await sharing.text?.(review.id, sha256) };
      return file(name, format, written(format, review, also));
    }
    case 'annotations':
      return file(name, format, `${JSON.stringify(asWebAnnotations(review, sharing), undefined, 2)}\n`);
    case 'json': {
      const pieces: string[] = [];
      const included = { private: privateEntries, text: sharing.text };
      for await (const piece of writeFile([review], included)) pieces.push(piece);
      return file(name, format, ...pieces);
    }
    default: {
      const rows = reviewRows([review], { privateEntries });
      return file(name, format, await cellsAs(format, rows, t('share.sheet')));
    }
  }
}

/** Reviews side by side as a file. Throws RangeError for a format that is none of FORMATS_COMPARED. */
export async function fileOfComparison(format: Format, comparison: Comparison): Promise<File> {
  const title = compareTitle(comparison);
  const name = fileName(title, format);
  if (format === 'html')
    return file(name, format, htmlFile(compareOutline(comparison), title, spoken(), 'landscape'));
  if (format !== 'csv' && format !== 'xlsx') throw new RangeError(`A comparison is no ${format}.`);
  return file(name, format, await cellsAs(format, compareRows(comparison), t('compare.sheet')));
}

const cellsAs = (format: 'csv' | 'xlsx', cells: Cells, sheet: string): string | Promise<Blob> =>
  format === 'csv' ? cellsAsCsv(cells) : cellsAsXlsx(cells, sheet);

function written(format: 'html' | 'markdown' | 'text', review: Review, also: Also): string {
  const outline = reportOf(review, also);
  if (format === 'markdown') return outlineAsMarkdown(outline);
  if (format === 'text') return outlineAsText(outline);
  return htmlFile(outline, titleOf(review, stateOf(review.entries)), spoken());
}

const file = (name: string, format: Format, ...parts: BlobPart[]): File =>
  new File(parts, name, { type: FILES[format].type });

/**
 * A name that every system takes: letters, digits and hyphens, with the format's ending.
 * @param at when it was read, ISO 8601, for the day in the name; a record is filed by it
 */
function fileName(title: string, format: Format, at = ''): string {
  const words = oneLine(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  const stem = words.join('-').slice(0, 60).toWellFormed().replace(/-$/, '').toLowerCase();
  const named = ['pitchcheck', stem, at.slice(0, 10)].filter(Boolean).join('-');
  return `${named}.${FILES[format].extension}`;
}

import { t } from '../i18n/translate.ts';

/** A table as a spreadsheet takes it: the first row names the columns. */
export type Cells = readonly (readonly (string | number)[])[];

/**
 * Text that no spreadsheet takes for a formula: one begins with these characters, in their wide forms and after spaces
 * too, and some programs look at each line. An apostrophe in front is how spreadsheets themselves say "text".
 */
const FORMULA = /^(?=[\s\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20])/gm;
/** Characters that XML, and so a workbook, can't hold. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const inert = (text: string): string => text.replace(UNWRITABLE, '').replace(FORMULA, "'");

/** Longer than this no cell of a spreadsheet may be, in UTF-16 units. */
const LONGEST = 32_000;
const cell = (value: string | number): string | number =>
  typeof value === 'number' ? value : inert(value.slice(0, LONGEST));

/** CSV after RFC 4180, with the mark by which spreadsheet programs know that it is UTF-8. */
export const cellsAsCsv = (cells: Cells): string =>
  `\ufeff${cells
    .map((row) => row.map((value) => `"${String(cell(value)).replaceAll('"', '""')}"`).join(','))
    .join('\r\n')}\r\n`;

/** So many rows a sheet of Excel has, and it opens no workbook with more. */
const MOST_ROWS = 1_048_576;

/** An Excel workbook of one sheet, every text cell stored as text. Rejects, with a sentence for the person, where a sheet has too few rows. */
export async function cellsAsXlsx(cells: Cells, sheet: string): Promise<Blob> {
  if (cells.length > MOST_ROWS)
    throw new Error(t('export.too-many-rows', { rows: cells.length, most: MOST_ROWS }));
  const { default: write } = await import('write-excel-file/universal');
  const data = cells.map((row, i) =>
    row.map((value) => {
      const safe = cell(value);
      return typeof safe === 'number'
        ? { value: safe, type: Number }
        : {
            value: safe,
            type: String,
            wrap: true,
            alignVertical: 'top' as const,
            ...(i === 0 ? { fontWeight: 'bold' as const } : {}),
          };
    }),
  );
  return write(data, { sheet, stickyRowsCount: 1 }).toBlob();
}

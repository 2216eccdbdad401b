import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Cells, cellsAsCsv, cellsAsXlsx } from '../../lib/sharing/cells.ts';

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '  =cmd|calc',
  'a\n=1',
  '＝1',
  '%0A=1',
  '|x',
  '\ufeff=1',
  '"=1"',
];
const value = fc.oneof(
  fc.constantFrom(...FORMULAS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.integer(),
);
const table = fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 });

/** RFC 4180, read back without what writes it. */
function csvCells(csv: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  pattern.lastIndex = 1;
  for (let found = pattern.exec(csv); found; found = pattern.exec(csv)) {
    rows.at(-1)?.push((found[1] ?? '').replaceAll('""', '"'));
    if (found[2] === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const startsFormula = (cell: string): boolean =>
  cell.split(/\r\n|\r|\n/).some((line) => /^[\s\ufeff]*[=+\-@|%＝＋－＠]/.test(line));

describe('CSV', () => {
  it('has every cell, and none that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(table, (cells: Cells) => {
        const back = csvCells(cellsAsCsv(cells));
        expect(back.length).toBe(cells.length);
        for (const [i, row] of cells.entries())
          for (const [j, one] of row.entries()) {
            const got = back[i]?.[j] ?? '';
            if (typeof one === 'number') expect(got).toBe(String(one));
            else expect([one, startsFormula(got)]).toEqual([one, false]);
          }
      }),
    );
  });

  it('leaves ordinary words alone', () => {
    expect(cellsAsCsv([['Saves £1.2m, they say', 'a "quoted" word', 3]])).toBe(
      '\ufeff"Saves £1.2m, they say","a ""quoted"" word","3"\r\n',
    );
  });
});

describe('XLSX', () => {
  it('says so where a sheet has too few rows, and writes nothing', async () => {
    const cells = Array.from({ length: 1_048_577 }, () => ['x']);
    await expect(cellsAsXlsx(cells, 'Claims')).rejects.toThrow(
      /holds 1,048,576 rows at most and this takes 1,048,577, so no file was saved .* CSV/,
    );
  });

  it('stores every text cell as text, never as a formula', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (cells: Cells) => {
        const files = unzipSync(new Uint8Array(await (await cellsAsXlsx(cells, 'Claims')).arrayBuffer()));
        const names = Object.keys(files);
        expect(names).toContain('xl/worksheets/sheet1.xml');
        expect(names.filter((name) => /vba|external|connections/i.test(name))).toEqual([]);
        const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array);
        expect(sheet).not.toMatch(/<f[ >]/);
      }),
      { numRuns: 20 },
    );
  });
});

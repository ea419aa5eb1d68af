import { printedHeads } from '../../../src/form/print.ts';
import { cell, type Sheet, type SheetCell, type SheetRow } from '../sheet.ts';
import { body, figureCells, head, headText, labelCell, word, type SheetSource } from './source.ts';

const width = 4;

/** Table 2: for each item of article 20 its name, a head and the rows under it; four columns. */
export function disclosureSheet(source: SheetSource): Sheet {
  const rows: SheetRow[] = [];
  let item: string | null = null;
  for (const row of source.madeUp.rows.disclosure) {
    if (row.number !== item) {
      const heads = row.columns.map((column) => cell(headText('disclosure', column, source)));
      rows.push(head([cell(word(row.number, source), width)]), head(stretched([cell(word(printedHeads.item.zh, source)), ...heads])));
      item = row.number;
    }
    rows.push(body(row.id, stretched([labelCell('disclosure', row, 1, source), ...figureCells('disclosure', row, row.columns, source)])));
  }
  return { table: 'disclosure', width, rows };
}

/** The last cell takes the columns that are left. */
const stretched = (cells: SheetCell[]): SheetCell[] => cells
  .map((each, at) => (at === cells.length - 1 ? { ...each, span: width - at } : each));

import type { FormColumn, FormRow, TableId } from '../form/index.ts';
import type { AgencyReport } from '../pipeline/write/rows.ts';
import { cellAddress, filledTables, isNonZero } from './cells.ts';
import type { ReportCell } from './cells.ts';

/** One line of the view of what is not zero: a row with its total, or a column of a row of table 2. */
export interface DigestLine {
  row: FormRow;
  column: FormColumn;
  cell: ReportCell;
  /** True where the line is a whole row and `cell` its total. */
  whole: boolean;
  /** The columns of the row that are not zero. */
  parts: { column: FormColumn; cell: ReportCell }[];
  /** The cell of the same address in the report of the year before; null where that form has none or is not on file. */
  previous: ReportCell | null;
}

export interface DigestTable {
  table: TableId;
  lines: DigestLine[];
}

/**
 * The rows of a report in which any number is not zero, beside the year before. An address stands for the same thing in
 * both editions of the form (what is not comparable has another address), so equal addresses may be compared.
 */
export function digest(report: AgencyReport, yearBefore: AgencyReport | null): DigestTable[] {
  const before = new Map(yearBefore?.cells.map((cell) => [cellAddress(cell), cell]));
  return filledTables(report).flatMap(({ table, rows }) => {
    const lines = rows.filter((row) => row.cells.some(({ cell }) => isNonZero(cell))).flatMap(({ row, cells }): DigestLine[] => {
      const parts = cells.filter(({ column, cell }) => column.id !== 'total' && isNonZero(cell));
      const total = cells.find(({ column }) => column.id === 'total');
      const previous = (cell: ReportCell) => before.get(cellAddress(cell)) ?? null;
      if (total) return [{ row, ...total, whole: true, parts, previous: previous(total.cell) }];
      return parts.map(({ column, cell }) => ({ row, column, cell, whole: false, parts: [], previous: previous(cell) }));
    });
    return lines.length === 0 ? [] : [{ table, lines }];
  });
}

import type { FormColumn, FormRow, TableId } from '../form/index.ts';
import type { AgencyReport } from '../pipeline/write/rows.ts';
import { cellAddress, filledTables, hasNumber } from './cells.ts';
import type { FilledRow, ReportCell } from './cells.ts';

/** A cell that both years' forms have. */
export interface CellPair {
  row: FormRow;
  column: FormColumn;
  now: ReportCell;
  before: ReportCell;
  changed: boolean;
}

export interface PairedTable {
  table: TableId;
  pairs: CellPair[];
  /** Cells left out because both years state 0 in them. */
  zeros: number;
}

/**
 * Two years' forms side by side: cells of equal address, which count the same thing in both editions. Of rows with an
 * applicant's column only those columns are listed that changed, and the total. Two states without a number are equal
 * where the state is.
 */
export function sideBySide(report: AgencyReport, before: AgencyReport): PairedTable[] {
  const last = new Map(before.cells.map((cell) => [cellAddress(cell), cell]));
  return filledTables(report).flatMap(({ table, rows }): PairedTable[] => {
    const all = rows.flatMap(({ row, cells }) => totalFirst(cells).flatMap(({ column, cell }): CellPair[] => {
      const previous = last.get(cellAddress(cell));
      return previous ? [{ row, column, now: cell, before: previous, changed: cell.value !== previous.value || (cell.value === null && cell.state !== previous.state) }] : [];
    }));
    const zero = ({ now, before: then }: CellPair) => now.value === 0 && then.value === 0;
    const isListed = (pair: CellPair) => pair.changed || (!zero(pair) && (table !== 'requests' || pair.column.id === 'total') && (hasNumber(pair.now) || hasNumber(pair.before)));
    return all.length === 0 ? [] : [{ table, pairs: all.filter(isListed), zeros: all.filter(zero).length }];
  });
}

/** A row's total stands before what it is made of. */
const totalFirst = (cells: FilledRow['cells']): FilledRow['cells'] =>
  cells.toSorted((a, b) => Number(b.column.id === 'total') - Number(a.column.id === 'total'));

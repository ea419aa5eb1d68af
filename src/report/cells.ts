import { group } from 'd3';
import { addressOf, editions, tableIds } from '../form/index.ts';
import type { EditionId, FormColumn, FormRow, TableId } from '../form/index.ts';
import { rowOf } from '../form/index.ts';
import type { AgencyReport } from '../pipeline/write/rows.ts';

export type ReportCell = AgencyReport['cells'][number];

/** What stands in a cell without a number, where anything does. */
export const stateSigns: Partial<Record<ReportCell['state'], string>> = { not_applicable: '—', unreadable: '?' };

/** A row of the form with the cells that the report has in it, in form order. */
export interface FilledRow {
  row: FormRow;
  cells: { column: FormColumn; cell: ReportCell }[];
}

export interface FilledTable {
  table: TableId;
  edition: EditionId;
  rows: FilledRow[];
}

export const cellAddress = (cell: ReportCell): string => addressOf(cell.table, cell.row, cell.column);

/** True where the report, or a correction of ours, gives the cell a number. */
export const hasNumber = (cell: ReportCell): cell is ReportCell & { value: number } => cell.value !== null;

export const isNonZero = (cell: ReportCell): cell is ReportCell & { value: number } => hasNumber(cell) && cell.value !== 0;

/** The form's tables with the report's cells. A table that the dataset lists no cell of is left out. */
export function filledTables(report: AgencyReport): FilledTable[] {
  return tableIds.flatMap((table) => {
    const cells = report.cells.filter((cell) => cell.table === table);
    if (cells.length === 0) return [];
    const edition = editionOf(table, cells);
    const rows = group(cells, (cell) => cell.row);
    return [{ table, edition, rows: [...rows].flatMap(([id, own]) => filledRow(edition, table, id, own)) }];
  });
}

/** The edition that knows most of a table's cells; the later one where both know all of them (table 4). */
function editionOf(table: TableId, cells: ReportCell[]): EditionId {
  const known = (id: EditionId) => cells.filter((cell) =>
    editions[id].tables[table].rows.some((row) => row.id === cell.row && row.columns.some((c) => c.id === cell.column))).length;
  return known('2019') > known('2021') ? '2019' : '2021';
}

function filledRow(edition: EditionId, table: TableId, id: string, cells: ReportCell[]): FilledRow[] {
  const row = rowOf(edition, table, id);
  if (!row) return [];
  return [{
    row,
    cells: row.columns.flatMap((column) => {
      const cell = cells.find((c) => c.column === column.id);
      return cell ? [{ column, cell }] : [];
    }),
  }];
}

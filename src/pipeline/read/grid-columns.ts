import type { BlockCell, BlockRow } from '../divide/block.ts';
import { completeRun, isBlank, type LabelledRow } from './columns.ts';
import { saidIn } from './figure.ts';

/** HTML, Word and ruled PDF say in which column a cell stands. */
export const isGrid = (row: BlockRow): boolean => row.cells.length > 0 && row.cells.every((cell) => cell.columnSpan !== undefined);

/** The heads' columns, where most complete rows of a real table stand below them; conversions that collapse merged cells move them. */
export function columnsBelowHeads(rows: readonly LabelledRow[], gridColumns: readonly number[] | null): readonly number[] | null {
  if (!gridColumns) return null;
  const complete = rows.filter(({ row }) => isGrid(row)).flatMap(({ row, labelAt }) => {
    const start = completeRun(row, labelAt, gridColumns.length);
    return start === null ? [] : [row.cells.slice(start, start + gridColumns.length)];
  });
  const below = complete.filter((cells) => cells.every((cell, index) => cell.column === gridColumns[index]));
  return below.length * 2 >= complete.length ? gridColumns : null;
}

/**
 * Cells of a real table: those below the heads, blank ones included; a row that has moved beside them only if it is
 * complete. Where heads settle nothing, exactly as many cells as columns.
 */
export function gridCells({ row, labelAt }: LabelledRow, count: number, heads: readonly number[] | null): BlockCell[] | null {
  const behind = row.cells.slice(labelAt + 1);
  const below = heads?.map((column) => behind.find((cell) => cell.column === column && cell.columnSpan === 1));
  if (below?.every((cell) => cell !== undefined)) {
    const isLabel = (cell: BlockCell) => cell.column < (heads?.[0] ?? 0) && saidIn(cell.text).state === 'unreadable';
    return behind.every((cell) => below.includes(cell) || isBlank(cell) || isLabel(cell)) ? below : null;
  }
  if (behind.length === count && (!heads || !behind.some(isBlank))) return behind;
  const start = completeRun(row, labelAt, count);
  return start === null ? null : row.cells.slice(start, start + count);
}

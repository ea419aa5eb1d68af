import type { BlockCell } from '../divide/block.ts';
import type { LocatedRow } from '../locate/locate.ts';
import { saidIn } from './figure.ts';

/** Whether the row's text fills rows up to the width of their table, or drops what is empty at a line's end. A table of one row has its own width. */
export const hidesLostCells = ({ layout, ownTable }: LocatedRow): boolean => layout === 'tab-grid' || (layout === 'pipe' && !ownTable);

/** Whether the format or the text keeps every cell of a row apart, empty ones too, and adds none. */
export const keepsCells = ({ layout, ownTable }: LocatedRow): boolean => layout === 'grid' || layout === 'cell-lines' || ownTable === true;

/**
 * Whether a row of such text may have lost a cell, so that what stood behind it has moved up: it ends in empty cells
 * though it has figures, and a complete row would look the same. Only where no other row of its kind has anything in the first of these columns are they that
 * column's own (上海 2019 leaves 总计 blank on every outcome row).
 */
export function mayHaveLostCell(row: readonly BlockCell[], others: () => readonly (readonly BlockCell[])[] = () => []): boolean {
  const last = row.findLastIndex(isFilled);
  if (last < 0 || last === row.length - 1) return false;
  const filled = others().filter((cells) => cells.some(isFilled));
  return filled.length === 0 || filled.some((cells) => cells.slice(last + 1, last + 2).some(isFilled));
}

const isFilled = (cell: BlockCell): boolean => saidIn(cell.text).state !== 'blank';

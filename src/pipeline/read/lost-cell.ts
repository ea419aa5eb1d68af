import type { BlockCell } from '../divide/block.ts';
import type { LocatedRow } from '../locate/locate.ts';
import { saidIn } from './figure.ts';

/** Whether the row's text fills rows up to the width of their table, or drops what is empty at a line's end. A table of one row has its own width. */
export const hidesLostCells = ({ layout, ownTable }: LocatedRow): boolean => layout === 'tab-grid' || (layout === 'pipe' && !ownTable);

/** Whether the format or the text keeps every cell of a row apart, empty ones too, and adds none. */
export const keepsCells = ({ layout, ownTable }: LocatedRow): boolean => layout === 'grid' || layout === 'cell-lines' || ownTable === true;

/** A table that is printed looks the same where a row has lost a cell and where its last is blank: web pages are printed so. */
export const isPrinted = ({ layout, cells }: LocatedRow): boolean => (layout === 'grid' || layout === 'positions') && cells.some(({ place }) => place.page !== null);

/** Whether a row of it may have lost a cell without a trace. */
export const losesUnseen = (row: LocatedRow): boolean => !keepsCells(row) || isPrinted(row);

/**
 * Whether a printed row of applicants may have moved up: its last cell is blank though most of its like have figures there, and
 * the one before may be the total, as great as what stands before it; or, where the total comes first, it is not that of the others.
 */
export function mayHaveMovedUp(row: LocatedRow, cells: readonly BlockCell[], others: () => readonly (readonly BlockCell[])[], total: number): boolean {
  if (!isPrinted(row) || isFilled(cells.at(-1))) return false;
  const values = cells.map(({ text }) => saidIn(text)).map(({ state, value }) => (state === 'unreadable' ? NaN : value ?? 0));
  // An empty cell between label and figures: the row has moved left.
  const hasMovedLeft = row.cells[row.cells.findIndex((cell) => cell === cells[0]) - 1]?.text.trim() === '';
  const last = values.at(-2) ?? 0;
  const before = values.slice(0, -2).reduce((sum, value) => sum + value, 0);
  // Two figures in one cell were two cells.
  const isJoined = cells.some(({ text }) => /[^\s\p{Script=Han}]\p{Script=Han}?\s+[^\s\p{Script=Han}]/u.test(text.trim()));
  const fits = total === 0 ? 2 * (values[0] ?? 0) === last + before : last < before || last === 0;
  if (fits && !hasMovedLeft && !isJoined) return false;
  const withFigures = others().filter((other) => other.some((cell) => (saidIn(cell.text).value ?? 0) !== 0));
  const alike = withFigures.length > 0 ? withFigures : others();
  return alike.filter((other) => isFilled(other.at(-1))).length * 2 > alike.length;
}

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

const isFilled = (cell: BlockCell | undefined): boolean => cell !== undefined && saidIn(cell.text).state !== 'blank';

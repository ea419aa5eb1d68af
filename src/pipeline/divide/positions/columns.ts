import { isFigure, type Fragment } from './fragment.ts';
import type { Stack } from './stacks.ts';

/** How far the characters of a column reach on the page. */
export interface Column {
  left: number;
  right: number;
}

/**
 * Columns by their heads, each as wide as its head and the figures below it in rows that have a figure in every column:
 * those show where figures stand under heads set otherwise (figures to the right, heads in the middle).
 */
export function columnsOf(heads: readonly Stack[], rows: readonly (readonly Fragment[])[]): Column[] {
  const columns = heads.map(({ left, right }): Column => ({ left, right }));
  for (const row of rows) {
    if (row.length !== columns.length || !row.every(isFigure)) continue;
    columns.forEach((column, index) => {
      column.left = Math.min(column.left, row[index]?.left ?? column.left);
      column.right = Math.max(column.right, row[index]?.right ?? column.right);
    });
  }
  return columns;
}

/**
 * The fragments of a row under each column; null where one of them stands under none or between two, or where columns
 * overlap: then nobody can tell whose it is.
 */
export function underColumns(row: readonly Fragment[], columns: readonly Column[]): Fragment[][] | null {
  const cells = columns.map((): Fragment[] => []);
  for (const fragment of row) {
    const at = columnOf(fragment, columns);
    if (at === null) return null;
    cells[at]?.push(fragment);
  }
  return cells;
}

/** The one column that a fragment stands under, within its characters or half a type size beside them. */
function columnOf(fragment: Fragment, columns: readonly Column[]): number | null {
  if (columns.length === 1) return 0;
  const near = (fragment.bottom - fragment.top) / 2;
  return clearlyUnder(fragment, columns, 0) ?? clearlyUnder(fragment, columns, near);
}

function clearlyUnder(fragment: Fragment, columns: readonly Column[], margin: number): number | null {
  const width = fragment.right - fragment.left;
  const shares = columns.map((column) => (Math.min(fragment.right, column.right + margin) - Math.max(fragment.left, column.left - margin)) / width);
  const best = shares.indexOf(Math.max(...shares));
  const isClear = (shares[best] ?? 0) >= 0.6 && shares.every((share, index) => index === best || share <= 0.4);
  return isClear ? best : null;
}

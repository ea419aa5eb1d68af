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
 * The fragments of a row under each column; null where nobody can tell whose one of them is: it stands under no column or
 * two, or next to another figure under the same. Beside a head is not under it: figures set to the right of their column
 * stand close to the next head, where that is set to the left.
 */
export function underColumns(row: readonly Fragment[], columns: readonly Column[]): Fragment[][] | null {
  const cells = columns.map((): Fragment[] => []);
  for (const fragment of row) {
    const at = columns.length === 1 ? 0 : columnOf(fragment, columns);
    if (at === null) return null;
    cells[at]?.push(fragment);
  }
  return cells.every(isOneFigure) ? cells : null;
}

function columnOf(fragment: Fragment, columns: readonly Column[]): number | null {
  const shares = columns.map((column) => (
    (Math.min(fragment.right, column.right) - Math.max(fragment.left, column.left)) / Math.min(fragment.right - fragment.left, column.right - column.left)
  ));
  const best = shares.indexOf(Math.max(...shares));
  const isClear = (shares[best] ?? 0) >= 0.6 && shares.every((share, index) => index === best || share <= 0.4);
  return isClear ? best : null;
}

/** One fragment, the thousands of one number (2 428), or a number and its unit (3 件). */
const isOneFigure = (fragments: readonly Fragment[]): boolean => fragments.length <= 1
  || /^[+-]?(\d+|\d{1,3}( \d{3})+)(\.\d+)?( \p{Script=Han}{1,2})?$/u.test(fragments.map((fragment) => fragment.text.normalize('NFKC')).join(' '));

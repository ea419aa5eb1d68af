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

function columnOf(fragment: Fragment, columns: readonly Column[]): number | null {
  if (columns.length === 1) return 0;
  const size = fragment.bottom - fragment.top;
  const reached = columns.flatMap((column, index) => {
    const shared = Math.min(fragment.right, column.right + size / 2) - Math.max(fragment.left, column.left - size / 2);
    return shared > 0 ? [{ index, share: shared / (fragment.right - fragment.left) }] : [];
  }).sort((a, b) => b.share - a.share);
  const [best, next] = reached;
  if (!best || best.share < 0.6 || (next && next.share > 0.4)) return null;
  return best.index;
}

import { isFigure, type Fragment } from './fragment.ts';
import type { Stack } from './stacks.ts';

/** How far the characters of a column reach on the page. */
export interface Column {
  left: number;
  right: number;
}

/**
 * Columns by their heads, each as wide as its head and the figures below it in rows that have a figure in every column:
 * those show where figures stand under heads set otherwise (figures to the right, heads in the middle). A row that has as
 * many figures by chance, one of them elsewhere, stands apart from the others and shows nothing.
 */
export function columnsOf(heads: readonly Stack[], rows: readonly (readonly Fragment[])[]): Column[] {
  const complete = rows.filter((row) => row.length === heads.length && row.every(isFigure));
  const usual = heads.map((_, index) => middleOne(complete.map((row) => centre(row[index]))));
  const alike = complete.filter((row) => row.every((fragment, index) => nearest(usual, centre(fragment)) === index));
  return heads.map((head, index): Column => ({
    left: Math.min(head.left, ...alike.map((row) => row[index]?.left ?? head.left)),
    right: Math.max(head.right, ...alike.map((row) => row[index]?.right ?? head.right)),
  }));
}

const centre = (fragment: Fragment | undefined): number => ((fragment?.left ?? 0) + (fragment?.right ?? 0)) / 2;

const middleOne = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function nearest(places: readonly number[], value: number): number {
  const distances = places.map((place) => Math.abs(place - value));
  return distances.indexOf(Math.min(...distances));
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

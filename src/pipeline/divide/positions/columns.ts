import type { ColumnFinder } from './column-finder.ts';
import { isFigure, isUnit, type Fragment } from './fragment.ts';
import type { Stack } from './stacks.ts';

/** How far the characters of a column reach on the page, and its head alone. */
export interface Column {
  left: number;
  right: number;
  head: { left: number; right: number };
}

/**
 * Columns by their heads, each as wide as its head and the figures below it in rows that have a figure in every column:
 * those show where figures stand under heads set otherwise (figures to the right, heads in the middle). A row that has as
 * many figures by chance, one of them elsewhere, stands apart from the others and shows nothing.
 */
export function columnsOf(heads: readonly Stack[], rows: readonly (readonly Fragment[])[]): Column[] {
  const alike = rowsAlike(completeRows(heads, rows).filter((row) => !standsElsewhere(row, heads)));
  return heads.map((head, index): Column => ({ ...reach(head, alike.flatMap((row) => row[index] ?? [])), head: { left: head.left, right: head.right } }));
}

/**
 * Columns of a part of a table that goes on without heads where columns stand elsewhere (a browser sets the table of the
 * next page anew): those of its rows that have a figure in every column, if there are two, most of them stand elsewhere and
 * alike, and no two of their columns overlap. Null where heads tell.
 */
export function columnsElsewhere(heads: readonly Stack[], rows: readonly (readonly Fragment[])[]): Column[] | null {
  const complete = completeRows(heads, rows);
  const alike = rowsAlike(complete.filter((row) => standsElsewhere(row, heads)));
  if (alike.length < 2 || alike.length * 3 < complete.length * 2) return null;
  const columns = heads.map((_, index) => {
    const [first, ...others] = alike.flatMap((row) => row[index] ?? []);
    return first ? reach(first, others) : { left: 0, right: 0 };
  });
  return columns.every(({ right }, index) => right < (columns[index + 1]?.left ?? Infinity)) ? columns.map((column) => ({ ...column, head: column })) : null;
}

/** Whether rows show that columns stand below the heads: a complete one, or heads of one column, which takes what there is. */
export const showColumns = (heads: readonly Stack[], rows: readonly (readonly Fragment[])[]): boolean =>
  heads.length === 1 || completeRows(heads, rows).some((row) => !standsElsewhere(row, heads));

/** Rows whose figures stand nearest to where most stand: one that has as many by chance stands apart. */
function rowsAlike(rows: readonly (readonly Fragment[])[]): (readonly Fragment[])[] {
  const usual = (rows[0] ?? []).map((_, index) => middleOne(rows.map((row) => centre(row[index]))));
  return rows.filter((row) => row.every((fragment, index) => nearest(usual, centre(fragment)) === index));
}

/** Rows with a figure in every column, each with the unit that stands apart behind it. */
const completeRows = (heads: readonly Stack[], rows: readonly (readonly Fragment[])[]): (readonly Fragment[])[] =>
  rows.filter((row) => row.length >= heads.length).map(withUnits).filter((row) => row.length === heads.length && row.every(isFigure));

function withUnits(row: readonly Fragment[]): readonly Fragment[] {
  if (!row.some(isUnit)) return row;
  const joined: Fragment[] = [];
  for (const fragment of row) {
    const last = joined.at(-1);
    if (last && isUnit(fragment)) joined[joined.length - 1] = { ...last, right: fragment.right };
    else joined.push(fragment);
  }
  return joined;
}

/** Whether one of a row's figures is in the middle of another's head. */
const standsElsewhere = (row: readonly Fragment[], heads: readonly Stack[]): boolean =>
  row.some((fragment, index) => heads.some((head, at) => at !== index && centre(fragment) > head.left && centre(fragment) < head.right));

const reach = (box: { left: number; right: number }, others: readonly Fragment[]): { left: number; right: number } =>
  ({ left: Math.min(box.left, ...others.map(({ left }) => left)), right: Math.max(box.right, ...others.map(({ right }) => right)) });

const centre = (fragment: Fragment | undefined): number => ((fragment?.left ?? 0) + (fragment?.right ?? 0)) / 2;

const middleOne = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Index of the place that is nearest. */
function nearest(places: readonly number[], value: number): number {
  let best = 0;
  for (const [index, place] of places.entries()) if (Math.abs(place - value) < Math.abs((places[best] ?? 0) - value)) best = index;
  return best;
}

/**
 * The fragments of a row under each column; null where nobody can tell whose one of them is: it stands under no column or
 * two, or next to another figure under the same.
 */
export function underColumns(row: readonly Fragment[], columns: readonly Column[], columnOf: ColumnFinder): Fragment[][] | null {
  const cells = columns.map((): Fragment[] => []);
  for (const fragment of row) {
    const at = columnOf(fragment, columns);
    if (at === null) return null;
    cells[at]?.push(fragment);
  }
  return cells.every(isOneFigure) ? cells : null;
}

/** At most one fragment with digits (1 ? is for the reader to judge), the thousands of one number (2 428), or a number and its unit (3 件). */
const isOneFigure = (fragments: readonly Fragment[]): boolean => fragments.length <= 1 || fragments.filter(({ text }) => /\d/.test(text.normalize('NFKC'))).length <= 1
  || /^[+-]?(\d+|\d{1,3}( \d{3})+)(\.\d+)?( \p{Script=Han}{1,2})?$/u.test(fragments.map((fragment) => fragment.text.normalize('NFKC')).join(' '));

import { isNear } from './columns.ts';
import type { TableCell, TableRow } from './table.ts';

/**
 * Puts together a row that the end of a page cuts: `above` is the last table of a page, `below` the first of the next,
 * which may begin with heads that `above` has, too. The row is one where both parts have the same columns, a label wraps
 * at the end of the page, and no other cell holds something on both sides. It then counts to the page it begins on.
 * Changes nothing where that is not so.
 */
export function joinCutRow(above: readonly TableRow[], below: readonly TableRow[]): { above: TableRow[]; below: TableRow[] } {
  const printed = new Set(above.map(textOf));
  const heads = below.slice(0, below.findIndex((row) => !printed.has(textOf(row)) || !/\p{Script=Han}/u.test(textOf(row))));
  const [rest, next, ...others] = below.slice(heads.length);
  const begun = above.at(-1);
  const joined = begun && rest && joinedCells(begun.cells, rest.cells.filter((cell) => cell.rowSpan === 1));
  if (!joined) return { above: [...above], below: [...below] };
  // Cells that span several rows go on beside the next one.
  const spanning = rest.cells.filter((cell) => cell.rowSpan > 1).map((cell) => ({ ...cell, rowSpan: cell.rowSpan - 1 }));
  const first = next ? [{ ...next, cells: [...spanning, ...next.cells].toSorted((a, b) => a.column - b.column) }] : [];
  return { above: [...above.slice(0, -1), { ...begun, cells: joined }], below: [...heads, ...first, ...others] };
}

const textOf = (row: TableRow): string => row.cells.map((cell) => cell.text).join('\t');

function joinedCells(begun: readonly TableCell[], rest: readonly TableCell[]): TableCell[] | null {
  const heads = joinedHeads(begun, rest);
  if (heads) return heads;
  const own = begun.slice(begun.length - rest.length);
  if (rest.length < 2 || own.length !== rest.length || own.some((cell, index) => !isAbove(cell, rest[index]))) return null;
  const both = own.filter((cell, index) => cell.text !== '' && rest[index]?.text !== '');
  const [label] = both;
  const begins = rest.some((cell) => /^(\d{1,2}[.、．]|[(（]?[一二三四五六七八九十]{1,2}[)）、])/u.test(cell.text));
  if (both.length !== 1 || label === undefined || begins || !label.isFull || !/\p{Script=Han}/u.test(label.text)) return null;
  const joined = own.map((cell, index) => ({ ...cell, text: cell.text + (rest[index]?.text ?? '') }));
  return [...begun.slice(0, begun.length - rest.length), ...joined];
}

/** Heads wrap in several cells at once (法律服 / 务机构), and what stands beside them over more rows is blank below. */
function joinedHeads(begun: readonly TableCell[], rest: readonly TableCell[]): TableCell[] | null {
  const below = begun.map((cell) => rest.find((other) => isAbove(cell, other)));
  const both = begun.filter((cell, index) => cell.text !== '' && below[index]?.text);
  const isWhole = rest.every((cell) => cell.text === '' || below.includes(cell)) && below.every((cell) => cell !== undefined);
  if (both.length < 2 || !isWhole || [...begun, ...rest].some(({ text }) => !/^[\p{Script=Han}\s]*$/u.test(text)) || both.some((cell) => !cell.isFull)) return null;
  return begun.map((cell, index) => ({ ...cell, text: cell.text + (below[index]?.text ?? '') }));
}

const isAbove = (cell: TableCell, below: TableCell | undefined): boolean =>
  below !== undefined && isNear(cell.left, below.left) && isNear(cell.right, below.right);

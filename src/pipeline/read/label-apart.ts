import type { LocatedRow } from '../locate/locate.ts';
import { isNumber, isOfGroup, isWords } from './cell-words.ts';
import { seenRow, type SeenRow, type SeenTable } from './seen-row.ts';

/**
 * Joins a label whose figures stand alone on the row right above or below it, in a table whose other rows carry both.
 * Certain only where the form leaves those figures no row of their own: their other neighbour is the form's next row.
 * Where it does, a row's label may be lost and this one be blank; then both rows are unsettled. `heads` says what heads
 * between them are: the same ones once more on a new page, or those of other rows (table 2), behind which nothing is theirs.
 */
export function joinLabelsApart(
  { table, rows }: SeenTable, ids: readonly (string | null)[], orders: readonly (readonly string[])[], heads: 'repeated' | 'of other rows' = 'repeated',
): readonly SeenRow[] {
  const follows = (first: string | null | undefined, second: string | null | undefined) => orders.some((order) => {
    const at = first ? order.indexOf(first) : -1;
    return second ? order.indexOf(second) === at + 1 : at === order.length - 1;
  });
  const isAlone = (index: number) => rows[index] !== undefined && hasFigures(rows[index]) && ids[index] === null
    && rows[index].row.cells.every((cell) => !isWords(cell.text) || isOfGroup(cell.text));
  // Scraps may stand between, and repeated heads.
  const isPassed = ({ row, figures }: SeenRow) => figures === 0 && (heads === 'repeated' || row.cells.filter((cell) => isWords(cell.text)).length < 2);
  const nextTo = (index: number, step: number): number => {
    let at = index + step;
    for (let row = rows[at]; row && ids[at] === null && isPassed(row); row = rows[at]) at += step;
    return at;
  };
  const labels = new Map<number, number>();
  const unsettled = new Set<number>();
  rows.forEach((row, index) => {
    if (!ids[index] || row.figures > 0 || row.row.cells.some((cell) => cell.text.trim() !== '' && !isWords(cell.text) && !isOfGroup(cell.text))) return;
    const [above, below] = [nextTo(index, -1), nextTo(index, 1)];
    const [isAbove, isBelow] = [isAlone(above), isAlone(below)];
    if (!isAbove && !isBelow) return;
    const aboveFits = isAbove && follows(ids.slice(0, above).findLast((id) => id !== null), ids[index]);
    const belowFits = isBelow && follows(ids[index], ids.slice(below + 1).find((id) => id !== null));
    if (aboveFits === belowFits) [index, ...(isAbove ? [above] : []), ...(isBelow ? [below] : [])].forEach((open) => unsettled.add(open));
    else labels.set(index, aboveFits ? above : below);
  });
  if (labels.size === 0 && unsettled.size === 0) return rows;
  const taken = new Map([...labels].map(([label, figures]) => [figures, label]));
  // Figures between two labels without any may be either's.
  for (const [label, figures] of labels) if (taken.get(figures) !== label) [label, taken.get(figures) ?? label, figures].forEach((open) => unsettled.add(open));
  for (const open of unsettled) [labels.get(open) ?? open, open].forEach((row) => taken.delete(row));
  return rows.flatMap((seen, index): SeenRow[] => {
    if (taken.has(index)) return [];
    const figures = rows[labels.get(index) ?? -1];
    if (unsettled.has(index)) return [{ ...seen, row: { ...seen.row, unsettled: true } }];
    return [figures ? seenRow(table, joined(seen.row, figures.row)) : seen];
  });
}

/** A number, or several signs for none: one alone is a scrap. */
const hasFigures = ({ row, figures }: SeenRow): boolean => figures > 1 || row.cells.some((cell) => isNumber(cell.text));

/** The other row with the label in the place of its own, which is empty; else the label in front of the figures. */
function joined(label: LocatedRow, figures: LocatedRow): LocatedRow {
  const at = label.cells.findLastIndex((cell) => isWords(cell.text));
  const words = label.cells.slice(0, at + 1);
  const first = figures.cells.findIndex((cell) => cell.text.trim() !== '' && !isWords(cell.text) && !isOfGroup(cell.text));
  const isBeside = at < first && words.every((cell, index) => cell.column === figures.cells[index]?.column);
  const own = words.filter((cell) => isWords(cell.text));
  if (figures.cells.every((cell) => cell.columnSpan !== undefined)) {
    const others = figures.cells.filter((cell) => !own.some((word) => word.column === cell.column));
    return { ...label, cells: [...own, ...others].toSorted((a, b) => a.column - b.column) };
  }
  const cells = isBeside ? [...words, ...figures.cells.slice(at + 1)] : [...own, ...figures.cells.slice(first)];
  return { ...label, cells: cells.map((cell, column) => ({ ...cell, column })) };
}

import type { LocatedRow } from '../locate/locate.ts';
import { figureCount, isWords } from './rows.ts';

/**
 * Joins a label whose figures stand alone on the row right above or below it, in a table whose other rows carry both.
 * Certain only where the form leaves those figures no row of their own: their other neighbour is the form's next row.
 * Where it does, a row's label may be lost and this one be blank; then the label's row is unsettled.
 */
export function joinLabelsApart(rows: readonly LocatedRow[], idOf: (row: LocatedRow) => string | null, orders: readonly (readonly string[])[], fewest: number): LocatedRow[] {
  const ids = rows.map(idOf);
  const follows = (first: string | null | undefined, second: string | null | undefined) => orders.some((order) => {
    const at = first ? order.indexOf(first) : -1;
    return second ? order.indexOf(second) === at + 1 : at === order.length - 1;
  });
  const isAlone = (index: number) => rows[index] !== undefined && figureCount(rows[index]) >= fewest && !rows[index].cells.some((cell) => isWords(cell.text));
  const taken = new Map<number, number>();
  const unsettled = new Set<number>();
  rows.forEach((row, index) => {
    if (!ids[index] || figureCount(row) > 0) return;
    const above = isAlone(index - 1) && !taken.has(index - 1);
    const below = isAlone(index + 1);
    if (!above && !below) return;
    const aboveFits = above && follows(ids.slice(0, index - 1).findLast((id) => id !== null), ids[index]);
    const belowFits = below && follows(ids[index], ids.slice(index + 2).find((id) => id !== null));
    if (aboveFits === belowFits) unsettled.add(index);
    else taken.set(aboveFits ? index - 1 : index + 1, index);
  });
  const labels = new Map([...taken].map(([figures, label]) => [label, figures]));
  return rows.flatMap((row, index): LocatedRow[] => {
    if (taken.has(index)) return [];
    const figures = rows[labels.get(index) ?? -1];
    if (figures) return [joined(row, figures)];
    return [unsettled.has(index) ? { ...row, unsettled: true } : row];
  });
}

/** The label's words with the other row's figures, each cell where it stands in the grid. */
function joined(label: LocatedRow, figures: LocatedRow): LocatedRow {
  const words = label.cells.filter((cell) => isWords(cell.text));
  const behind = figures.cells.filter((cell, index) => cell.text.trim() !== '' || figures.cells.slice(0, index).some((other) => other.text.trim() !== ''));
  const inGrid = figures.cells.every((cell) => cell.columnSpan !== undefined);
  const cells = [...words, ...(inGrid ? figures.cells.filter((cell) => !words.some((word) => word.column === cell.column)) : behind)];
  return { ...label, cells: inGrid ? cells.toSorted((a, b) => a.column - b.column) : cells.map((cell, column) => ({ ...cell, column })) };
}

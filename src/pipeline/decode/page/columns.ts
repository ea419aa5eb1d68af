import type { TableRow } from './table.ts';

/** Places of lines on two pages that belong together differ by less, in points. */
const near = 4;

export const isNear = (a: number | undefined, b: number | undefined): boolean => a !== undefined && b !== undefined && Math.abs(a - b) <= near;

/** Where the columns of rows begin and end on the page, from left to right. */
export function edgesOf(rows: readonly TableRow[]): number[] {
  const edges: number[] = [];
  const places = rows.flatMap((row) => row.cells.flatMap((cell) => [cell.left, cell.right]));
  for (const place of places.toSorted((a, b) => a - b)) if (!isNear(edges.at(-1), place)) edges.push(place);
  return edges;
}

/**
 * Numbers the columns of rows from several pages alike. A page that has only rows whose label is merged over three
 * columns draws fewer of them than the next page does. Blank columns that stand too close to be told apart keep their numbers.
 */
export function alignColumns(rows: readonly TableRow[]): void {
  const edges = edgesOf(rows);
  const placed = rows.flatMap(({ cells }) => cells.map((cell) => {
    const column = edges.findIndex((edge) => isNear(edge, cell.left));
    return { cell, column, columnSpan: edges.findLastIndex((edge) => isNear(edge, cell.right)) - column };
  }));
  if (placed.some(({ columnSpan }) => columnSpan < 1)) return;
  for (const { cell, column, columnSpan } of placed) Object.assign(cell, { column, columnSpan });
}

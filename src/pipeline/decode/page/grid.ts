import { group } from 'd3';
import { disjointSets } from './disjoint-sets.ts';
import { framedTables } from './frames.ts';
import { rulingGroups } from './rulings.ts';
import type { Ruling, Word } from './word.ts';

/** A cell of a drawn table: its place in the grid and on the page. */
export interface GridBox {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** False where lines are missing inside the table: what the drawn ones enclose is no rectangle. */
  closed: boolean;
  /** Drawn on three sides, or on the left and the right: a page's end cuts the others. What is no cell has fewer lines. */
  framed: boolean;
  /** Drawn on all four sides. */
  enclosed: boolean;
}

/** A drawn table. */
export interface Grid {
  left: number;
  right: number;
  top: number;
  bottom: number;
  boxes: GridBox[];
  /** The cell that holds a point of the page. */
  boxAt: (x: number, y: number) => GridBox | undefined;
}

/** More than any form has. */
const mostRows = 200;
const mostColumns = 60;

/** Tables from drawn lines: lines that hang together make one, its cells are what they enclose, merged ones included; what frames text is none. */
export function gridsOf(rulings: readonly Ruling[], words: readonly Word[]): Grid[] {
  return rulingGroups(rulings).flatMap((group) => {
    const whole = gridOf(group);
    const tables = framedTables(group, words, whole !== null && whole.boxes.some((box) => !box.closed));
    return tables ? tables.flatMap((lines) => gridOf(lines) ?? []) : whole ?? [];
  });
}

function gridOf(group: readonly Ruling[]): Grid | null {
  const across = group.filter((line) => line.horizontal);
  const down = group.filter((line) => !line.horizontal);
  const xs = positions([...down.map((line) => line.at), ...ends(across)]);
  const ys = withoutSlivers(positions([...across.map((line) => line.at), ...ends(down)]), across);
  const [rows, columns] = [ys.length - 1, xs.length - 1];
  if (across.length === 0 || columns < 2 || rows < 1 || rows > mostRows || columns > mostColumns) return null;
  const edges: Edges = {
    above: (row, column) => covers(across, ys[row], xs[column], xs[column + 1]),
    before: (row, column) => covers(down, xs[column], ys[row], ys[row + 1]),
  };
  const boxes = [...regions(rows, columns, edges)].map((squares) => boxOf(squares, xs, ys, edges));
  const boxOfSquare = new Map(boxes.flatMap(({ box, squares }) => squares.map(({ row, column }) => [row * columns + column, box])));
  return {
    left: xs[0] ?? 0, right: xs[columns] ?? 0, top: ys[0] ?? 0, bottom: ys[rows] ?? 0,
    boxes: boxes.map(({ box }) => box),
    boxAt: (x, y) => {
      const [row, column] = [interval(ys, y), interval(xs, x)];
      return row < 0 || column < 0 ? undefined : boxOfSquare.get(row * columns + column);
    },
  };
}

/** Distinct places of lines, in order. */
function positions(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) if (value - (found.at(-1) ?? -Infinity) > near) found.push(value);
  return found;
}

/** Points. Lines nearer to each other are edges of one cell, drawn for either neighbour; browsers print blank columns 2.25 wide. */
const near = 2;

/** Points. No line of type fits into a lower row. */
export const lowest = 7;

/** Where a page cuts a table, less than a line of the next row with its padding may be left, with edges of some of its cells only. */
function withoutSlivers(ys: readonly number[], across: readonly Ruling[]): number[] {
  const isOpen = (y = NaN, next = NaN) => Math.abs(next - y) < lowest + 3 && !across.some((line) => Math.abs(line.at - y) <= near);
  return ys.slice(isOpen(ys[0], ys[1]) ? 1 : 0, isOpen(ys.at(-1), ys.at(-2)) ? -1 : undefined);
}

/** Where the outermost lines end: the table's edges where none is drawn. */
const ends = (lines: readonly Ruling[]): number[] =>
  (lines.length === 0 ? [] : [Math.min(...lines.map((line) => line.from)), Math.max(...lines.map((line) => line.to))]);

const interval = (edges: readonly number[], value: number): number =>
  (value > (edges.at(-1) ?? -Infinity) ? -1 : edges.findLastIndex((edge) => edge <= value));

/** Whether a line at a place covers most of the way between two points. */
const covers = (lines: readonly Ruling[], at = NaN, from = NaN, to = NaN): boolean =>
  lines.some((line) => Math.abs(line.at - at) <= near && Math.min(line.to, to) - Math.max(line.from, from) >= 0.6 * (to - from));

/** Whether a line is drawn above, and before, a square of the grid. */
interface Edges {
  above: (row: number, column: number) => boolean;
  before: (row: number, column: number) => boolean;
}

interface Square {
  row: number;
  column: number;
}

/** Squares of the grid in groups with no line drawn between them. */
function regions(rows: number, columns: number, edges: Edges): Iterable<Square[]> {
  const squares = Array.from({ length: rows * columns }, (_, index) => ({ row: Math.floor(index / columns), column: index % columns }));
  const sets = disjointSets(squares.length);
  squares.forEach(({ row, column }, index) => {
    if (row > 0 && !edges.above(row, column)) sets.unite(index, index - columns);
    if (column > 0 && !edges.before(row, column)) sets.unite(index, index - 1);
  });
  return group(squares, ({ row, column }) => sets.rootOf(row * columns + column)).values();
}

function boxOf(squares: Square[], xs: readonly number[], ys: readonly number[], edges: Edges): { box: GridBox; squares: Square[] } {
  const [firstRow, lastRow] = range(squares.map(({ row }) => row));
  const [firstColumn, lastColumn] = range(squares.map(({ column }) => column));
  const above = squares.every(({ row, column }) => row > firstRow || edges.above(row, column));
  const below = squares.every(({ row, column }) => row < lastRow || edges.above(row + 1, column));
  const before = squares.every(({ row, column }) => column > firstColumn || edges.before(row, column));
  const behind = squares.every(({ row, column }) => column < lastColumn || edges.before(row, column + 1));
  const [rowSpan, columnSpan] = [lastRow - firstRow + 1, lastColumn - firstColumn + 1];
  return {
    squares,
    box: {
      row: firstRow, column: firstColumn, rowSpan, columnSpan,
      left: xs[firstColumn] ?? 0, right: xs[lastColumn + 1] ?? 0, top: ys[firstRow] ?? 0, bottom: ys[lastRow + 1] ?? 0,
      closed: squares.length === rowSpan * columnSpan,
      enclosed: above && below && before && behind,
      framed: (before && behind) || (above && below && (before || behind)),
    },
  };
}

const range = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];

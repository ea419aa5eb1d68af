import type { DocumentLine, GridCell } from './document.ts';
import type { PlacedCell } from './grid-layout.ts';

/** A cell with the lines that stand in it; lines that carry a `row` are those of a table inside the cell. */
export interface FilledCell {
  place: PlacedCell;
  lines: DocumentLine[];
}

/**
 * The lines of one table of a page or a Word document: one per row. Tables that only arrange the page (a single column,
 * or a cell that holds whole tables or long prose) give what stands in their cells instead, in reading order: agencies
 * put a whole article, tables and all, into the cell of a table.
 */
export function tableLines(table: number, rows: readonly FilledCell[][]): DocumentLine[] {
  const arranges = rows.every((cells) => cells.length <= 1);
  return rows.flatMap((cells) => (arranges || arrangesPage(cells) ? cells.flatMap((cell) => cell.lines) : rowLines(table, cells)));
}

/** Characters that a cell of a form does not reach (its longest label has 42); prose in a cell does. */
const longCell = 150;
/** Lines and characters of a label that stands beside a table within the same row. */
const labelLines = 2;
const labelLength = 60;

function arrangesPage(cells: readonly FilledCell[]): boolean {
  if (cells.some(holdsTable)) return !cells.every(isLabelOrTable) || cells.every((cell) => holdsTable(cell) || cell.lines.length === 0);
  return cells.some((cell) => lengthOf(cell) > longCell) && cells.filter((cell) => cell.lines.length > 0).length <= 3;
}

const holdsTable = (cell: FilledCell): boolean => cell.lines.some((line) => line.row);

const isLabelOrTable = (cell: FilledCell): boolean => (holdsTable(cell) ? cell.lines.every((line) => line.row)
  : cell.lines.length <= labelLines && lengthOf(cell) <= labelLength);

const lengthOf = (cell: FilledCell): number => cell.lines.reduce((length, line) => length + line.text.length, 0);

/** The row, then the tables within its cells; a cell that holds a table is no cell of the row: it is not blank. */
function rowLines(table: number, cells: readonly FilledCell[]): DocumentLine[] {
  const own = cells.filter((cell) => !holdsTable(cell));
  if (own.length === cells.length) return [rowLine(table, own)];
  if (own.length === 0) return [];
  return [rowLine(table, own), ...cells.filter(holdsTable).flatMap((cell) => cell.lines)];
}

function rowLine(table: number, cells: readonly FilledCell[]): DocumentLine {
  let text = '';
  const placed = cells.map(({ place, lines }, index): GridCell => {
    if (index > 0) text += '\t';
    const start = text.length;
    text += textOf(lines);
    return { column: place.column, columnSpan: place.columnSpan, rowSpan: place.rowSpan, start, end: text.length };
  });
  return { text, page: null, row: { table, cells: placed } };
}

function textOf(lines: readonly DocumentLine[]): string {
  const text = lines.length === 1 ? lines[0]?.text ?? '' : lines.map((line) => line.text).join(betweenLines);
  return text.includes('\t') ? text.replaceAll('\t', ' ') : text;
}

/** Two spaces, for one between digits may separate thousands: 12 above 345 in a cell is not 12345. */
const betweenLines = '  ';

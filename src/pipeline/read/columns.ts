import type { BlockCell, BlockRow } from '../divide/block.ts';
import { figureOf } from './figure.ts';

/** Where a table's figures begin, as its complete rows and its heads show it. */
export interface FigureStart {
  /** For rows of a given length whose label stands in a given cell, the cell of the first figure; null where rows disagree. */
  learned: ReadonlyMap<string, number | null>;
  /** The cell below the first head, where the heads stand in an unbroken run of the grid that no complete row contradicts. */
  belowHeads: number | null;
  /** The heads' grid columns where the complete rows of a real table stand below them; null where they do not. */
  heads: readonly number[] | null;
  /** Lines of text may have lost empty cells at their ends; rows of a real table have not. */
  losesEnds: boolean;
}

export interface LabelledRow {
  row: BlockRow;
  labelAt: number;
}

/** Learns from rows that carry exactly `count` figures in one run and nothing else behind their label. */
export function learnFigureStart(rows: readonly LabelledRow[], count: number, gridColumns: readonly number[] | null = null, losesEnds = false): FigureStart {
  const learned = new Map<string, number | null>();
  for (const { row, labelAt } of rows) {
    const start = completeRun(row, labelAt, count);
    if (start === null) continue;
    const key = keyOf(row, labelAt);
    const before = learned.get(key);
    learned.set(key, before === undefined || before === start ? start : null);
  }
  const first = gridColumns?.[0] ?? null;
  // A figure left of the first head's column: merged cells were collapsed, and columns of rows and heads have parted.
  const collapsed = rows.some(({ row, labelAt }) => row.cells.slice(labelAt + 1, first ?? 0).some((cell) => !isBlank(cell)));
  const contradicted = collapsed || [...learned.values()].some((start) => start !== first);
  return { learned, belowHeads: contradicted ? null : first, heads: gridColumns && headsHold(rows, gridColumns) ? gridColumns : null, losesEnds };
}

/**
 * The `count` cells behind a row's label that hold its figures, one a column; null where the document does not
 * determine which is which. Blank cells keep their place: numbers never define the grid.
 */
export function figureCells(row: BlockRow, labelAt: number, count: number, starts: FigureStart): BlockCell[] | null {
  if (isGrid(row)) return gridCells(row, labelAt, count, starts);
  const behind = row.cells.slice(labelAt + 1);
  const short = starts.losesEnds && completeRun(row, labelAt, count) === null ? startOfShort(starts, row, labelAt) : null;
  if (behind.length === count && (short === null || short === labelAt + 1)) return behind;
  const start = completeRun(row, labelAt, count) ?? starts.learned.get(keyOf(row, labelAt)) ?? agreed(starts, row, labelAt) ?? short;
  if (start === null || start === undefined) return behind.length > count && behind.every(isBlank) ? behind.slice(0, count) : null;
  const whole = starts.losesEnds ? padded(row, start + count) : row.cells;
  if (whole.length < start + count) return null;
  const outside = row.cells.filter((_, index) => index > labelAt && (index < start || index >= start + count));
  return outside.every(isBlank) ? whole.slice(start, start + count) : null;
}

/** HTML, Word and ruled PDF say in which column a cell stands. */
const isGrid = (row: BlockRow): boolean => row.cells.length > 0 && row.cells.every((cell) => cell.columnSpan !== undefined);

/** Whether most complete rows of a real table stand below the heads; conversions that collapse merged cells move them. */
function headsHold(rows: readonly LabelledRow[], gridColumns: readonly number[]): boolean {
  const complete = rows.filter(({ row }) => isGrid(row)).flatMap(({ row, labelAt }) => {
    const start = completeRun(row, labelAt, gridColumns.length);
    return start === null ? [] : [row.cells.slice(start, start + gridColumns.length)];
  });
  const below = complete.filter((cells) => cells.every((cell, index) => cell.column === gridColumns[index]));
  return below.length * 2 >= complete.length;
}

/**
 * Cells of a real table: those below the heads, blank ones included; a row that has moved beside them only if it is
 * complete. Where heads settle nothing, exactly as many cells as columns.
 */
function gridCells(row: BlockRow, labelAt: number, count: number, { heads }: FigureStart): BlockCell[] | null {
  const behind = row.cells.slice(labelAt + 1);
  const below = heads?.map((column) => behind.find((cell) => cell.column === column && cell.columnSpan === 1));
  if (below?.every((cell) => cell !== undefined)) return behind.every((cell) => below.includes(cell) || isBlank(cell)) ? below : null;
  if (behind.length === count && (!heads || !behind.some(isBlank))) return behind;
  const start = completeRun(row, labelAt, count);
  return start === null ? null : row.cells.slice(start, start + count);
}

/** Text loses empty cells at the end of a line: a row shorter than the complete ones begins where those of its label's depth do. */
function startOfShort({ learned, belowHeads }: FigureStart, row: BlockRow, labelAt: number): number | null {
  const deep = [...learned].filter(([key]) => key.startsWith(`${labelAt}/`));
  const longer = (deep.length > 0 ? deep : [...learned]).filter(([key]) => Number(key.split('/')[1]) > row.cells.length).map(([, start]) => start);
  const found = new Set(longer);
  const [only] = found;
  const start = found.size === 1 && only !== undefined ? only : found.size === 0 ? belowHeads : null;
  return start !== null && start > labelAt ? start : null;
}

function padded(row: BlockRow, length: number): BlockCell[] {
  const cells = [...row.cells];
  for (let last = cells.at(-1); last && cells.length < length; last = cells.at(-1)) cells.push(emptyBehind(last, last.column + 1));
  return cells;
}

/** An empty cell that the line's end has swallowed. */
export const emptyBehind = (last: BlockCell, column: number): BlockCell => ({ text: '', column, place: { ...last.place, start: last.place.end } });

const keyOf = (row: BlockRow, labelAt: number): string => `${labelAt}/${row.cells.length}`;

/** A row whose label depth no complete row has begins where all complete rows of its length do, else below the heads. */
function agreed({ learned, belowHeads }: FigureStart, row: BlockRow, labelAt: number): number | null {
  const found = new Set([...learned].filter(([key]) => key.endsWith(`/${row.cells.length}`)).map(([, start]) => start));
  const [only] = found;
  if (found.size === 1 && only !== undefined && only !== null && only > labelAt) return only;
  return found.size === 0 && belowHeads !== null && belowHeads > labelAt ? belowHeads : null;
}

function completeRun(row: BlockRow, labelAt: number, count: number): number | null {
  const filled = row.cells.map((cell, index) => ({ cell, index })).filter(({ cell, index }) => index > labelAt && !isBlank(cell));
  const first = filled[0]?.index;
  const last = filled.at(-1)?.index;
  if (first === undefined || last === undefined || filled.length !== count || last - first + 1 !== count) return null;
  return filled.every(({ cell }) => figureOf(cell, true).state !== 'unreadable') ? first : null;
}

const isBlank = (cell: BlockCell): boolean => figureOf(cell).state === 'blank';

import type { BlockCell, BlockRow } from '../divide/block.ts';
import { figureOf } from './figure.ts';

/**
 * Where a table's figures begin, learned from its complete rows: for rows of a given length whose label stands in a
 * given cell, the cell of the first figure. Null where complete rows disagree.
 */
export type FigureStart = ReadonlyMap<string, number | null>;

export interface LabelledRow {
  row: BlockRow;
  labelAt: number;
}

/** Learns from rows that carry exactly `count` figures in one run and nothing else behind their label. */
export function learnFigureStart(rows: readonly LabelledRow[], count: number): FigureStart {
  const starts = new Map<string, number | null>();
  for (const { row, labelAt } of rows) {
    const start = completeRun(row, labelAt, count);
    if (start === null) continue;
    const key = keyOf(row, labelAt);
    const before = starts.get(key);
    starts.set(key, before === undefined || before === start ? start : null);
  }
  return starts;
}

/**
 * The `count` cells behind a row's label that hold its figures, one a column; null where the document does not
 * determine which is which. Blank cells keep their place: numbers never define the grid.
 */
export function figureCells(row: BlockRow, labelAt: number, count: number, starts: FigureStart): BlockCell[] | null {
  const behind = row.cells.slice(labelAt + 1);
  if (behind.length === count) return behind;
  const start = completeRun(row, labelAt, count) ?? starts.get(keyOf(row, labelAt)) ?? agreed(starts, row);
  if (start === null || start === undefined) return behind.length > count && behind.every(isBlank) ? behind.slice(0, count) : null;
  const cells = row.cells.slice(start, start + count);
  const outside = row.cells.filter((_, index) => index > labelAt && (index < start || index >= start + count));
  return cells.length === count && outside.every(isBlank) ? cells : null;
}

const keyOf = (row: BlockRow, labelAt: number): string => `${labelAt}/${row.cells.length}`;

/** Where all complete rows of the same length begin alike, a row whose label depth none of them has begins there too. */
function agreed(starts: FigureStart, row: BlockRow): number | null {
  const found = new Set([...starts].filter(([key]) => key.endsWith(`/${row.cells.length}`)).map(([, start]) => start));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function completeRun(row: BlockRow, labelAt: number, count: number): number | null {
  const filled = row.cells.map((cell, index) => ({ cell, index })).filter(({ cell, index }) => index > labelAt && !isBlank(cell));
  const first = filled[0]?.index;
  const last = filled.at(-1)?.index;
  if (first === undefined || last === undefined || filled.length !== count || last - first + 1 !== count) return null;
  return filled.every(({ cell }) => figureOf(cell, true).state !== 'unreadable') ? first : null;
}

const isBlank = (cell: BlockCell): boolean => figureOf(cell).state === 'blank';

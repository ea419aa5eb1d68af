import { editions } from '../../form/index.ts';
import type { BlockCell, BlockRow } from '../divide/block.ts';
import { figureOf, type Figure } from './figure.ts';
import { hidesLostCells, keepsCells, mayHaveLostCell } from './lost-cell.ts';
import { isWords } from './cell-words.ts';
import type { SeenRow } from './seen-row.ts';

const form = editions['2021'].tables.review.rows;

/**
 * Table 4 turned upright: three rows, each behind its own label and five figures long, instead of the one row of fifteen
 * that the form has. Null unless all three stand there, each once.
 */
export function uprightCells(rows: readonly SeenRow[]): BlockCell[] | null {
  const labelled = rows.flatMap(({ row, sure: id }) => {
    const cells = figuresBehindLabel(row);
    return id !== null && cells.length === form[0]?.columns.length ? [{ id, row, cells }] : [];
  });
  if (labelled.length !== form.length) return null;
  const found = form.flatMap(({ id }) => labelled.find((row) => row.id === id) ?? []);
  if (found.length !== form.length) return null;
  const isDoubtful = found.some(({ row, cells }) => (!keepsCells(row) && lacksTotal(cells.map((cell) => figureOf(cell))))
    || (hidesLostCells(row) && mayHaveLostCell(cells, () => found.flatMap((other) => (other.row === row ? [] : [other.cells])))));
  return isDoubtful ? null : found.flatMap(({ cells }) => cells);
}

/** A group of results whose total is blank beside a number: a cell may be lost, and those behind it moved up. */
export const lacksTotal = (group: readonly Figure[]): boolean => group.at(-1)?.state === 'blank'
  && group.some((figure) => figure.value !== null && figure.value !== 0);

/** Cells behind the last one with words. */
function figuresBehindLabel(row: BlockRow): BlockCell[] {
  const label = row.cells.findLastIndex((cell) => isWords(cell.text) && figureOf(cell).state === 'unreadable');
  return row.cells.slice(label + 1);
}

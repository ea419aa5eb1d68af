import { applicantColumns } from '../../form/columns.ts';
import type { BlockCell } from '../divide/block.ts';
import { figureOf, type Figure } from './figure.ts';

/** What the rows of a table have in common: the measure for one that may have lost a cell and moved up. */
export interface TableHabit {
  /** Share of rows with figures whose 总计 is blank. */
  totalBlank: number;
  /** Share of cells that are blank. */
  blank: number;
}

const last = applicantColumns.at(-1)?.id ?? '';

export function habitOf(rows: readonly (readonly BlockCell[])[], order: readonly string[]): TableHabit {
  const at = order.indexOf(last);
  const figures = rows.map((row) => row.map((cell) => figureOf(cell)));
  const filled = figures.filter((row) => row.some(isNumber));
  const share = (count: number, all: number) => (all === 0 ? 0 : count / all);
  return {
    totalBlank: share(filled.filter((row) => row[at]?.value === null).length, filled.length),
    blank: share(figures.flat().filter((figure) => figure.state === 'blank').length, figures.flat().length),
  };
}

/**
 * Whether a row looks like one that has lost a cell, so that what stood behind it moved up and its end is blank: its
 * 总计 is blank or a dash beside a number though the table's rows have theirs; or it is blank at its end in a table without blanks.
 */
export function hasLostCell(row: readonly BlockCell[], order: readonly string[], habit: TableHabit): boolean {
  // A real table has lost no cell of a row that has them all.
  if (row.every((cell) => cell.columnSpan !== undefined)) return false;
  const figures = row.map((cell) => figureOf(cell));
  const total = figures[order.indexOf(last)];
  const isEmpty = total?.state === 'blank' || total?.state === 'not_applicable';
  if (!isEmpty && figures.at(-1)?.state !== 'blank') return false;
  // 0 8 in one cell and a blank at the end: two cells have become one, and those behind have moved up.
  if (figures.at(-1)?.state === 'blank' && figures.some((figure) => figure.state === 'unreadable')) return true;
  if (!figures.some(isNumber)) return false;
  const beside = figures.some((figure) => figure.value !== null && figure.value !== 0);
  return (beside && habit.totalBlank < 0.5) || (total?.state === 'blank' && habit.blank < 0.05);
}

const isNumber = (figure: Figure): boolean => figure.state === 'stated';

/**
 * Whether the rows' own sums speak against the order in which the columns were taken: asked where damaged heads leave
 * the order open. One wrong sum is a report's fault; most of the rows that have figures at all are not.
 */
export function sumsSpeakAgainst(rows: readonly (readonly BlockCell[])[], order: readonly string[]): boolean {
  const at = order.indexOf(last);
  const sums = rows.map((row) => row.map((cell) => figureOf(cell).value)).filter((values) => values[at] !== null && values.some((value) => value !== null && value !== 0));
  const wrong = sums.filter((values) => values.reduce<number>((sum, value, index) => sum + (index === at ? 0 : value ?? 0), 0) !== (values[at] ?? 0));
  return wrong.length > 1 && wrong.length * 2 > sums.length;
}

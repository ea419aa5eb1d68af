import { applicantColumns } from '../../form/columns.ts';
import type { BlockCell } from '../divide/block.ts';
import type { LocatedTable } from '../locate/locate.ts';
import { cellsOfSplit, digitRun } from './split.ts';
import { sureRow } from './rows.ts';

/** How a document prints figures that nothing delimits, seen in table 3, whose rows have seven figures each. */
export interface RunTogether {
  /** Figures of one row stand without anything between them. */
  glued: boolean;
  /** Rows with fewer digits than columns: blank cells have vanished, and counting digits proves nothing. */
  blanksVanish: boolean;
}

export function runTogether(tables: readonly LocatedTable[]): RunTogether {
  const rows = (tables.find((table) => table.table === 'requests')?.rows ?? []).filter((row) => row.layout === 'squashed' && sureRow('requests', row));
  const runs = rows.flatMap((row) => digitRun(row.cells.slice(1)) ?? []);
  const columns = applicantColumns.length;
  return {
    glued: runs.some((run) => run.bounds.length + 1 < columns && run.digits.length >= columns),
    blanksVanish: runs.some((run) => run.digits.length < columns),
  };
}

/**
 * The cells of a row that no grid settles, in order: as many as columns; or as many filled ones; or, run together, one
 * digit each. Figures of table 2 have no equation (行政许可396442278, 平潭 2020, is unreadable): they are known only
 * where each is one digit, and no blank can have vanished, or where a sign stands between any two (35-15).
 */
export function figuresInOrder(behind: readonly BlockCell[], count: number, document: RunTogether): readonly BlockCell[] | null {
  if (behind.length === count) return behind;
  const filled = behind.filter((cell) => cell.text.trim() !== '');
  if (filled.length === count) return filled;
  const [only] = filled;
  return only && filled.length === 1 && /[+-]/.test(only.text) ? signed(only, count) : oneDigitEach(filled, count, document);
}

function oneDigitEach(filled: readonly BlockCell[], count: number, { glued, blanksVanish }: RunTogether): BlockCell[] | null {
  const run = digitRun(filled);
  if (!run || run.digits.length !== count || filled.length === 0) return null;
  // 007: no two neighbours can be one figure, whatever has vanished.
  const noOther = /^0*\d$/.test(run.digits);
  if (!noOther && (!glued || blanksVanish)) return null;
  return cellsOfSplit(filled, Array.from(run.digits, (_, index) => index + 1));
}

function signed(cell: BlockCell, count: number): BlockCell[] | null {
  const parts = [...cell.text.matchAll(/[+-]?\d+/g)];
  if (parts.length !== count || parts.map((part) => part[0]).join('') !== cell.text) return null;
  return parts.map((part, column) => {
    const start = cell.place.start + part.index;
    return { text: part[0], column, place: { ...cell.place, start, end: start + part[0].length } };
  });
}

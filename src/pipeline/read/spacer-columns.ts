import type { BlockCell } from '../divide/block.ts';
import type { LocatedRow } from '../locate/locate.ts';

/**
 * Rows without the columns in which no cell of any of them begins that says anything: tables pasted out of Word have
 * such columns between those of the form. The columns that are left are counted anew. Null where there are no such columns.
 */
export function withoutSpacers(rows: readonly LocatedRow[]): LocatedRow[] | null {
  const says = new Set<number>();
  for (const { cells } of rows) for (const cell of cells) if (!says.has(cell.column) && saysSomething(cell)) says.add(cell.column);
  const kept = [...says].sort((a, b) => a - b);
  if (rows.every((row) => row.cells.every((cell) => kept[cell.column] === cell.column))) return null;
  const rank = new Map(kept.map((column, index) => [column, index]));
  return rows.map((row) => ({
    ...row,
    cells: row.cells.flatMap((cell): BlockCell[] => {
      const column = rank.get(cell.column);
      if (column === undefined) return [];
      if (cell.columnSpan === undefined) return [{ ...cell, column }];
      const end = cell.column + cell.columnSpan;
      return [{ ...cell, column, columnSpan: kept.filter((each) => each >= cell.column && each < end).length }];
    }),
  }));
}

const saysSomething = (cell: BlockCell): boolean => cell.text.trim() !== '';

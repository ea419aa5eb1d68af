import type { TableId } from './types.ts';

/**
 * `table.row.column`, the name of a figure everywhere. The same string each time: a table of cells by address is asked
 * for a string it knows, and compares no letters.
 */
export function addressOf(table: TableId, row: string, column: string): string {
  const rows = known[table];
  const columns = rows.get(row) ?? new Map<string, string>();
  const before = columns.get(column);
  if (before !== undefined) return before;
  const address = [table, row, column].join('.');
  rows.set(row, columns.set(column, address));
  return address;
}

/** By table, row and column: as many as the form has. */
const known: Record<TableId, Map<string, Map<string, string>>> = { disclosure: new Map(), requests: new Map(), review: new Map() };

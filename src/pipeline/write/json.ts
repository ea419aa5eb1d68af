import type { Table } from './table.ts';

/** A table as a JSON array, a row on each line, keys in the order of the columns; null for no value. */
export function* json<Row extends object>(table: Table<Row>, rows: Row[]): Generator<string> {
  const names = Object.keys(table.columns);
  yield '[';
  for (const [index, row] of rows.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(row, names)}`;
  }
  yield '\n]\n';
}

import { pieces } from './pieces.ts';
import type { Table } from './table.ts';

/** A table as a JSON array, piece by piece: a row on each line, keys in the order of the columns, null for no value. */
export function* json<Row extends object>(table: Table<Row>, rows: Iterable<Row>): Generator<string> {
  const names = Object.keys(table.columns);
  let separator = '[\n';
  for (const piece of pieces(rows)) {
    yield separator + piece.map((row) => JSON.stringify(row, names)).join(',\n');
    separator = ',\n';
  }
  yield separator.startsWith('[') ? '[]\n' : '\n]\n';
}

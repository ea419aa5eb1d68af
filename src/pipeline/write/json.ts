import type { Table } from './table.ts';

/** Rows that are put into text at once. */
const rowsPerPiece = 5000;

/** A table as a JSON array, piece by piece: a row on each line, keys in the order of the columns, null for no value. */
export function* json<Row extends object>(table: Table<Row>, rows: Row[]): Generator<string> {
  const names = Object.keys(table.columns);
  yield '[\n';
  for (let first = 0; first < rows.length; first += rowsPerPiece) {
    const piece = rows.slice(first, first + rowsPerPiece).map((row) => JSON.stringify(row, names));
    yield `${piece.join(',\n')}${first + rowsPerPiece < rows.length ? ',' : ''}\n`;
  }
  yield ']\n';
}

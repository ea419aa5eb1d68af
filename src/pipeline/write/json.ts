import type { Table } from './table.ts';
import type { TableText } from './table-text.ts';

/** A table as a JSON array: a row on each line, keys in the order of the columns, null for no value. */
export function json<Row extends object>(table: Table<Row>): TableText<Row> {
  const names = Object.keys(table.columns);
  let separator = '[\n';
  return {
    put: (rows) => {
      if (rows.length === 0) return '';
      const text = separator + rows.map((row) => JSON.stringify(row, names)).join(',\n');
      separator = ',\n';
      return text;
    },
    end: () => (separator.startsWith('[') ? '[]\n' : '\n]\n'),
  };
}

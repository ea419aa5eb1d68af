import type { Table } from './table.ts';
import type { TableContent } from './table-content.ts';

/**
 * A table as a JSON array: a row on each line, keys in the order of the columns, null for no value. An empty text is no
 * value, as in CSV, which cannot tell the two apart.
 */
export function json<Row extends object>(table: Table<Row>): TableContent<Row, string> {
  const names = Object.keys(table.columns) as (keyof Row)[];
  // Told the names, JSON.stringify keeps to them too, in twice the time.
  const inOrder = (row: Row): Partial<Record<keyof Row, unknown>> => {
    const ordered: Partial<Record<keyof Row, unknown>> = {};
    for (const name of names) ordered[name] = row[name] === '' ? null : row[name];
    return ordered;
  };
  let separator = '[\n';
  return {
    put: (rows) => {
      if (rows.length === 0) return '';
      const text = separator + rows.map((row) => JSON.stringify(inOrder(row))).join(',\n');
      separator = ',\n';
      return text;
    },
    end: () => (separator.startsWith('[') ? '[]\n' : '\n]\n'),
  };
}

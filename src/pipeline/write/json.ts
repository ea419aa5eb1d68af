import { rowTexts } from './row-texts.ts';
import type { TableContent } from './table-content.ts';
import type { Table, Value } from './table.ts';

/**
 * A table as a JSON array: a row on each line, keys in the order of the columns, null for no value. An empty text is no
 * value, as in CSV, which cannot tell the two apart.
 */
export function json<Row extends object>(table: Table<Row>): TableContent<Row, string> {
  const names = Object.keys(table.columns) as (keyof Row & string)[];
  // Made into an object of that order first, and handed to JSON.stringify, a row takes half as long again.
  const linesOf = rowTexts(names.map((name, at) => {
    const key = `${at === 0 ? ',\n{' : ','}${JSON.stringify(name)}:`;
    return { name, textOf: (value: Value) => key + (value === '' ? 'null' : textOf(value)) };
  }), '}');
  let opened = false;
  return {
    put: (rows) => {
      if (rows.length === 0) return '';
      const lines = linesOf(rows);
      const text = opened ? lines : `[${lines.slice(1)}`;
      opened = true;
      return text;
    },
    end: () => (opened ? '\n]\n' : '[]\n'),
  };
}

/** What JSON has to escape: its own marks, control characters, and halves of surrogate pairs, which may stand alone. */
const escaped = /["\\\0-\x1f\ud800-\udfff]/;

const textOf = (value: Value): string => (typeof value === 'string' && !escaped.test(value) ? `"${value}"` : JSON.stringify(value));

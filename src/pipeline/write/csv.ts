import Papa from 'papaparse';
import type { Column, Table } from './table.ts';
import type { TableText } from './table-text.ts';

type Value = string | number | boolean | null;

/**
 * A table as CSV: RFC 4180, UTF-8, LF, header row even without rows, empty field for no value.
 *
 * A text that a spreadsheet could take for a formula gets a leading apostrophe, and so does a text that begins with an
 * apostrophe: whoever removes one leading apostrophe from the text columns has the exact text back. Numbers stay as they are.
 */
export function csv<Row extends object>(table: Table<Row>): TableText<Row> {
  const columns = Object.entries(table.columns) as [keyof Row & string, Column][];
  const fieldsOf = (row: Row) => columns.map(([name, { type }]) => fieldOf(row[name] as Value, type));
  let head = `${columns.map(([name]) => name).join(',')}\n`;
  const afterHead = (text: string) => {
    const whole = head + text;
    head = '';
    return whole;
  };
  return {
    put: (rows) => afterHead(rows.length === 0 ? '' : `${Papa.unparse(rows.map(fieldsOf), { newline: '\n' })}\n`),
    end: () => afterHead(''),
  };
}

function fieldOf(value: Value, type: Column['type']): Value {
  return type === 'string' && typeof value === 'string' ? guarded(value) : value;
}

/** OWASP's list of what starts a formula; full-width signs do so in East Asian editions of Excel. */
const guarded = (text: string): string => (/^['=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

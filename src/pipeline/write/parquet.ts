import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { TableContent } from './table-content.ts';
import type { Column, ColumnType, Table, Value } from './table.ts';

/**
 * Rows that stand together: a reader that wants one body's rows skips the groups whose bounds leave it out. Of the panel's
 * hundreds of columns that many rows would be millions of values to hold.
 */
export const rowsPerGroup = (columns: number): number => (columns > 40 ? 2_000 : 20_000);

/** Rows come in this order, so that bounds of a group tell something; those of other columns would take a fifth of the time for nothing. */
const sortedBy = new Set(['agency_id', 'report_id', 'year']);

/**
 * A table as Parquet: typed columns, null for no value, dictionaries where they pay, Snappy. Days are DATE. No more rows
 * than those of one group are held; the bytes follow from the rows alone, in whatever portions they come.
 */
export function parquet<Row extends object>(table: Table<Row>): TableContent<Row, Uint8Array> {
  const columns = Object.entries(table.columns) as [keyof Row & string, Column][];
  const groupSize = rowsPerGroup(columns.length);
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: 'disclosure-ledger' });
  let held: Value[][] = columns.map(() => []);
  let count = 0;

  const take = (rows: readonly Row[]) => {
    for (const [at, [name, { type }]] of columns.entries()) {
      const values = held[at] ?? [];
      for (const row of rows) values.push(stored(row[name] as Value, type));
    }
    count += rows.length;
    if (count === groupSize) writeGroup();
  };
  const writeGroup = () => {
    if (count === 0) return;
    void file.write({ columnData: columns.map(([name], at) => ({ name, data: held[at] ?? [], statistics: sortedBy.has(name) })), rowGroupSize: groupSize });
    held = columns.map(() => []);
    count = 0;
  };
  const written = () => {
    if (writer.index === 0) return nothing;
    const bytes = new Uint8Array(writer.getBuffer());
    writer.index = 0;
    return bytes;
  };
  return {
    put: (rows) => {
      for (let at = 0; at < rows.length;) {
        const portion = rows.slice(at, at + groupSize - count);
        at += portion.length;
        take(portion);
      }
      return written();
    },
    end: () => {
      writeGroup();
      void file.finish();
      return written();
    },
  };
}

function schemaOf(columns: [string, Column][]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    // A file that refuses a row for want of a value would end the build; what is required is in datapackage.json.
    ...columns.map(([name, { type }]): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...elements[type] })),
  ];
}

const elements: Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

const nothing = new Uint8Array();

const millisecondsOfDay = 86_400_000;

/** Days are counted from 1970-01-01; an empty text is no value, as in CSV, which cannot tell the two apart. */
function stored(value: Value, type: ColumnType): Value {
  if (value === '') return null;
  return type === 'date' && typeof value === 'string' ? Date.parse(`${value}T00:00:00Z`) / millisecondsOfDay : value;
}

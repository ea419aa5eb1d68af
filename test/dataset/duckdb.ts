import { DuckDBInstance, type DuckDBConnection, type Json } from '@duckdb/node-api';
import { join } from 'node:path';
import type { AnyTable, Column, ColumnType } from '../../src/pipeline/write/table.ts';

/** Reads the files of a dataset: a program that shares no line of code with the one that wrote them. */
export interface IndependentReader {
  /** The rows of a query, each value as it is in JSON. */
  rows: (query: string) => Promise<Json[][]>;
  close: () => void;
}

export async function independentReader(): Promise<IndependentReader> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: '1GB' });
  const connection: DuckDBConnection = await instance.connect();
  return {
    rows: async (query) => (await connection.runAndReadAll(query)).getRowsJson(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const types: Record<ColumnType, string> = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' };

const columnsOf = (table: AnyTable): [string, Column][] => Object.entries(table.columns);
const typed = (table: AnyTable): string => columnsOf(table).map(([name, { type }]) => `'${name}': '${types[type]}'`).join(', ');

/** A table's file as DuckDB reads it with the types that the data package states. */
export const sources: Record<string, (folder: string, table: AnyTable) => string> = {
  // As the data package says: one leading apostrophe is not part of a text.
  csv: (folder, table) => `(SELECT ${columnsOf(table).map(([name, { type }]) => (
    type === 'string' ? `CASE WHEN starts_with("${name}", '''') THEN substr("${name}", 2) ELSE "${name}" END AS "${name}"` : `"${name}"`)).join(', ')}
    FROM read_csv('${join(folder, table.name)}.csv', header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${typed(table)}}, strict_mode = true, new_line = '\\n', max_line_size = 20000000))`,
  json: (folder, table) => `read_json('${join(folder, table.name)}.json', format = 'array', columns = {${typed(table)}}, maximum_object_size = 50000000)`,
  parquet: (folder, table) => `read_parquet('${join(folder, table.name)}.parquet')`,
};

import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { createIndexes, createTable, createViews, insertRow } from '../src/pipeline/write/sqlite-schema.ts';
import type { Value } from '../src/pipeline/write/table.ts';
import type { TableRows } from '../src/pipeline/write/table-rows.ts';
import { tables } from '../src/pipeline/write/tables.ts';

export const sqliteName = 'disclosure-ledger.sqlite';

/** Kilobytes of pages that are held before they are written. */
const cache = 16_384;

/** A database that is being filled. */
export interface GrowingDatabase {
  put: (portions: readonly TableRows[]) => void;
  /** Makes indexes and views, now that all rows are in, and closes the file. */
  end: () => void;
}

/** Opens a new database with empty tables. The bytes follow from the rows and their order alone. */
export function growingDatabase(path: string): GrowingDatabase {
  const database = new DatabaseSync(path);
  // Nobody else has the file, and a run that ends half way is thrown away: no journal, no waiting for the disk.
  database.exec(`PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -${cache}`);
  database.exec('BEGIN');
  const filling = new Map(tables.map((table) => {
    database.exec(createTable(table));
    return [table.name, { insert: database.prepare(insertRow(table)), columns: Object.keys(table.columns) }];
  }));
  return {
    put: (portions) => {
      for (const { table, rows } of portions) {
        const { insert, columns } = filling.get(table.name) ?? {};
        if (insert && columns) for (const row of rows) add(insert, columns.map((name) => row[name]));
      }
    },
    end: () => {
      for (const statement of [...createIndexes, ...createViews]) database.exec(statement);
      database.exec('COMMIT; ANALYZE');
      database.close();
    },
  };
}

const add = (insert: StatementSync, values: (Value | undefined)[]): void => { insert.run(...values.map(sqliteValue)); };

/** An empty text is no value, as in CSV, which cannot tell the two apart. */
const sqliteValue = (value: Value | undefined): SQLInputValue => {
  if (value === undefined || value === '') return null;
  return typeof value === 'boolean' ? Number(value) : value;
};

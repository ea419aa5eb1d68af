import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Worker, isMainThread, workerData } from 'node:worker_threads';
import { createIndexes, createTable, createViews, insertRow } from '../src/pipeline/write/sqlite-schema.ts';
import type { AnyTable } from '../src/pipeline/write/table.ts';
import { tables } from '../src/pipeline/write/tables.ts';
import { parquetRows } from './parquet-rows.ts';

export const sqliteName = 'disclosure-ledger.sqlite';

/** Megabytes of rows that may be held: a row group takes a tenth of them, and without a bound much of it would be waste. */
const memory = 160;

/** Kilobytes of pages that are held before they are written. */
const cache = 16_384;

/**
 * Writes `disclosure-ledger.sqlite` from the Parquet files of a folder, in a thread of its own: whoever waits for it can do
 * something else. The bytes follow from the rows alone: every statement is the same in the same order.
 */
export async function writeSqlite(folder: string): Promise<void> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { sqliteFolder: folder }, resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 16 } });
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject).once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${sqliteName} could not be written: exit ${code}.`));
    });
  });
}

async function writeDatabase(folder: string): Promise<void> {
  const database = new DatabaseSync(join(folder, sqliteName));
  // Nobody else has the file, and a run that ends half way is thrown away: no journal, no waiting for the disk.
  database.exec(`PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -${cache}`);
  database.exec('BEGIN');
  for (const table of tables) await fill(database, table, join(folder, `${table.name}.parquet`));
  for (const statement of [...createIndexes, ...createViews]) database.exec(statement);
  database.exec('COMMIT; ANALYZE');
  database.close();
}

async function fill(database: DatabaseSync, table: AnyTable, file: string): Promise<void> {
  database.exec(createTable(table));
  const insert = database.prepare(insertRow(table));
  const columns = Object.keys(table.columns);
  for await (const rows of parquetRows<Record<string, Value>>(file)) {
    for (const row of rows) insert.run(...columns.map((name) => sqliteValue(row[name] ?? null)));
  }
}

type Value = string | number | boolean | null;

const sqliteValue = (value: Value): SQLInputValue => (typeof value === 'boolean' ? Number(value) : value);

const { sqliteFolder } = (workerData ?? {}) as { sqliteFolder?: string };
if (!isMainThread && sqliteFolder !== undefined) await writeDatabase(sqliteFolder);

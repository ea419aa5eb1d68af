import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import type { Database, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { Ask, Field, Report } from './result.ts';

// SQLite in a worker of its own: a long query does not freeze the page, and stopping it means ending the worker.

/** Rows of an answer that are kept; more could neither be read nor held. */
const mostRows = 10_000;

/** The part of a worker's global object used here; TypeScript knows either pages or workers, and this project is pages. */
const worker = self as unknown as { postMessage: (report: Report) => void; onmessage: (event: MessageEvent<Ask>) => void };

/** Its own ways of storing files are of no use here; what goes wrong is told on the page and not in the console. */
const configuration = {
  disable: { vfs: { kvvfs: true, opfs: true, 'opfs-vfs': true, 'opfs-wl': true, 'opfs-sahpool': true } },
  warn: () => undefined,
};

let opened: Promise<Database> | undefined;

worker.onmessage = ({ data: { sql, database } }) => void answer(sql, database);

async function answer(sql: string, address: string): Promise<void> {
  const fail = (failure: 'failed' | 'notLoaded') => (error: unknown): null => {
    worker.postMessage({ kind: 'failed', failure, message: plain(error instanceof Error ? error.message : String(error)) });
    return null;
  };
  opened ??= open(address);
  const database = await opened.catch(fail('notLoaded'));
  if (database === null) {
    opened = undefined;
    return;
  }
  worker.postMessage({ kind: 'stage', stage: 'running' });
  try {
    run(database, sql);
  } catch (error) {
    fail('failed')(error);
  }
}

/** What SQLite says without the numbers of its errors. */
const plain = (message: string): string => message.replace(/^SQLITE_\w+: sqlite3 result code \d+: /, '');

function run(database: Database, sql: string): void {
  const columns: string[] = [];
  const rows: Field[][] = [];
  let truncated = false;
  const start = performance.now();
  database.exec({
    sql,
    rowMode: 'array',
    columnNames: columns,
    callback: (row) => {
      truncated = rows.length >= mostRows;
      if (truncated) return false;
      rows.push(row as Field[]);
      return undefined;
    },
  });
  worker.postMessage({ kind: 'result', result: { columns, rows, truncated, milliseconds: Math.round(performance.now() - start) } });
}

async function open(address: string): Promise<Database> {
  worker.postMessage({ kind: 'stage', stage: 'loadingEngine' });
  Object.assign(self, { sqlite3ApiConfig: configuration });
  const sqlite = await sqlite3InitModule();
  worker.postMessage({ kind: 'stage', stage: 'loadingData' });
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return openBytes(sqlite, new Uint8Array(await response.arrayBuffer()));
}

/** The file is read-only: what a query writes goes nowhere but into its own error. */
function openBytes({ capi, wasm, oo1 }: Sqlite3Static, bytes: Uint8Array<ArrayBuffer>): Database {
  const database = new oo1.DB();
  const pointer = wasm.allocFromTypedArray(bytes);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_READONLY;
  database.checkRc(capi.sqlite3_deserialize(database.pointer ?? 0, 'main', pointer, bytes.length, bytes.length, flags));
  return database;
}

/** What a field of a result can hold; null is no value. */
export type Field = string | number | bigint | null | Uint8Array;

/** The answer to a query: its columns and at most as many rows as the worker keeps. */
export interface Result {
  columns: string[];
  rows: Field[][];
  /** There were more rows than are kept. */
  truncated: boolean;
  milliseconds: number;
}

/** From the page to the worker. The database is loaded with the first query. */
export interface Ask {
  sql: string;
  /** Address of the SQLite file. */
  database: string;
}

/** From the worker to the page: where it is, and at the end the answer or what went wrong. */
export type Report =
  | { kind: 'stage'; stage: 'loadingEngine' | 'loadingData' | 'running' }
  | { kind: 'result'; result: Result }
  | { kind: 'failed'; failure: 'failed' | 'notLoaded'; message: string };

/** A field as text: no value is empty; a blob says only how large it is. */
export const fieldText = (field: Field): string =>
  (field === null ? '' : field instanceof Uint8Array ? `(${field.length} B)` : String(field));

export const isNumber = (field: Field | undefined): field is number | bigint => typeof field === 'number' || typeof field === 'bigint';

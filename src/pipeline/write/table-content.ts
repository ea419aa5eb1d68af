import type { Table } from './table.ts';

/** A table turning into the content of a file: rows are put in as they come, in any portions, and text or bytes come out. */
export interface TableContent<Row, Content extends string | Uint8Array> {
  /** What comes next in the file; empty where more rows are waited for. */
  put: (rows: readonly Row[]) => Content;
  /** What closes the file, and opens it where no row was put in. */
  end: () => Content;
}

/** A format tables are published in; named by the ending of its files. */
export type TableFormat<Content extends string | Uint8Array> = <Row extends object>(table: Table<Row>) => TableContent<Row, Content>;

import type { Table } from './table.ts';

/** A table turning into the text of a file: rows are put in as they come, in any portions, and text comes out. */
export interface TableText<Row> {
  put: (rows: readonly Row[]) => string;
  /** What closes the file, and opens it where no row was put in. */
  end: () => string;
}

/** A format tables are published in; named by the ending of its files. */
export type TableFormat = <Row extends object>(table: Table<Row>) => TableText<Row>;

/** A frozen dataset, whose files stand under `releases/<version>/`. */
export interface Release {
  version: string;
  /** YYYY-MM-DD. */
  date: string;
  tables: Record<string, { rows: number }>;
  files: { name: string; bytes: number; sha256: string }[];
}

/** A row of CHANGES.csv, field by field as it stands there. */
export type Change = Record<'report_id' | 'table' | 'address' | 'from' | 'to' | 'why', string>;

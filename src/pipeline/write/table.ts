import type { Wording } from '../../form/index.ts';

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** A column of a published table. An empty field is no value, whatever the type. */
export interface Column extends Wording {
  type: ColumnType;
  unit: string | null;
}

/** A published table. Its columns stand in the order of the CSV header; the compiler holds them to the keys of a row. */
export interface Table<Row> extends Wording {
  /** File name without ending. */
  name: string;
  columns: { [Name in keyof Required<Row>]: Column };
  /** What makes a row unique. */
  key: (keyof Row & string)[];
  /** Columns that point to the key of another table. */
  refers: Partial<Record<keyof Row & string, string>>;
}

const column = (type: ColumnType) => (zh: string, en: string, unit: string | null = null): Column => ({ type, zh, en, unit });

export const text = column('string');
export const integer = column('integer');
export const number = column('number');
export const flag = column('boolean');
export const day = column('date');

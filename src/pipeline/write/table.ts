import type { Wording } from '../../form/index.ts';
import type { CodeListId } from './code-lists.ts';

/** What can stand in a field of a table. */
export type Value = string | number | boolean | null;

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

/** A column of a published table. An empty field is no value, whatever the type. */
export interface Column extends Wording {
  type: ColumnType;
  unit: string | null;
  /** Every row has a value. */
  required: boolean;
  /** The smallest number that can stand here. */
  minimum: number | null;
  /** The list whose ids stand here. */
  codes: CodeListId | null;
}

type RequiredColumn = Column & { required: true };

/** The compiler holds columns to the type of a row: what cannot be null there is required here. */
type ColumnOf<Value> = null extends Value ? Column : RequiredColumn;

/** A published table. Its columns stand in the order of the CSV header; the compiler holds them to the keys of a row. */
export interface Table<Row> extends Wording {
  /** File name without ending. */
  name: string;
  columns: { [Name in keyof Required<Row>]: ColumnOf<Row[Name]> };
  /** What makes a row unique. */
  key: (keyof Row & string)[];
  /** Columns that point to the key of another table. */
  refers: Partial<Record<keyof Row & string, string>>;
}

/** A table whose rows nobody needs to know: what all tables have in common. */
export interface AnyTable extends Wording {
  name: string;
  columns: Record<string, Column>;
  key: string[];
  refers: Partial<Record<string, string>>;
}

const column = (type: ColumnType) => (zh: string, en: string, unit: string | null = null): Column => (
  { type, zh, en, unit, required: false, minimum: null, codes: null });

export const text = column('string');
export const integer = column('integer');
export const number = column('number');
export const flag = column('boolean');
/** A day of the calendar, YYYY-MM-DD. */
export const day = column('date');

/** A whole number that counts, places or numbers something: never below 0. */
export const count = (zh: string, en: string, unit: string | null = null): Column => ({ ...integer(zh, en, unit), minimum: 0 });

/** An id out of a list. */
export const code = (codes: CodeListId, zh: string, en: string): Column => ({ ...text(zh, en), codes });

export const required = (each: Column): RequiredColumn => ({ ...each, required: true });

import { sqliteViews } from './sqlite-views.ts';
import type { AnyTable, Column, ColumnType } from './table.ts';

const types: Record<ColumnType, string> = { string: 'TEXT', integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER', date: 'TEXT' };

/** `table`, `row` and `check` are words of SQL. */
const quoted = (name: string): string => `"${name}"`;

/**
 * The statement that makes a table: typed strictly, with its keys. Figures are REAL, so that a rate computed from two of
 * them is no division of integers; booleans are 0 and 1, days are text.
 */
export function createTable({ name, columns, key, refers }: AnyTable): string {
  const parts = [
    ...Object.entries(columns).map(([id, column]) => columnClause(id, column)),
    ...(key.length > 0 ? [`PRIMARY KEY (${key.map(quoted).join(', ')})`] : []),
    ...Object.entries(refers).map(([column, table = '']) => `FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(table)} (${quoted(column)})`),
  ];
  return `CREATE TABLE ${quoted(name)} (\n  ${parts.join(',\n  ')}\n) STRICT`;
}

function columnClause(id: string, { type, required }: Column): string {
  const check = type === 'boolean' ? ` CHECK (${quoted(id)} IN (0, 1))` : '';
  return `${quoted(id)} ${types[type]}${required ? ' NOT NULL' : ''}${check}`;
}

/** Adds one row, its values in the order of the columns. */
export const insertRow = ({ name, columns }: AnyTable): string => (
  `INSERT INTO ${quoted(name)} VALUES (${Object.keys(columns).map(() => '?').join(', ')})`);

/** By what the tables are usually searched; to be made when the rows are in. */
const indexes: Record<string, string[][]> = {
  reports: [['agency_id', 'year']],
  cells: [['table', 'row', 'column']],
  published: [['metric', 'channel']],
  findings: [['report_id'], ['check']],
  checks: [['report_id'], ['check']],
  indicators: [['report_id'], ['indicator', 'year']],
};

export const createIndexes: string[] = Object.entries(indexes).flatMap(([table, lists]) => (
  lists.map((columns) => `CREATE INDEX ${quoted(`${table}_by_${columns.join('_')}`)} ON ${quoted(table)} (${columns.map(quoted).join(', ')})`)));

export const createViews: string[] = sqliteViews.map(({ name, select }) => `CREATE VIEW ${quoted(name)} AS ${select}`);

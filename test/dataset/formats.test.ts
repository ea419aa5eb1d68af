import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tables } from '../../src/pipeline/write/tables.ts';
import { build, mixedCorpus, temporary } from './built.ts';
import { independentReader, sources, type IndependentReader } from './duckdb.ts';

const { base, remove } = temporary();
const out = join(base, 'out');
let reader: IndependentReader;

beforeAll(async () => {
  build(mixedCorpus(join(base, 'corpus'), 60), out);
  reader = await independentReader();
}, 60_000);
afterAll(() => {
  reader.close();
  remove();
});

const source = (format: string, name: string) => sources[format]?.(out, tables.find((table) => table.name === name) ?? tables[0] as never) ?? '';
const rowsOf = (format: string, name: string) => reader.rows(`SELECT * FROM ${source(format, name)}`);
const database = () => new DatabaseSync(join(out, 'disclosure-ledger.sqlite'), { readOnly: true });

describe.each(tables)('$name', (table) => {
  const { name, columns, key, refers } = table;

  test('DuckDB finds CSV, JSON and Parquet equal, cell by cell, in the same order', async () => {
    const parquet = await rowsOf('parquet', name);
    expect(parquet.length).toBeGreaterThan(0);
    expect(await rowsOf('csv', name)).toEqual(parquet);
    expect(await rowsOf('json', name)).toEqual(parquet);
  });

  test('what DuckDB reads in Parquet stands in SQLite', async () => {
    const sqlite = database();
    const stored = sqlite.prepare(`SELECT * FROM "${name}"`).all();
    sqlite.close();
    const kinds = Object.values(columns).map(({ type }) => type);
    const expected = (await rowsOf('parquet', name)).map((row) => row.map((value, at) => (kinds[at] === 'boolean' && value !== null ? Number(value) : value)));
    expect(stored.map((row) => Object.values(row))).toEqual(expected);
  });

  test('the key is unique, what is required is there, nothing is below its minimum, foreign keys hold', async () => {
    const parquet = source('parquet', name);
    const count = async (where: string) => Number((await reader.rows(`SELECT count(*) FROM ${where}`))[0]?.[0]);
    const quoted = key.map((column) => `"${column}"`).join(', ');
    if (key.length > 0) expect(await count(`(SELECT ${quoted} FROM ${parquet} GROUP BY ${quoted} HAVING count(*) > 1)`)).toBe(0);
    for (const [column, { required, minimum }] of Object.entries(columns)) {
      if (required) expect([column, await count(`${parquet} WHERE "${column}" IS NULL`)]).toEqual([column, 0]);
      if (minimum !== null) expect([column, await count(`${parquet} WHERE "${column}" < ${minimum}`)]).toEqual([column, 0]);
    }
    for (const [column, target = ''] of Object.entries(refers)) {
      expect([column, await count(`${parquet} t ANTI JOIN ${source('parquet', target)} o ON t."${column}" = o."${column}" WHERE t."${column}" IS NOT NULL`)]).toEqual([column, 0]);
    }
  });
});

test('SQLite finds its own foreign keys and its file whole', () => {
  const sqlite = database();
  expect(sqlite.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  expect(sqlite.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  sqlite.close();
});

test('an empty value is empty in every format, and no 0 comes of it', async () => {
  const without = `state NOT IN ('stated', 'corrected')`;
  const blanks = readFileSync(join(out, 'cells.csv'), 'utf8').split('\n').filter((line) => /^[^,]+,[^,]+,[^,]+,[^,]+,,/.test(line)).length;
  expect(blanks).toBeGreaterThan(100);
  for (const format of Object.keys(sources)) {
    expect(await reader.rows(`SELECT count(*) FILTER (value IS NULL), count(*) FILTER (${without}), count(*) FILTER (value IS NOT NULL AND ${without}) FROM ${source(format, 'cells')}`)).toEqual([[String(blanks), String(blanks), '0']]);
  }
  const sqlite = database();
  expect(sqlite.prepare(`SELECT count(*) AS empty, count(value) AS valued FROM cells WHERE ${without}`).get()).toEqual({ empty: blanks, valued: 0 });
  sqlite.close();
});

import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { flag, number, text, type Table } from './table.ts';
import type { TableContent } from './table-content.ts';

interface Row {
  name: string | null;
  value: number | null;
  primary: boolean | null;
}

const table: Table<Row> = {
  name: 'sample', zh: '样本', en: 'Sample', key: ['name'], refers: {},
  columns: { name: text('名称', 'Name'), value: number('数', 'Number'), primary: flag('是否', 'Whether') },
};

/** What a table's text comes to when its rows are put in so many at a time. */
function textOf({ put, end }: TableContent<Row, string>, rows: Row[], portion = 1000): string {
  const pieces = Array.from({ length: Math.ceil(rows.length / portion) }, (_, index) => put(rows.slice(index * portion, (index + 1) * portion)));
  return [...pieces, end()].join('');
}

const csvOf = (rows: Row[]) => textOf(csv(table), rows);
const row = (name: string | null, value: number | null = null, primary: boolean | null = null): Row => ({ name, value, primary });

test('header, LF, true and false, and nothing where there is no value', () => {
  expect(csvOf([row('甲', 0, true), row(null, null, false), row('a,"b"\nc', -1.5)])).toBe(
    'name,value,primary\n甲,0,true\n,,false\n"a,""b""\nc",-1.5,\n',
  );
});

test('a table without rows is its header', () => {
  expect(csvOf([])).toBe('name,value,primary\n');
  expect(textOf(json(table), [])).toBe('[]\n');
});

test.each(['=1+1', '+86', '-', '@x', '\tx', '\rx', '＝1', '－', "'quoted"])('the text %j cannot start a formula', (name) => {
  const [, [field = ''] = []] = Papa.parse<string[]>(csvOf([row(name)])).data;
  expect(field).toBe(`'${name}`);
});

test('numbers stay numbers, below zero too', () => {
  expect(csvOf([row('甲', -15)])).toContain('甲,-15,');
});

test('PapaParse writes the same bytes', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...' ",\r\n\ufeff甲a') }));
  fc.assert(fc.property(fc.array(fc.record({ name: fc.option(texts), value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), primary: fc.option(fc.boolean()) }), { minLength: 1 }), (rows) => {
    const fields = rows.map(({ name, value, primary }) => [name === null ? null : name.replace(/^(?=['=+\-@\t\r\n＝＋－＠])/, "'"), value, primary]);
    expect(csvOf(rows)).toBe(`name,value,primary\n${Papa.unparse(fields, { newline: '\n' })}\n`);
  }));
});

test('whoever removes one leading apostrophe has the exact text back', () => {
  const texts = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n\'",，＝甲 ') })).filter((name) => name !== '');
  fc.assert(fc.property(fc.array(texts, { minLength: 1 }), (names) => {
    const parsed = Papa.parse<string[]>(csvOf(names.map((name) => row(name))), { delimiter: ',', newline: '\n' }).data.slice(1, -1);
    expect(parsed.map(([field = '']) => field.replace(/^'/, ''))).toEqual(names);
    expect(parsed.every(([field = '']) => !/^[=+\-@\t\r]/.test(field))).toBe(true);
  }));
});

test.each([csv, json])('rows give the same text in whatever portions they come', (format) => {
  const rows = Array.from({ length: 7 }, (_, index) => row(String(index), index));
  expect(new Set([1, 2, 3, 7].map((portion) => textOf(format(table), rows, portion))).size).toBe(1);
  const { put, end } = format(table);
  expect([put(rows.slice(0, 3)), put([]), put(rows.slice(3)), end()].join('')).toBe(textOf(format(table), rows));
});

test('JSON has the keys in the order of the columns, numbers as numbers, null for no value', () => {
  expect(textOf(json(table), [{ primary: true, value: 1, name: null }])).toBe('[\n{"name":null,"value":1,"primary":true}\n]\n');
});

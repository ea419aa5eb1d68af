import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { parquet, rowsPerGroup } from './parquet.ts';
import { day, flag, integer, number, text, type Table } from './table.ts';

interface Row {
  name: string | null;
  count: number | null;
  value: number | null;
  primary: boolean | null;
  date: string | null;
}

const table: Table<Row> = {
  name: 'sample', zh: '样本', en: 'Sample', key: [], refers: {},
  columns: { name: text('名称', 'Name'), count: integer('数', 'Count'), value: number('值', 'Value'), primary: flag('是否', 'Whether'), date: day('日', 'Day') },
};

const nothing: Row = { name: null, count: null, value: null, primary: null, date: null };

/** The bytes of some rows put in so many at a time. */
function bytesOf(rows: Row[], portion = rows.length): Uint8Array {
  const { put, end } = parquet(table);
  const pieces = Array.from({ length: Math.ceil(rows.length / Math.max(portion, 1)) }, (_, index) => put(rows.slice(index * portion, (index + 1) * portion)));
  return new Uint8Array(Buffer.concat([...pieces, end()]));
}

const read = async (bytes: Uint8Array) => parquetReadObjects({ file: bytes.buffer as ArrayBuffer });

test('every type comes back as it went in, and no value stays no value', async () => {
  const rows: Row[] = [
    { name: '甲 “引号”\n', count: -3, value: 0.1, primary: false, date: '2024-02-29' },
    nothing,
    { name: '0', count: 0, value: 0, primary: true, date: '1969-12-31' },
    { name: '', count: 2_147_483_647, value: 123_456_789_012.5, primary: null, date: '2026-01-01' },
  ];
  const expected = rows.map((row) => ({ ...row, name: row.name === '' ? null : row.name, date: row.date === null ? null : new Date(`${row.date}T00:00:00Z`) }));
  expect(await read(bytesOf(rows))).toEqual(expected);
});

test('without rows it is a table of none', async () => {
  expect(await read(bytesOf([]))).toEqual([]);
});

test('rows give the same bytes in whatever portions they come, in groups of their own', () => {
  const size = rowsPerGroup(Object.keys(table.columns).length);
  const rows = Array.from({ length: 2 * size + 5 }, (_, index): Row => ({ ...nothing, name: `n${index % 7}`, count: index }));
  const whole = Buffer.from(bytesOf(rows));
  for (const portion of [size - 1, size, size + 1, 333]) expect(whole.equals(bytesOf(rows, portion))).toBe(true);
  expect(parquetMetadata(bytesOf(rows).buffer as ArrayBuffer).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([size, size, 5]);
});

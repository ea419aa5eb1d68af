import { expect, test } from 'vitest';
import { dataTables, sizeOf } from './files.ts';

test('the files of a table stand together, what is no table is left out', () => {
  const tables = dataTables([
    { name: 'SHA256SUMS', bytes: 90, rows: null },
    { name: 'cells.csv', bytes: 307_000, rows: 3964 },
    { name: 'cells.json', bytes: 853_000, rows: null },
    { name: 'reports.csv', bytes: 8_500, rows: 22 },
    { name: 'unknown.csv', bytes: 10, rows: 0 },
  ]);
  expect(tables.map(({ name, rows }) => [name, rows])).toEqual([['reports', 22], ['cells', 3964], ['unknown', 0]]);
  expect(tables[1]?.files.map(({ format, size }) => `${format} ${size}`)).toEqual(['CSV 307 kB', 'JSON 853 kB']);
});

test('sizes in steps of 1000, one decimal below ten', () => {
  expect([0, 999, 1000, 8_460, 14_400, 2_000_000_000_000].map(sizeOf)).toEqual(['0 B', '999 B', '1.0 kB', '8.5 kB', '14 kB', '2000 GB']);
});

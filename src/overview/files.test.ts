import { expect, test } from 'vitest';
import { dataTables, otherFiles, sizeOf, yearsOnFile } from './files.ts';

const files = [
  { name: 'SHA256SUMS', bytes: 90, rows: null },
  { name: 'cells.csv', bytes: 307_000, rows: 3964 },
  { name: 'cells.excel.csv', bytes: 307_003, rows: 3964 },
  { name: 'cells.json', bytes: 853_000, rows: null },
  { name: 'cells.parquet', bytes: 9_470, rows: null },
  { name: 'disclosure-ledger-2026.1.zip', bytes: 213_683, rows: null },
  { name: 'disclosure-ledger.sqlite', bytes: 1_945_600, rows: null },
  { name: 'labels.R', bytes: 61_096, rows: null },
  { name: 'reports.csv', bytes: 8_500, rows: 22 },
  { name: 'unknown.csv', bytes: 10, rows: 0 },
];

test('the files of a table stand together, what is no table is left out', () => {
  const tables = dataTables(files);
  expect(tables.map(({ name, rows }) => [name, rows])).toEqual([['reports', 22], ['cells', 3964], ['unknown', 0]]);
  expect(tables[1]?.files.map(({ format, size }) => `${format.en} ${size}`)).toEqual(['CSV 307 kB', 'CSV for Excel 307 kB', 'JSON 853 kB', 'Parquet 9.5 kB']);
});

test('the rest stands by itself, whole things first; a version is no ending', () => {
  expect(otherFiles(files).map(({ name }) => name)).toEqual(['disclosure-ledger-2026.1.zip', 'disclosure-ledger.sqlite', 'SHA256SUMS', 'labels.R']);
  expect(otherFiles(files)[0]).toMatchObject({ type: 'application/zip', format: { en: 'ZIP' } });
});

test('sizes in steps of 1000, one decimal below ten', () => {
  expect([0, 999, 1000, 8_460, 14_400, 2_000_000_000_000].map(sizeOf)).toEqual(['0 B', '999 B', '1.0 kB', '8.5 kB', '14 kB', '2000 GB']);
});

test('years on file run from the first to the last; nothing on file has none', () => {
  expect(yearsOnFile([{ year: 2021 }, { year: null }, { year: 2019 }])).toEqual([2019, 2021]);
  expect(yearsOnFile([{ year: null }])).toBeNull();
});

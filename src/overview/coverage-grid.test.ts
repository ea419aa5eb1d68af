import { expect, test } from 'vitest';
import type { CoverageRow } from '../pipeline/write/rows.ts';
import { coverageGrid } from './coverage-grid.ts';

const row = (said: Partial<CoverageRow>): CoverageRow => ({
  year: 2023, region_code: '320813', level: 'county', system: 'government', reports: 0, agencies: 0, searched: 0,
  found_not_on_file: 0, not_published: 0, page_gone: 0, scan_only: 0, not_obliged: 0, ...said,
});

test('divisions of a province stand together; on file, missing and not looked for make up the register', () => {
  const grid = coverageGrid([
    row({ agencies: 4, reports: 1, searched: 3, not_published: 1, page_gone: 1 }),
    row({ region_code: '320800', level: 'prefecture', agencies: 2, reports: 2 }),
    row({ region_code: null, level: 'national', agencies: 1, year: 2024 }),
  ]);
  expect(grid.years).toEqual([2023, 2024]);
  expect(grid.lines.map(({ region }) => region)).toEqual(['320000', null]);
  expect(grid.lines[0]?.cells.get(2023)).toMatchObject({ register: 6, onFile: 3, notLookedFor: 1, missing: { not_published: 1, page_gone: 1, scan_only: 0 } });
  expect(grid.lines[0]?.cells.has(2024)).toBe(false);
  expect(grid.all.get(2024)).toMatchObject({ register: 1, onFile: 0, notLookedFor: 1 });
});

import { expect, test } from 'vitest';
import type { CoverageRow } from '../pipeline/write/rows.ts';
import { coverageShares } from './coverage.ts';

const row = (said: Partial<CoverageRow>): CoverageRow =>
  ({
    year: 2023, region_code: '321300', level: 'county', system: 'government', reports: 0, agencies: 0, searched: 0,
    found_not_on_file: 0, not_published: 0, page_gone: 0, scan_only: 0, not_obliged: 0, ...said,
  });

test('shares of the register, year by year', () => {
  const rows = [
    row({ reports: 3, agencies: 12, searched: 1 }),
    row({ region_code: '350100', reports: 1, agencies: 4, searched: 2 }),
    row({ year: 2024, reports: 4, agencies: 16 }),
  ];
  expect(coverageShares(rows)).toMatchObject([
    { year: 2023, value: 0.25, numerator: 4, denominator: 16, searched: 3 },
    { year: 2024, value: 0.25, numerator: 4, denominator: 16, searched: 0 },
  ]);
});

test('an empty register has no share', () => {
  expect(coverageShares([row({})])).toMatchObject([{ value: null, state: 'zero_denominator' }]);
});

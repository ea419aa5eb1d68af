import { expect, test } from 'vitest';
import type { AgencyRow, IndicatorRow } from '../pipeline/write/rows.ts';
import { sampleAgency } from '../report/sample-report.ts';
import { peersOf } from './peers.ts';

const agency = (agency_id: string, other: Partial<AgencyRow> = {}): AgencyRow =>
  sampleAgency([], { agency_id, level: 'prefecture', system: 'petition', ...other }).agency;

const received = (agency_id: string, year: number, value: number | null): IndicatorRow => ({
  report_id: `${agency_id}-${year}`, agency_id, year, indicator: 'requests_received', value, numerator: value, denominator: null,
  comparable_from: null, category: null, state: value === null ? 'missing_term' : 'defined', precision: null,
});

test('counts other bodies of the level and system, each by its latest stated year', () => {
  const agencies = [agency('a'), agency('b'), agency('c'), agency('county', { level: 'county' }), agency('school', { system: 'education' })];
  const rows = [
    received('a', 2023, 0), received('b', 2023, 4), received('b', 2024, 0), received('c', 2022, 7), received('county', 2023, 0), received('school', 2023, 0),
  ];
  expect(peersOf(agencies[0]!, agencies, rows)).toEqual({ bodies: 2, zero: 1 });
});

test('a year without a number does not count, nor does a body without a report', () => {
  const agencies = [agency('a'), agency('b'), agency('c')];
  expect(peersOf(agencies[0]!, agencies, [received('b', 2024, null), received('b', 2023, 0)])).toEqual({ bodies: 1, zero: 1 });
});

test('a body of unknown level or system has no peers', () => {
  expect(peersOf(agency('a', { system: null }), [agency('b', { system: null })], [received('b', 2023, 0)])).toBeNull();
});

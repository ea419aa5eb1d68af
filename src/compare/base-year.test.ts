import { expect, test } from 'vitest';
import { baseYearFor } from './base-year.ts';
import type { CompareFile } from './compare-file.ts';

const file = (lines: CompareFile['figures'][string]): CompareFile =>
  ({ id: 'a', name: '局', name_en: null, level: 'county', system: 'petition', region: null, scopes: {}, typed: [], figures: { requests_received: lines }, alike: [], near: [] });

test('the year that is 100 is one in which most bodies have ten cases, the earliest of several', () => {
  const a = file([[2019, 9, null, null, null, 'defined'], [2020, 12, null, null, null, 'defined'], [2021, 0, null, null, null, 'defined'], [2022, 30, null, null, null, 'defined']]);
  const b = file([[2022, 15, null, null, null, 'defined'], [2023, null, null, null, null, 'missing_term']]);
  expect(baseYearFor([a], ['requests_received'])).toBe(2020);
  expect(baseYearFor([a, b], ['requests_received'])).toBe(2022);
  expect(baseYearFor([b], ['disclosure_rate'])).toBe(null);
});

test('a rate counts by its cases', () => {
  expect(baseYearFor([file([[2019, 1, 5, 5, null, 'defined'], [2020, 0.5, 10, 20, null, 'defined']])], ['requests_received'])).toBe(2020);
});

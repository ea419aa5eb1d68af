import { expect, test } from 'vitest';
import { spreadsBySystem, spreadsOf, type Standing } from './indicator-tables.ts';

const standing = (year: number, system: string, value: number, denominator: number | null): Standing => ({
  report: { year, level: 'county', system, scope: 'self' }, row: { value, denominator, category: null }, handled: denominator,
} as unknown as Standing);

test('a rate of fewer than ten cases is no end of a year’s range', () => {
  const spread = spreadsOf([standing(2024, 'petition', 1, 9), standing(2024, 'petition', 0.5, 10), standing(2024, 'petition', 0.2, 50)]);
  expect(spread).toEqual([{ year: 2024, level: 'county', system: null, category: null, bodies: 2, median: 0.35, low: 0.2, high: 0.5 }]);
});

test('what is no rate has no cases and stays', () => {
  expect(spreadsOf([standing(2024, 'petition', 3, null)]).map(({ bodies, high }) => [bodies, high])).toEqual([[1, 3]]);
});

test('systems are told apart for the latest year alone', () => {
  const those = [standing(2023, 'petition', 0.9, 90), standing(2024, 'petition', 0.4, 40), standing(2024, 'government', 0.6, 60)];
  expect(spreadsBySystem(those).map(({ year, system, median }) => [year, system, median])).toEqual([[2024, 'petition', 0.4], [2024, 'government', 0.6]]);
});

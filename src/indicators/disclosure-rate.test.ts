import { expect, test } from 'vitest';
import { essence, exampleFigures } from './examples/report.ts';
import { disclosureRate } from './disclosure-rate.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('平潭 2025: 33 in full and 38 in part, 71 of 148', () => {
  expect(disclosureRate.compute(exampleFigures({ given: pingtan2025 })).map(essence)).toEqual([[71 / 148, 71, 148, 'defined']]);
});

test('without anything handled there is no rate', () => {
  expect(disclosureRate.compute(exampleFigures()).map(essence)).toEqual([[null, 0, 0, 'zero_denominator']]);
});

test('an unreadable term leaves no numerator', () => {
  const figures = exampleFigures({ given: { ...pingtan2025, 'requests.granted_in_part.total': 'unreadable' } });
  expect(disclosureRate.compute(figures).map(essence)).toEqual([[null, null, 148, 'missing_term']]);
});

test('平潭 2020, whose outcomes add up to 27 and not to the 21 it reports: 13 of 21, as reported', () => {
  const given = { 'requests.granted.total': 7, 'requests.granted_in_part.total': 6, 'requests.total_handled.total': 21 };
  expect(disclosureRate.compute(exampleFigures({ edition: '2019', given, checks: [] })).map(essence)).toEqual([[13 / 21, 13, 21, 'defined']]);
});

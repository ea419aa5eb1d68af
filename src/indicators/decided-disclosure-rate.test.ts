import { expect, test } from 'vitest';
import { essence, exampleFigures } from './examples/report.ts';
import { decidedDisclosureRate } from './decided-disclosure-rate.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('平潭 2025: 71 disclosed, 11 withheld, 71 of 82', () => {
  expect(decidedDisclosureRate.compute(exampleFigures({ given: pingtan2025 })).map(essence)).toEqual([[71 / 82, 71, 82, 'defined']]);
});

test('without a decision on the information there is no rate', () => {
  const figures = exampleFigures({ given: { 'requests.unable_not_held.total': 4, 'requests.total_handled.total': 4 } });
  expect(decidedDisclosureRate.compute(figures).map(essence)).toEqual([[null, 0, 0, 'zero_denominator']]);
});

test('an unreadable reason leaves the denominator open', () => {
  const figures = exampleFigures({ given: { ...pingtan2025, 'requests.withheld_third_party.total': 'unreadable' } });
  expect(decidedDisclosureRate.compute(figures).map(essence)).toEqual([[null, 71, null, 'missing_term']]);
});

import { expect, test } from 'vitest';
import { essence, exampleFigures } from './examples/report.ts';
import { carryOverRate } from './carry-over-rate.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('平潭 2025: 6 carried over of 154 to handle', () => {
  expect(carryOverRate.compute(exampleFigures({ given: pingtan2025 })).map(essence)).toEqual([[6 / 154, 6, 154, 'defined']]);
});

test('with nothing to handle there is no rate', () => {
  expect(carryOverRate.compute(exampleFigures()).map(essence)).toEqual([[null, 0, 0, 'zero_denominator']]);
});

test('an absent row has no rate', () => {
  const figures = exampleFigures({ given: { ...pingtan2025, 'requests.carried_over_out.total': 'absent' } });
  expect(carryOverRate.compute(figures).map(essence)).toEqual([[null, null, 154, 'missing_term']]);
});

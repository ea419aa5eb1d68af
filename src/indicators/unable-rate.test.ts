import { expect, test } from 'vitest';
import { essence, exampleFigures } from './examples/report.ts';
import { unableRate } from './unable-rate.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('平潭 2025: 50 not held and 3 to be created, 53 of 148', () => {
  expect(unableRate.compute(exampleFigures({ given: pingtan2025 })).map(essence)).toEqual([[53 / 148, 53, 148, 'defined']]);
});

test('without anything handled there is no rate', () => {
  expect(unableRate.compute(exampleFigures()).map(essence)).toEqual([[null, 0, 0, 'zero_denominator']]);
});

test('汝州 2022: the row 补正后 cannot be read, so the group has no sum', () => {
  const figures = exampleFigures({ given: { ...pingtan2025, 'requests.unable_still_unclear.total': 'unreadable' } });
  expect(unableRate.compute(figures).map(essence)).toEqual([[null, null, 148, 'missing_term']]);
});

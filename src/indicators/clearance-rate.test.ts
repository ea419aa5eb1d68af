import { expect, test } from 'vitest';
import { essence, exampleFigures } from './examples/report.ts';
import { clearanceRate } from './clearance-rate.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('平潭 2025: 148 handled of 154 received and none carried in', () => {
  expect(clearanceRate.compute(exampleFigures({ given: pingtan2025 })).map(essence)).toEqual([[148 / 154, 148, 154, 'defined']]);
});

test('宿迁 2024: 3521 handled of 3525 received and 121 carried in', () => {
  const given = { 'requests.new_received.total': 3525, 'requests.carried_over_in.total': 121, 'requests.total_handled.total': 3521 };
  expect(clearanceRate.compute(exampleFigures({ given })).map(essence)).toEqual([[3521 / 3646, 3521, 3646, 'defined']]);
});

test('with nothing to handle there is no rate', () => {
  expect(clearanceRate.compute(exampleFigures()).map(essence)).toEqual([[null, 0, 0, 'zero_denominator']]);
});

test('blank carry-over is not 0', () => {
  const figures = exampleFigures({ given: { ...pingtan2025, 'requests.carried_over_in.total': 'blank' } });
  expect(clearanceRate.compute(figures).map(essence)).toEqual([[null, 148, null, 'missing_term']]);
});

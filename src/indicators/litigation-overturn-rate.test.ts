import { expect, test } from 'vitest';
import { essence, exampleFigures } from './examples/report.ts';
import { litigationOverturnRate } from './litigation-overturn-rate.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('平潭 2025: 3 + 0 overturned of 3 + 3 + 0 and 3 + 0 + 0', () => {
  expect(litigationOverturnRate.compute(exampleFigures({ given: pingtan2025 })).map(essence)).toEqual([[3 / 9, 3, 9, 'defined']]);
});

test('without a concluded case there is no rate', () => {
  const figures = exampleFigures({ given: { 'review.litigation_direct.pending': 4, 'review.litigation_direct.total': 4 } });
  expect(litigationOverturnRate.compute(figures).map(essence)).toEqual([[null, 0, 0, 'zero_denominator']]);
});

test('a row that cannot be read leaves the sum of both open', () => {
  const figures = exampleFigures({ given: { ...pingtan2025, 'review.litigation_after_reconsideration.other': 'unreadable' } });
  expect(litigationOverturnRate.compute(figures).map(essence)).toEqual([[null, 3, null, 'missing_term']]);
});

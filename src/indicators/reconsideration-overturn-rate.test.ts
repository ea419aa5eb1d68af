import { expect, test } from 'vitest';
import { essence, exampleFigures } from './examples/report.ts';
import { reconsiderationOverturnRate } from './reconsideration-overturn-rate.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('平潭 2025: 3 overturned of 25 + 3 + 8', () => {
  expect(reconsiderationOverturnRate.compute(exampleFigures({ given: pingtan2025 })).map(essence)).toEqual([[3 / 36, 3, 36, 'defined']]);
});

test('淮安 2024: 37 pending cases are left out, 64 of 72 + 64 + 178', () => {
  const given = {
    'review.reconsideration.upheld': 72, 'review.reconsideration.overturned': 64, 'review.reconsideration.other': 178,
    'review.reconsideration.pending': 37, 'review.reconsideration.total': 351,
  };
  expect(reconsiderationOverturnRate.compute(exampleFigures({ given })).map(essence)).toEqual([[64 / 314, 64, 314, 'defined']]);
});

test('沭阳县发改局 2023: its one case is pending, so nothing is concluded', () => {
  const given = { 'review.reconsideration.pending': 1, 'review.reconsideration.total': 1 };
  expect(reconsiderationOverturnRate.compute(exampleFigures({ given })).map(essence)).toEqual([[null, 0, 0, 'zero_denominator']]);
});

test('上海 2019 leaves overturned and other blank: no rate, not 0 of 5', () => {
  const given = {
    'review.reconsideration.upheld': 5, 'review.reconsideration.overturned': 'blank' as const, 'review.reconsideration.other': 'blank' as const,
  };
  expect(reconsiderationOverturnRate.compute(exampleFigures({ given })).map(essence)).toEqual([[null, null, null, 'missing_term']]);
});

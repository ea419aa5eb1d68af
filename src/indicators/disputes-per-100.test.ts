import { expect, test } from 'vitest';
import { essence, exampleFigures } from './examples/report.ts';
import { disputesPer100 } from './disputes-per-100.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('平潭 2025: 36 + 6 + 3 cases for 148 handled, 30.4 per 100', () => {
  expect(disputesPer100.compute(exampleFigures({ given: pingtan2025 })).map(essence)).toEqual([[4500 / 148, 45, 148, 'defined']]);
});

test('without anything handled there is no rate, however many cases', () => {
  const figures = exampleFigures({ given: { 'review.reconsideration.total': 2 } });
  expect(disputesPer100.compute(figures).map(essence)).toEqual([[null, 2, 0, 'zero_denominator']]);
});

test('上海 2019 leaves one total blank: 7 and 9 alone are not the sum', () => {
  const given = {
    'requests.total_handled.total': 805, 'review.reconsideration.total': 7, 'review.litigation_direct.total': 9,
    'review.litigation_after_reconsideration.total': 'blank' as const,
  };
  expect(disputesPer100.compute(exampleFigures({ edition: '2019', given })).map(essence)).toEqual([[null, null, 805, 'missing_term']]);
});

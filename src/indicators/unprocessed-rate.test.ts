import { expect, test } from 'vitest';
import { essence, exampleFigures } from './examples/report.ts';
import { unprocessedRate } from './unprocessed-rate.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('平潭 2025: 2 of 148 not processed', () => {
  expect(unprocessedRate.compute(exampleFigures({ given: pingtan2025 })).map(essence)).toEqual([[2 / 148, 2, 148, 'defined']]);
});

test('without anything handled there is no rate', () => {
  expect(unprocessedRate.compute(exampleFigures()).map(essence)).toEqual([[null, 0, 0, 'zero_denominator']]);
});

test('a total that cannot be read leaves no denominator', () => {
  const figures = exampleFigures({ given: { ...pingtan2025, 'requests.total_handled.total': 'unreadable' } });
  expect(unprocessedRate.compute(figures).map(essence)).toEqual([[null, 2, null, 'missing_term']]);
});

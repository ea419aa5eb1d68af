import { expect, test } from 'vitest';
import { essence, exampleFigures } from './examples/report.ts';
import { notHeldRate } from './not-held-rate.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('平潭 2025: 50 of 148 not held', () => {
  expect(notHeldRate.compute(exampleFigures({ given: pingtan2025 })).map(essence)).toEqual([[50 / 148, 50, 148, 'defined']]);
});

test('an unreadable row has no rate', () => {
  const figures = exampleFigures({ given: { ...pingtan2025, 'requests.unable_not_held.total': 'unreadable' } });
  expect(notHeldRate.compute(figures).map(essence)).toEqual([[null, null, 148, 'missing_term']]);
});

test('a slash is 0 where the outcomes add up, as it is within the group', () => {
  const figures = exampleFigures({ given: { ...pingtan2025, 'requests.unable_not_held.total': 'not_applicable' } });
  expect(notHeldRate.compute(figures).map(essence)).toEqual([[0, 0, 148, 'defined']]);
});

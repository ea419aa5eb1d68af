import { expect, test } from 'vitest';
import { essence, exampleFigures } from './examples/report.ts';
import { checksPassedShare } from './checks-passed-share.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('nothing but the one passed check of the example', () => {
  expect(checksPassedShare.compute(exampleFigures({ given: pingtan2025 })).map(essence)).toEqual([[1, 1, 1, 'defined']]);
});

test('checks that could not be assessed are left out', () => {
  const statuses = ['passed', 'passed', 'failed', 'not_assessable', 'passed'] as const;
  const checks = statuses.map((status) => ({ check: 'requests.balance', subject: null, status }));
  expect(checksPassedShare.compute(exampleFigures({ checks })).map(essence)).toEqual([[3 / 4, 3, 4, 'defined']]);
});

test('without an assessable check there is no share', () => {
  const checks = [{ check: 'requests.balance', subject: 'total', status: 'not_assessable' as const }];
  expect(checksPassedShare.compute(exampleFigures({ checks })).map(essence)).toEqual([[null, 0, 0, 'zero_denominator']]);
});

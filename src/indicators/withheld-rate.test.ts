import { expect, test } from 'vitest';
import { essence, exampleFigures } from './examples/report.ts';
import { withheldRate } from './withheld-rate.ts';
import { pingtan2025 } from './examples/pingtan-2025.ts';

test('平潭 2025: 3 + 2 + 3 + 3 withheld, 11 of 148', () => {
  expect(withheldRate.compute(exampleFigures({ given: pingtan2025 })).map(essence)).toEqual([[11 / 148, 11, 148, 'defined']]);
});

const slash = { ...pingtan2025, 'requests.withheld_state_secret.total': 'not_applicable' as const };

test('a slash among the reasons is 0 where the outcomes add up', () => {
  expect(withheldRate.compute(exampleFigures({ given: slash })).map(essence)).toEqual([[11 / 148, 11, 148, 'defined']]);
});

test.each(['failed', 'not_assessable'] as const)('a slash is no number where the sum has %s', (status) => {
  const checks = [{ check: 'requests.outcome_sum', subject: 'total', status }];
  expect(withheldRate.compute(exampleFigures({ given: slash, checks })).map(essence)).toEqual([[null, null, 148, 'missing_term']]);
});

test('that another column adds up does not help', () => {
  const checks = [{ check: 'requests.outcome_sum', subject: 'business', status: 'passed' as const }];
  expect(withheldRate.compute(exampleFigures({ given: slash, checks })).map(essence)).toEqual([[null, null, 148, 'missing_term']]);
});

test('an unreadable reason is no number although the outcomes add up', () => {
  const given = { ...pingtan2025, 'requests.withheld_state_secret.total': 'unreadable' as const };
  expect(withheldRate.compute(exampleFigures({ given })).map(essence)).toEqual([[null, null, 148, 'missing_term']]);
});

import { expect, test } from 'vitest';
import { sampleAgency, sampleReport } from '../../report/sample-report.ts';
import { outcomePoints } from './outcomes.ts';

const passed = { check: 'requests.outcome_sum', subject: 'total', status: 'passed' as const, cells: null, expected: null, actual: null };
const blank = { value: null, state: 'blank' as const };

const pointOf = (report: ReturnType<typeof sampleReport>, series: string) => {
  const { points } = outcomePoints(sampleAgency([report]));
  return points.find((point) => point.series === series);
};

test('rows of a group are added up', () => {
  const report = sampleReport('2021', 2024, { 'requests.withheld_state_secret.total': 4, 'requests.withheld_third_party.total': 3, 'requests.withheld_internal_affairs.total': 32 });
  expect(pointOf(report, 'withheld')).toMatchObject({ value: 39, text: '39', state: 'stated' });
});

test('other disposition is one row of 2019 and three of 2021', () => {
  expect(pointOf(sampleReport('2019', 2020, { 'requests.other_disposition.total': 4 }), 'other')?.value).toBe(4);
  expect(pointOf(sampleReport('2021', 2025, { 'requests.other_not_clarified.total': 8, 'requests.other_remaining.total': 3 }), 'other')?.value).toBe(11);
});

test('a subtotal beside its rows is not counted twice', () => {
  const report = sampleReport('2021', 2024, { 'requests.other_remaining.total': 5 });
  const subtotal = sampleReport('2019', 2024, { 'requests.other_disposition.total': 5 }).cells.filter(({ row }) => row === 'other_disposition');
  expect(pointOf({ ...report, cells: [...report.cells, ...subtotal] }, 'other')?.value).toBe(5);
});

test('a blank row leaves its group without a value, unless the column is known to add up', () => {
  const report = sampleReport('2021', 2022, { 'requests.unable_not_held.total': 37, 'requests.unable_still_unclear.total': blank });
  expect(pointOf(report, 'unable')).toMatchObject({ value: null, text: '', state: 'blank' });
  expect(pointOf({ ...report, checks: [passed] }, 'unable')).toMatchObject({ value: 37, state: 'stated' });
});

test('an unreadable row leaves its group without a value whatever adds up', () => {
  const report = sampleReport('2021', 2022, { 'requests.unable_still_unclear.total': { value: null, state: 'unreadable' } });
  expect(pointOf({ ...report, checks: [passed] }, 'unable')).toMatchObject({ value: null, state: 'unreadable' });
});

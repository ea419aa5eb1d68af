import { expect, test } from 'vitest';
import { charts } from '../charts/index.ts';
import { sampleAgency, sampleReport } from '../report/sample-report.ts';
import { sparsePart } from './sparse.ts';

const applications = charts.find(({ id }) => id === 'applications')!;
const part = (...reports: ReturnType<typeof sampleReport>[]) => sparsePart(applications, applications.series(sampleAgency(reports)));

test('one year stands by its figures, its zeros unsaid', () => {
  const only = part(sampleReport('2021', 2023, { 'requests.new_received.total': 5 }));
  expect(only).toMatchObject({ year: 2023, note: null });
  expect(only.figures.map(({ label, point }) => [label.zh, point.value])).toEqual([['新收申请', 5]]);
});

test('a year of zeros is a word; a cell that could not be read is not passed off as zero', () => {
  expect(part(sampleReport('2021', 2023))).toMatchObject({ year: 2023, note: 'all_zero', figures: [] });
  expect(part(sampleReport('2021', 2023, { 'requests.new_received.total': { value: null, state: 'unreadable' } })).note).toBe('read_zero');
});

test('several years of zeros are left to the table, no year to a sentence', () => {
  expect(part(sampleReport('2021', 2022), sampleReport('2021', 2023))).toMatchObject({ year: null, note: null });
  expect(part().note).toBe('no_figures');
});

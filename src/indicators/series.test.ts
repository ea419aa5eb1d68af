import { expect, test } from 'vitest';
import { exampleReport, statement } from './examples/report.ts';
import { indicatorRows } from './index.ts';
import type { PrimaryReport } from './types.ts';

const received = (year: number, count: number) => exampleReport({ year, given: { 'requests.new_received.total': count } });

const rowsOf = (reports: PrimaryReport[], indicator: string, category: string | null = null) =>
  indicatorRows(reports).filter((row) => row.indicator === indicator && row.category === category);

test('rows come by year, whatever the order of the reports', () => {
  const reports = [received(2025, 154), received(2023, 81), received(2024, 218)];
  expect(rowsOf(reports, 'requests_received').map((row) => [row.year, row.value])).toEqual([[2023, 81], [2024, 218], [2025, 154]]);
  expect(indicatorRows(reports)).toEqual(indicatorRows(reports.toReversed()));
});

test('a row names its report, agency and year, in the order of the CSV header', () => {
  const [row] = rowsOf([received(2025, 154)], 'requests_received');
  expect(Object.entries(row!)).toEqual(Object.entries({
    report_id: 'pingtan-2025', agency_id: 'pingtan', year: 2025, indicator: 'requests_received', value: 154, numerator: null,
    denominator: null, comparable_from: null, category: null, state: 'defined', precision: 'exact',
  }));
});

test('change looks at the year before and no further', () => {
  const changes = rowsOf([received(2022, 74), received(2023, 81), received(2025, 154)], 'requests_change', 'absolute');
  expect(changes.map((row) => [row.year, row.value, row.state])).toEqual([
    [2022, null, 'missing_term'], [2023, 7, 'defined'], [2025, null, 'missing_term'],
  ]);
});

test('requests are comparable across the editions of the form, documents are not', () => {
  const reports = [exampleReport({ year: 2019, edition: '2019' }), exampleReport({ year: 2020, edition: '2019' }), exampleReport({ year: 2021 })];
  expect(rowsOf(reports, 'requests_received').map((row) => row.comparable_from)).toEqual([null, null, null]);
  expect(rowsOf(reports, 'decisions', 'penalty').map((row) => row.comparable_from)).toEqual([null, null, null]);
  expect(rowsOf(reports, 'documents_issued', 'regulations').map((row) => row.comparable_from)).toEqual([null, null, 2021]);
  expect(rowsOf(reports, 'documents_in_force', 'regulations').map((row) => [row.state, row.comparable_from])).toEqual([
    ['not_in_form', null], ['not_in_form', null], ['defined', null],
  ]);
});

test('平潭: a total from 2016 to 2023, broken where the forms begin, then the website by itself', () => {
  const says = (year: number, channel: string, value: number, unit = '条') =>
    exampleReport({ year, edition: year < 2019 ? null : '2021', published: [statement({ channel, value, unit })] });
  const reports = [says(2016, 'all', 3460), says(2018, 'all', 2069), says(2019, 'all', 2599), says(2023, 'all', 13561), says(2024, 'website', 10407)];
  expect(rowsOf(reports, 'items_published', 'all').map((row) => [row.year, row.comparable_from])).toEqual([
    [2016, null], [2018, null], [2019, 2019], [2023, 2019],
  ]);
  expect(rowsOf(reports, 'items_published', 'website').map((row) => [row.year, row.comparable_from])).toEqual([[2024, null]]);
});

test('a channel counted in another unit, or over another period, is not joined', () => {
  const says = (year: number, unit: string, period: 'year' | 'unspecified') =>
    exampleReport({ year, published: [statement({ value: 7, unit, period })] });
  const reports = [says(2021, '条', 'year'), says(2022, '条', 'year'), says(2023, '篇', 'year'), says(2024, '篇', 'unspecified')];
  expect(rowsOf(reports, 'items_published', 'website').map((row) => row.comparable_from)).toEqual([null, null, 2023, 2024]);
});

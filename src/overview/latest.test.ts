import { expect, test } from 'vitest';
import { sampleAgency, sampleReport } from '../report/sample-report.ts';
import { latestReports } from './latest.ts';
import { sampleFinding, sampleReceived } from './sample-rows.ts';

const agencies = [sampleAgency([]).agency];
const reportOf = (year: number, more = {}) => sampleReport('2021', year, {}, more).report;

test('newest year first, then newest date; others than primaries and unknown bodies stay out', () => {
  const reports = [
    reportOf(2022, { report_id: 'early', published_date: '2023-01-10' }),
    reportOf(2022, { report_id: 'late', published_date: '2023-01-30' }),
    reportOf(2023, { report_id: 'second', primary: false }),
    reportOf(2023, { report_id: 'newest' }),
    reportOf(2024, { report_id: 'lost', agency_id: null }),
  ];
  const latest = latestReports(agencies, reports, [sampleReceived('late', 0)], [sampleFinding({ report_id: 'late' })], 3);
  expect(latest.map(({ report }) => report.report_id)).toEqual(['newest', 'late', 'early']);
  expect(latest.map(({ received, faults }) => [received, faults])).toEqual([[null, 0], [0, 1], [null, 0]]);
});

test('no more than asked for', () => {
  expect(latestReports(agencies, [reportOf(2020), reportOf(2021)], [], [], 1)).toHaveLength(1);
});

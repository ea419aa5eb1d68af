import { expect, test } from 'vitest';
import { sampleReport } from '../report/sample-report.ts';
import { countedFindings, countsBy, countsByCheck } from './finding-counts.ts';
import { anchorOf } from './finding-list.ts';
import { sampleFinding } from './sample-rows.ts';

const document = (more: Partial<ReturnType<typeof sampleReport>['report']>) => ({ ...sampleReport('2021', 2020).report, ...more });
const used = document({ report_id: 'pingtan-2020', form: '2019' });
const second = document({ report_id: 'pingtan-2020-2', primary: false });
const lost = document({ report_id: 'unidentified-1', primary: false, agency_id: null, year: null, form: 'none' });
const reports = [used, second, lost];
const findings = [
  sampleFinding({}),
  sampleFinding({ severity: 'info', check: 'text.requests' }),
  sampleFinding({ review: 'dismissed' }),
  sampleFinding({ report_id: second.report_id }),
  sampleFinding({ report_id: lost.report_id, origin: 'reading', severity: 'warning', check: 'agency.not_found' }),
];

test('of several documents of a year the one that is used counts, and those that nobody can place', () => {
  const counted = countedFindings(findings, reports);
  expect(counted.map(({ finding }) => [finding.report_id, finding.check])).toEqual([
    ['pingtan-2020', 'requests.outcome_sum'], ['pingtan-2020', 'text.requests'], ['unidentified-1', 'agency.not_found'],
  ]);
});

test('by check, what is wrong in reports first', () => {
  const counts = countsByCheck(countedFindings(findings, reports));
  expect(counts.map(({ check, origin, severities }) => [check, origin, severities])).toEqual([
    ['requests.outcome_sum', 'report', { error: 1, warning: 0, info: 0 }],
    ['text.requests', 'report', { error: 0, warning: 0, info: 1 }],
    ['agency.not_found', 'reading', { error: 0, warning: 1, info: 0 }],
  ]);
});

test('by year and by form, with documents that have no finding, and what is not known at the end', () => {
  const sound = document({ report_id: 'pingtan-2021', year: 2021, form: '2021' });
  const counted = countedFindings(findings, [...reports, sound]);
  expect(countsBy('year', counted, [...reports, sound])).toEqual([
    { value: '2020', reports: 1, reportsWithFault: 1, origins: { report: 1, reading: 0 }, notes: 1 },
    { value: '2021', reports: 1, reportsWithFault: 0, origins: { report: 0, reading: 0 }, notes: 0 },
    { value: null, reports: 1, reportsWithFault: 0, origins: { report: 0, reading: 1 }, notes: 0 },
  ]);
  expect(countsBy('form', counted, [...reports, sound]).map(({ value }) => value)).toEqual(['2019', '2021', 'none']);
});

test('a finding leads to its line, else to the last cell of its own report', () => {
  const read = { ...used, source_format: 'text' };
  expect(anchorOf({ finding: sampleFinding({ line: 12 }), report: read })).toBe('#L12');
  const typed = { ...used, source_format: 'transcribed' };
  const cells = 'requests.granted.total requests.total_handled.total pingtan-2019:requests.carried_over_out.total';
  expect(anchorOf({ finding: sampleFinding({ line: 12, cells }), report: typed })).toBe('#requests.total_handled.total');
  expect(anchorOf({ finding: sampleFinding({}), report: read })).toBe('');
});

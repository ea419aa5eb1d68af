import type { FindingRow, IndicatorRow } from '../pipeline/write/rows.ts';

// Made-up rows for the tests of the overviews.

export const sampleFinding = (finding: Partial<FindingRow>): FindingRow => ({
  report_id: 'pingtan-2020', check: 'requests.outcome_sum', severity: 'error', origin: 'report', cells: null, expected: null,
  actual: null, line: null, message_zh: '合计不符', message_en: 'Sums differ', source_file: 'reports/a.txt', review: 'open', ...finding,
});

/** The indicator `requests_received` of a report. */
export const sampleReceived = (reportId: string, value: number | null): IndicatorRow => ({
  report_id: reportId, agency_id: 'pingtan', year: null, indicator: 'requests_received', value, numerator: value, denominator: null,
  comparable_from: null, category: null, state: value === null ? 'missing_term' : 'defined', precision: 'exact',
});

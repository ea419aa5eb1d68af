import { descending } from 'd3';
import type { AgencyRow, IndicatorRow, ReportRow } from '../pipeline/write/rows.ts';

/** A body whose new requests changed between two years on file. */
export interface Mover {
  agency: AgencyRow;
  report: ReportRow;
  before: number;
  now: number;
}

/** Fewer than this in either year make a change say nothing (metrics.md). */
export const fewestRequests = 30;

/** Bodies with at least 30 new requests in a year and in the one before, in one scope, by relative change in either direction. */
export function moversOf(year: number, agencies: readonly AgencyRow[], reports: readonly ReportRow[], indicators: readonly IndicatorRow[]): Mover[] {
  const received = new Map(indicators.flatMap((row) => (row.indicator === 'requests_received' && row.value !== null ? [[row.report_id, row.value]] : [])));
  const primaries = new Map(reports.filter(({ primary }) => primary).map((report) => [`${report.agency_id} ${report.year}`, report]));
  return agencies.flatMap((agency): Mover[] => {
    const report = primaries.get(`${agency.agency_id} ${year}`);
    const last = primaries.get(`${agency.agency_id} ${year - 1}`);
    const now = received.get(report?.report_id ?? '');
    const before = received.get(last?.report_id ?? '');
    if (!report || last?.scope !== report.scope || now === undefined || before === undefined) return [];
    return Math.min(now, before) < fewestRequests || now === before ? [] : [{ agency, report, before, now }];
  }).sort((a, b) => descending(Math.abs(Math.log(a.now / a.before)), Math.abs(Math.log(b.now / b.before))));
}

import { descending } from 'd3';
import type { AgencyRow, FindingRow, IndicatorRow, ReportRow } from '../pipeline/write/rows.ts';
import { isFault, receivedByReport } from './entries.ts';

export interface LatestReport {
  report: ReportRow;
  agency: AgencyRow;
  /** New requests; null where the report gives no number. */
  received: number | null;
  faults: number;
}

/** The newest primary reports: by year, then by the date of publication where it is known, then by the body's region. */
export function latestReports(
  agencies: readonly AgencyRow[],
  reports: readonly ReportRow[],
  indicators: readonly IndicatorRow[],
  findings: readonly FindingRow[],
  limit: number,
): LatestReport[] {
  const bodies = new Map(agencies.map((agency) => [agency.agency_id, agency]));
  const received = receivedByReport(indicators);
  return reports
    .filter((report) => report.primary && report.year !== null)
    .toSorted((a, b) => descending(a.year ?? 0, b.year ?? 0)
      || descending(a.published_date ?? '', b.published_date ?? '')
      || descending(b.region_code ?? '', a.region_code ?? ''))
    .flatMap((report) => {
      const agency = bodies.get(report.agency_id ?? '');
      return agency ? [{ report, agency }] : [];
    })
    .slice(0, limit)
    .map(({ report, agency }) => ({
      report,
      agency,
      received: received.get(report.report_id) ?? null,
      faults: findings.filter((finding) => finding.report_id === report.report_id && isFault(finding)).length,
    }));
}

import { ascending, group } from 'd3';
import type { Level } from '../pipeline/record/report.ts';
import type { AgencyRow, FindingRow, IndicatorRow, ReportRow } from '../pipeline/write/rows.ts';

/** One line of the list of agencies. */
export interface AgencyEntry {
  agency: AgencyRow;
  /** GB/T 2260 code of the province it lies in (`140000`); null for national bodies and where no code is known. */
  province: string | null;
  /** Years with a report on file, ascending. */
  years: number[];
  /** The newest report that has a form; `received` is null where that form gives no number. */
  latest: { reportId: string; year: number; received: number | null } | null;
  faults: number;
  gaps: number;
}

/** Agencies as the list shows them, by region code and then by level, from the top down. Only primary reports count. */
export function agencyEntries(
  agencies: readonly AgencyRow[],
  reports: readonly ReportRow[],
  indicators: readonly IndicatorRow[],
  findings: readonly FindingRow[],
): AgencyEntry[] {
  const own = group(reports.filter((report) => report.primary), (report) => report.agency_id);
  const received = receivedByReport(indicators);
  const found = group(findings, (finding) => finding.report_id);
  return agencies.map((agency): AgencyEntry => {
    const filed = own.get(agency.agency_id) ?? [];
    const latest = filed.filter((report) => report.cells_expected > 0).sort((a, b) => yearOf(b) - yearOf(a))[0];
    const its = filed.flatMap((report) => found.get(report.report_id) ?? []);
    return {
      agency,
      province: agency.level === 'national' || agency.region_code === null ? null : `${agency.region_code.slice(0, 2)}0000`,
      years: filed.map(yearOf).sort((a, b) => a - b),
      latest: latest ? { reportId: latest.report_id, year: yearOf(latest), received: received.get(latest.report_id) ?? null } : null,
      faults: its.filter(isFault).length,
      gaps: its.filter(isGap).length,
    };
  }).sort(byRegionAndLevel);
}

/** Something in the report itself that does not add up. Notes (`info`) and what a person has dismissed are no fault. */
export const isFault = (finding: Omit<FindingRow, 'report_id'>): boolean =>
  finding.origin === 'report' && finding.severity !== 'info' && finding.review !== 'dismissed';

/** Something that we could not read. */
export const isGap = (finding: Omit<FindingRow, 'report_id'>): boolean => finding.origin === 'reading' && finding.severity !== 'info';

/** New requests of each report whose form states them. */
export const receivedByReport = (indicators: readonly IndicatorRow[]): Map<string, number> =>
  new Map(indicators.flatMap((row) => (row.indicator === 'requests_received' && row.value !== null ? [[row.report_id, row.value]] : [])));

/** Levels from the top down; bodies whose level is not known come last. */
export const levelOrder: readonly (Level | null)[] = ['national', 'province', 'prefecture', 'county', 'township', null];

// A primary report has a year: without one it could not be told from others of its agency.
const yearOf = (report: ReportRow): number => report.year ?? Number.NEGATIVE_INFINITY;

function byRegionAndLevel({ agency: a }: AgencyEntry, { agency: b }: AgencyEntry): number {
  return ascending(a.region_code ?? '', b.region_code ?? '')
    || levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level)
    || ascending(a.agency_id, b.agency_id);
}

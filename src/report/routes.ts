import { group } from 'd3';
import type { AgencyFile, AgencyReport, ReportRow } from '../pipeline/write/rows.ts';

/** One report page of an agency: /agencies/<id>/<slug>/. */
export interface ReportRoute {
  slug: string;
  report: AgencyReport;
}

/**
 * Every report of an agency that has a year, with the last part of its address: the year for the one that counts,
 * `<year>-2`, `<year>-3` for further documents of the same year in the order of their ids. Oldest first.
 */
export function reportRoutes(file: AgencyFile): ReportRoute[] {
  const reports = new Map(file.reports.map((report) => [report.report.report_id, report]));
  return slugsOf(file.reports.map(({ report }) => report)).map(([id, slug]) => ({ slug, report: reports.get(id)! }));
}

/** The Chinese path of every report page by the id of the report. Documents without body or year have none. */
export const reportPaths = (reports: readonly ReportRow[]): Map<string, string> => new Map(
  [...group(reports.filter((report) => report.agency_id !== null), (report) => report.agency_id ?? '')].flatMap(([agency, own]) => (
    slugsOf(own).map(([id, slug]): [string, string] => [id, reportPath(agency, slug)])
  )),
);

/** The last part of the address of each report of one agency. */
function slugsOf(reports: readonly ReportRow[]): [id: string, slug: string][] {
  const years = group(reports.filter(({ year }) => year !== null), ({ year }) => year ?? 0);
  return [...years].sort(([a], [b]) => a - b).flatMap(([year, own]) => (
    own.toSorted((a, b) => Number(b.primary) - Number(a.primary) || (a.report_id < b.report_id ? -1 : 1))
      .map(({ report_id: id }, index): [string, string] => [id, index === 0 ? String(year) : `${year}-${index + 1}`])
  ));
}

/** Path of a report page, Chinese; `address` is a figure, a statement or a line on it. */
export const reportPath = (agencyId: string, slug: string, address = ''): string =>
  `/agencies/${agencyId}/${slug}/${address && `#${address}`}`;

/** The pages of the year before and after, primaries only; null at the ends. Years that are missing are stepped over. */
export function neighbours(routes: ReportRoute[], slug: string): { previous: ReportRoute | null; next: ReportRoute | null } {
  const year = routes.find((r) => r.slug === slug)?.report.report.year ?? 0;
  const primaries = routes.filter((r) => r.report.report.primary);
  return {
    previous: primaries.findLast((r) => (r.report.report.year ?? 0) < year) ?? null,
    next: primaries.find((r) => (r.report.report.year ?? 0) > year) ?? null,
  };
}

/** The report that counts for a year, if one is on file. */
export const primaryOfYear = (file: AgencyFile, year: number): AgencyReport | null =>
  file.reports.find(({ report }) => report.primary && report.year === year) ?? null;

import { group } from 'd3';
import type { AgencyFile, AgencyReport } from '../pipeline/write/rows.ts';

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
  const years = group(file.reports.filter((r) => r.report.year !== null), (r) => r.report.year ?? 0);
  return [...years].sort(([a], [b]) => a - b).flatMap(([year, reports]) => {
    const order = reports.toSorted((a, b) =>
      Number(b.report.primary) - Number(a.report.primary) || (a.report.report_id < b.report.report_id ? -1 : 1));
    return order.map((report, index) => ({ slug: index === 0 ? String(year) : `${year}-${index + 1}`, report }));
  });
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

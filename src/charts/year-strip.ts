import { addressOf } from '../form/index.ts';
import type { FormId } from '../form/index.ts';
import { reviewRows } from '../form/review.ts';
import type { AgencyFile, AgencyReport } from '../pipeline/write/rows.ts';
import type { Provenance } from '../pipeline/record/report.ts';
import { decisionKinds } from './selection/decisions.ts';
import { cellsByAddress, figure, sum } from './selection/figures.ts';
import { publishedPoints } from './selection/published.ts';
import { formStatus, reportsByYear, yearsWith } from './selection/years.ts';
import type { Point, Series, YearStatus } from './types.ts';

/** What one year of a body shows in the strip above its charts. Figures are points: each knows whether it is stated. */
export interface StripYear {
  year: number;
  status: YearStatus;
  /** Null where no report is on file. */
  report: StripReport | null;
}

export interface StripReport {
  reportId: string;
  form: FormId;
  provenance: Provenance;
  /** New requests, 总计. `not_in_form` where the report has no table. */
  requests: Point;
  /** Reconsideration and both kinds of litigation together, as in `disputes_per_100` of metrics.md. */
  disputes: Point;
  /** Licensing, penalties and coercion together: workload. */
  decisions: Point;
  /** Each count of items published by itself; none where the text states none. */
  published: { series: Series; point: Point }[];
  checks: { passed: number; failed: number; notAssessable: number };
  /** Number of findings of the document itself, and of our reading. */
  findings: { report: number; reading: number };
}

/** Every year from the first to the last report on file, oldest first; empty where none is. Primaries only. */
export function yearStrip(file: AgencyFile): StripYear[] {
  const reports = reportsByYear(file);
  const published = publishedPoints(file);
  const publishedIn = (year: number) => published.points.filter((point) => point.year === year).flatMap((point) =>
    published.series.filter(({ id }) => id === point.series).map((series) => ({ series, point })));
  return yearsWith(reports, () => true, formStatus).map(({ year, status }) => {
    const report = reports.get(year);
    return { year, status, report: report ? stripOf(report, year, publishedIn(year)) : null };
  });
}

function stripOf({ report, cells, findings }: AgencyReport, year: number, published: StripReport['published']): StripReport {
  const byAddress = cellsByAddress({ cells });
  const found = (origin: 'report' | 'reading') => findings.filter((each) => each.origin === origin).length;
  return {
    reportId: report.report_id, form: report.form, provenance: report.provenance,
    requests: figure(byAddress, year, 'requests', addressOf('requests', 'new_received', 'total')),
    disputes: sum(byAddress, year, 'disputes', reviewRows.map(({ id }) => addressOf('review', id, 'total')), false),
    decisions: sum(byAddress, year, 'decisions', decisionKinds.map((kind) => addressOf('disclosure', kind, 'decisions')), false),
    published,
    checks: { passed: report.checks_passed, failed: report.checks_failed, notAssessable: report.checks_not_assessable },
    findings: { report: found('report'), reading: found('reading') },
  };
}

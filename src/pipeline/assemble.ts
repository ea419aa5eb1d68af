import { group } from 'd3';
import { indicatorRows, type PrimaryReport } from '../indicators/index.ts';
import { compare, type Identified, type IdentifiedReport, type ReportHead } from './record/identity.ts';
import type { Register } from './record/register.ts';
import type { Reply } from './record/replies.ts';
import type { Agency, Report } from './record/report.ts';
import { noReviews, reviewed, reviewsByDocument, verdictOn, verdictsWithoutFinding, type DocumentReviews } from './record/reviewed.ts';
import type { Review } from './record/reviews.ts';
import type { Search } from './record/searches.ts';
import { checkedReport } from './verify/check.ts';
import { verify } from './verify/index.ts';
import { agencyRow, replyRow, searchRow } from './write/agency-rows.ts';
import { coverageRows } from './write/coverage-rows.ts';
import type { Dataset, PublishedReport } from './write/dataset.ts';
import { cellRow, checkRow, findingRow, publishedRow, reportRow, sourceFile } from './write/report-rows.ts';
import type { AgencyReport, IndicatorRow } from './write/rows.ts';

/** What the corpus folder says beside its documents. */
export interface CorpusInputs {
  register: Register;
  searches: Search[];
  reviews: Review[];
  replies: Reply[];
}

/**
 * Typed reports with their ids to the dataset: checked, turned into rows. The reports themselves are fetched by `load`
 * when their rows are asked for, and of a body only the primary ones are held together: a corpus of any size passes
 * through the same memory. The same reports give the same rows.
 */
export function assemble<Head extends ReportHead>(
  identified: readonly Identified<Head>[], load: (head: Head) => Report, { register, searches, reviews, replies }: CorpusInputs,
): Dataset {
  const byAgency = group(identified, ({ report }) => bodyYear(report)?.agencyId ?? null);
  const verdicts = reviewsByDocument(reviews, identified.map(({ report }) => report));
  const loaded = (each: Identified<Head>): LoadedReport => {
    const found = verdicts.of(each.report);
    return { ...each, report: reviewed(load(each.report), found), reviews: found };
  };
  const [repliesOf, searchesOf] = [group(replies, ({ agencyId }) => agencyId), group(searches, ({ agencyId }) => agencyId)];
  return {
    agencies: made(agenciesOf(register, identified), (agency) => {
      const reports = byAgency.get(agency.id) ?? [];
      const years = reports.flatMap(({ report, primary }) => (primary && report.year !== null ? report.year : []));
      return {
        agency: agencyRow(agency, years), reports: agencyReports(reports, loaded),
        replies: inOrder(repliesOf.get(agency.id)).map(replyRow), searches: inOrder(searchesOf.get(agency.id)).map(searchRow),
      };
    }),
    unidentified: made(byAgency.get(null) ?? [], (each) => published(loaded(each))),
    coverage: coverageRows(register.agencies, identified.flatMap(({ report, primary }) => (primary ? bodyYear(report) ?? [] : [])), searches),
  };
}

/** One report's rows, indicators aside. Checks between years see the primary report of the year before. */
export function reportRows(identified: IdentifiedReport, before: IdentifiedReport | undefined, reviews = noReviews): AgencyReport {
  const { id, report } = identified;
  const { instances, findings } = verify({
    current: checkedReport(id, report),
    previous: before ? checkedReport(before.id, before.report) : null,
  });
  const all = [...report.findings, ...findings];
  return {
    report: reportRow(identified, instances),
    cells: report.cells.map(cellRow),
    published: report.published.map(publishedRow),
    findings: [...all, ...verdictsWithoutFinding(all, reviews)].map((finding) => findingRow(report.source.file, finding, verdictOn(finding, reviews))),
    indicators: [],
    checks: instances.map(checkRow),
  };
}

/** A report as its reviewers leave it. */
interface LoadedReport extends IdentifiedReport {
  reviews: DocumentReviews;
}

const bodyYear = ({ agency, year }: ReportHead) => (agency && year !== null ? { agencyId: agency.id, year } : null);

/** Bodies of the register, and those that only documents name. */
function agenciesOf<Head extends ReportHead>(register: Register, identified: readonly Identified<Head>[]): Agency[] {
  const named = identified.flatMap(({ report }) => (report.year === null ? [] : report.agency ?? []));
  const byId = new Map([...named.toReversed(), ...register.agencies].map((agency) => [agency.id, agency]));
  return [...byId.values()].sort((a, b) => compare(a.id, b.id));
}

/** A body's reports in order. Indicators and checks between years need its primary ones together, the others come and go. */
function* agencyReports<Head extends ReportHead>(reports: readonly Identified<Head>[], loaded: (each: Identified<Head>) => LoadedReport): Generator<PublishedReport> {
  const primaries = primaryReports(reports.filter((each) => each.primary).map(loaded));
  for (const each of reports) yield primaries.get(each.id) ?? published(loaded(each));
}

/** By id: the primary reports of one body, each checked against the year before, with their indicators. */
function primaryReports(primaries: readonly LoadedReport[]): Map<string, PublishedReport> {
  const byYear = new Map(primaries.map((each) => [each.report.year, each]));
  const reports = new Map(primaries.map((each) => {
    const { year } = each.report;
    return [each.id, published(each, year === null ? undefined : byYear.get(year - 1))];
  }));
  for (const [id, rows] of group(indicatorRows(primaries.flatMap((each) => measured(each, reports))), (row) => row.report_id)) {
    reports.get(id)?.rows.indicators.push(...rows.map(withoutReport));
  }
  return reports;
}

/** What indicators are computed from. */
function measured({ id, report: { agency, year, cells, published: statements } }: IdentifiedReport, reports: Map<string, PublishedReport>): PrimaryReport[] {
  const checks = reports.get(id)?.rows.checks ?? [];
  return agency && year !== null ? [{ reportId: id, agencyId: agency.id, year, cells, published: statements, checks }] : [];
}

const published = (identified: LoadedReport, before?: IdentifiedReport): PublishedReport => ({
  rows: reportRows(identified, before, identified.reviews), source: sourceFile(identified),
});

const inOrder = <Row extends { year: number; date: string }>(rows: readonly Row[] = []): Row[] => (
  rows.toSorted((a, b) => a.year - b.year || compare(a.date, b.date))
);

/** `agencies/<id>.json` names the report once. */
const withoutReport = ({ report_id: _report, agency_id: _agency, year: _year, ...row }: IndicatorRow): AgencyReport['indicators'][number] => row;

function* made<From, To>(items: Iterable<From>, make: (item: From) => To): Generator<To> {
  for (const item of items) yield make(item);
}

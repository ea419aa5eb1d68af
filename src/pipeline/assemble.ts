import { group } from 'd3';
import { indicatorRows, type PrimaryReport } from '../indicators/index.ts';
import { compare, identify, type IdentifiedReport } from './record/identity.ts';
import type { Register } from './record/register.ts';
import type { Agency, Report } from './record/report.ts';
import type { Search } from './record/searches.ts';
import { checkedReport } from './verify/check.ts';
import { verify } from './verify/index.ts';
import { agencyRow } from './write/agency-rows.ts';
import { coverageRows } from './write/coverage-rows.ts';
import { cellRow, checkRow, findingRow, publishedRow, reportRow, sourceFile } from './write/report-rows.ts';
import type { AgencyFile, AgencyReport, Dataset, IndicatorRow } from './write/rows.ts';

/** What the corpus folder says beside its documents. */
export interface CorpusInputs {
  register: Register;
  searches: Search[];
}

/** Typed reports, in any order, to the dataset: identified, checked, turned into rows. The same reports give the same rows. */
export function assemble(reports: Report[], { register, searches }: CorpusInputs): Dataset {
  const identified = identify(reports);
  const byAgency = group(identified, ({ report }) => (report.year === null ? null : report.agency?.id ?? null));
  const agencies = agenciesOf(register, identified).map((agency) => agencyFile(agency, byAgency.get(agency.id) ?? []));
  const rows = agencies.flatMap((each) => each.reports.map(({ report }) => report));
  return {
    agencies,
    unidentified: (byAgency.get(null) ?? []).map((each) => agencyReport(each, undefined)),
    coverage: coverageRows(register.agencies, rows, searches),
    sources: identified.flatMap((each) => sourceFile(each) ?? []),
  };
}

/** Bodies of the register, and those that only documents name. */
function agenciesOf(register: Register, identified: IdentifiedReport[]): Agency[] {
  const named = identified.flatMap(({ report }) => (report.year === null ? [] : report.agency ?? []));
  const byId = new Map([...named.toReversed(), ...register.agencies].map((agency) => [agency.id, agency]));
  return [...byId.values()].sort((a, b) => compare(a.id, b.id));
}

function agencyFile(agency: Agency, reports: IdentifiedReport[]): AgencyFile {
  const primaries = new Map(reports.filter((each) => each.primary).map((each) => [each.report.year, each]));
  const rows = reports.map((each) => {
    const year = each.report.year;
    return agencyReport(each, each.primary && year !== null ? primaries.get(year - 1) : undefined);
  });
  const indicators = group(indicatorRows(reports.flatMap((each, index) => primaryReport(each, rows[index]?.checks ?? []))), (row) => row.report_id);
  return {
    agency: agencyRow(agency, rows.map(({ report }) => report)),
    reports: rows.map((each) => ({ ...each, indicators: (indicators.get(each.report.report_id) ?? []).map(withoutReport) })),
  };
}

/** One report's rows, indicators aside. Checks between years see the year before of primary reports only. */
function agencyReport(identified: IdentifiedReport, before: IdentifiedReport | undefined): AgencyReport {
  const { id, report } = identified;
  const { instances, findings } = verify({
    current: checkedReport(id, report),
    previous: before ? checkedReport(before.id, before.report) : null,
  });
  return {
    report: reportRow(identified, instances),
    cells: report.cells.map(cellRow),
    published: report.published.map(publishedRow),
    findings: [...report.findings, ...findings].map((finding) => findingRow(report.source.file, finding)),
    indicators: [],
    checks: instances.map(checkRow),
  };
}

/** What indicators are computed from; nothing for a report that is not primary. */
function primaryReport({ id, report, primary }: IdentifiedReport, checks: AgencyReport['checks']): PrimaryReport[] {
  const { agency, year, cells, published } = report;
  return primary && agency && year !== null ? [{ reportId: id, agencyId: agency.id, year, cells, published, checks }] : [];
}

/** `agencies/<id>.json` names the report once. */
const withoutReport = ({ report_id: _report, agency_id: _agency, year: _year, ...row }: IndicatorRow): AgencyReport['indicators'][number] => row;

import type { Dataset } from './dataset.ts';
import { dictionaryRows } from './dictionary.ts';
import { panelRow } from './panel-row.ts';
import type { AgencyReport, AgencyRow, CoverageRow } from './rows.ts';
import type { AnyTable, Table, Value } from './table.ts';
import { agenciesTable } from './tables/agencies.ts';
import { cellsTable } from './tables/cells.ts';
import { checksTable } from './tables/checks.ts';
import { coverageTable } from './tables/coverage.ts';
import { dictionaryTable } from './tables/dictionary.ts';
import { findingsTable } from './tables/findings.ts';
import { indicatorsTable } from './tables/indicators.ts';
import { panelTable } from './tables/panel.ts';
import { publishedTable } from './tables/published.ts';
import { reportsTable } from './tables/reports.ts';

export type AnyRow = Readonly<Record<string, Value>>;

/** What comes next in a table. */
export interface TableRows {
  table: AnyTable;
  rows: readonly AnyRow[];
}

/** Turns bodies and their reports, told of in their order, into rows of the tables. */
export interface RowMaker {
  ofAgency: (agency: AgencyRow) => TableRows[];
  ofReport: (report: AgencyReport) => TableRows[];
}

export function rowMaker(): RowMaker {
  // The panel says of each report whether its form is another than that of the body's primary report before it.
  let before: AgencyReport | undefined;
  return {
    ofAgency: (agency) => {
      before = undefined;
      return [rowsOf(agenciesTable, [agency])];
    },
    ofReport: (report) => {
      const rows = reportRows(report);
      if (!report.report.primary) return rows;
      rows.push(rowsOf(panelTable, [panelRow(report, before)]));
      before = report;
      return rows;
    },
  };
}

/** The tables that do not grow by reports. */
export const wholeTables = (coverage: CoverageRow[]): TableRows[] => [rowsOf(coverageTable, coverage), rowsOf(dictionaryTable, dictionaryRows())];

/** All rows of a dataset, portion by portion. */
export function* tableRows({ agencies, unidentified, coverage }: Dataset): Generator<TableRows> {
  const { ofAgency, ofReport } = rowMaker();
  for (const { agency, reports } of agencies) {
    yield* ofAgency(agency);
    for (const { rows } of reports) yield* ofReport(rows);
  }
  for (const { rows } of unidentified) yield* ofReport(rows);
  yield* wholeTables(coverage);
}

/** In no order of keys: each format goes by the columns of the table. Behind the row, what is added costs a third of the time. */
function reportRows({ report, cells, published, findings, checks, indicators }: AgencyReport): TableRows[] {
  const { report_id, agency_id, year } = report;
  return [
    rowsOf(reportsTable, [report]),
    rowsOf(cellsTable, cells.map((row) => ({ ...row, report_id }))),
    rowsOf(publishedTable, published.map((row) => ({ ...row, report_id }))),
    rowsOf(findingsTable, findings.map((row) => ({ ...row, report_id }))),
    rowsOf(checksTable, checks.map((row) => ({ ...row, report_id }))),
    rowsOf(indicatorsTable, indicators.map((row) => ({ ...row, report_id, agency_id, year }))),
  ];
}

/** The compiler has held the rows to their table; whoever writes them needs not know which it is. */
const rowsOf = <Row extends object>(table: Table<Row>, rows: readonly Row[]): TableRows => ({ table, rows: rows as readonly object[] as readonly AnyRow[] });

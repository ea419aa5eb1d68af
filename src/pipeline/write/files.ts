import { csv } from './csv.ts';
import { dataPackage } from './datapackage.ts';
import { dictionaryRows } from './dictionary.ts';
import { json } from './json.ts';
import { panelRows } from './panel-rows.ts';
import type { AgencyReport, Dataset, IndicatorRow } from './rows.ts';
import type { Table } from './table.ts';
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

/** A file of the dataset, as pieces of text, so that no large table has to stand in memory as one string. */
export interface DatasetFile {
  name: string;
  pieces: Iterable<string>;
}

/** Every file of the dataset but the checksums, which come from their bytes. `version` is the release it belongs to. */
export function* datasetFiles(dataset: Dataset, version: string): Generator<DatasetFile> {
  const reports = [...dataset.agencies.flatMap((agency) => agency.reports), ...dataset.unidentified];
  yield* tableFiles(reportsTable, () => reports.map((each) => each.report));
  yield* tableFiles(cellsTable, () => rowsOf(reports, (each) => each.cells));
  yield* tableFiles(publishedTable, () => rowsOf(reports, (each) => each.published));
  yield* tableFiles(findingsTable, () => rowsOf(reports, (each) => each.findings));
  yield* tableFiles(checksTable, () => rowsOf(reports, (each) => each.checks));
  yield* tableFiles(indicatorsTable, () => indicatorRowsOf(reports));
  yield* tableFiles(agenciesTable, () => dataset.agencies.map((each) => each.agency));
  yield* tableFiles(coverageTable, () => dataset.coverage);
  yield* tableFiles(panelTable, () => panelRows(dataset.agencies));
  yield* tableFiles(dictionaryTable, dictionaryRows);
  yield { name: 'datapackage.json', pieces: [JSON.stringify(dataPackage(version), null, 2), '\n'] };
  for (const file of dataset.agencies) yield { name: `agencies/${file.agency.agency_id}.json`, pieces: [JSON.stringify(file), '\n'] };
  for (const source of dataset.sources) yield { name: `sources/${source.report_id}.json`, pieces: [JSON.stringify(source), '\n'] };
}

/** Rows are made anew for each file, and one at a time: a second copy of all cells would double the memory. */
function* tableFiles<Row extends object>(table: Table<Row>, rows: () => Iterable<Row>): Generator<DatasetFile> {
  yield { name: `${table.name}.csv`, pieces: csv(table, rows()) };
  yield { name: `${table.name}.json`, pieces: json(table, rows()) };
}

function* rowsOf<Row extends object>(reports: AgencyReport[], rows: (report: AgencyReport) => Row[]): Generator<Row & { report_id: string }> {
  for (const each of reports) for (const row of rows(each)) yield { report_id: each.report.report_id, ...row };
}

function* indicatorRowsOf(reports: AgencyReport[]): Generator<IndicatorRow> {
  for (const { report, indicators } of reports) {
    for (const row of indicators) yield { report_id: report.report_id, agency_id: report.agency_id, year: report.year, ...row };
  }
}

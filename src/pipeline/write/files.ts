import type { Dataset } from '../assemble.ts';
import { csv } from './csv.ts';
import { dataPackage } from './datapackage.ts';
import { dictionaryRows } from './dictionary.ts';
import { json } from './json.ts';
import { panelRows, panelTable } from './panel.ts';
import type { Table } from './table.ts';
import { agenciesTable } from './tables/agencies.ts';
import { cellsTable } from './tables/cells.ts';
import { checksTable } from './tables/checks.ts';
import { coverageTable } from './tables/coverage.ts';
import { dictionaryTable } from './tables/dictionary.ts';
import { findingsTable } from './tables/findings.ts';
import { indicatorsTable } from './tables/indicators.ts';
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
  yield* tableFiles(reportsTable, reports.map((each) => each.report));
  yield* tableFiles(cellsTable, reports.flatMap(({ report, cells }) => cells.map((row) => ({ report_id: report.report_id, ...row }))));
  yield* tableFiles(publishedTable, reports.flatMap(({ report, published }) => published.map((row) => ({ report_id: report.report_id, ...row }))));
  yield* tableFiles(findingsTable, reports.flatMap(({ report, findings }) => findings.map((row) => ({ report_id: report.report_id, ...row }))));
  yield* tableFiles(checksTable, reports.flatMap(({ report, checks }) => checks.map((row) => ({ report_id: report.report_id, ...row }))));
  yield* tableFiles(indicatorsTable, reports.flatMap(({ report, indicators }) => indicators.map((row) => (
    { report_id: report.report_id, agency_id: report.agency_id, year: report.year, ...row }
  ))));
  yield* tableFiles(agenciesTable, dataset.agencies.map((each) => each.agency));
  yield* tableFiles(coverageTable, dataset.coverage);
  yield* tableFiles(panelTable, panelRows(dataset.agencies));
  yield* tableFiles(dictionaryTable, dictionaryRows());
  yield { name: 'datapackage.json', pieces: [JSON.stringify(dataPackage(version), null, 2), '\n'] };
  for (const file of dataset.agencies) yield { name: `agencies/${file.agency.agency_id}.json`, pieces: [JSON.stringify(file), '\n'] };
  for (const source of dataset.sources) yield { name: `sources/${source.report_id}.json`, pieces: [JSON.stringify(source), '\n'] };
}

function* tableFiles<Row extends object>(table: Table<Row>, rows: Row[]): Generator<DatasetFile> {
  yield { name: `${table.name}.csv`, pieces: csv(table, rows) };
  yield { name: `${table.name}.json`, pieces: json(table, rows) };
}

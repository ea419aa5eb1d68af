import { csv } from './csv.ts';
import type { Dataset, PublishedAgency, PublishedReport } from './dataset.ts';
import { dictionaryRows } from './dictionary.ts';
import { json } from './json.ts';
import { panelRow } from './panel-row.ts';
import { parquet } from './parquet.ts';
import type { AgencyReport } from './rows.ts';
import type { Table } from './table.ts';
import type { TableFormat } from './table-content.ts';
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

/** What comes next in a file of the dataset. The files grow side by side, so that no table has to be held. */
export interface FilePiece {
  name: string;
  content: string | Uint8Array;
  /** Nothing follows in this file. */
  last: boolean;
}

/** By the ending of a file's name. */
const formats: Record<string, TableFormat<string | Uint8Array>> = { csv, json, parquet };

/** The tables in every format and the files of bodies and documents; what is made from these files follows them. */
export function* datasetPieces({ agencies, unidentified, coverage }: Dataset): Generator<FilePiece> {
  const tables = reportTables();
  for (const each of agencies) yield* agencyPieces(each, tables);
  for (const report of unidentified) yield* reportPieces(report, tables);
  for (const table of Object.values(tables)) yield* table.end();
  yield* wholeTable(coverageTable, coverage);
  yield* wholeTable(dictionaryTable, dictionaryRows());
}

type ReportTables = ReturnType<typeof reportTables>;

/** The tables whose rows come with the bodies and their reports. */
const reportTables = () => ({
  reports: growing(reportsTable),
  cells: growing(cellsTable),
  published: growing(publishedTable),
  findings: growing(findingsTable),
  checks: growing(checksTable),
  indicators: growing(indicatorsTable),
  agencies: growing(agenciesTable),
  panel: growing(panelTable),
});

/** `agencies/<id>.json`, which grows by its reports, and the body's rows in the tables. */
function* agencyPieces({ agency, reports, replies, searches }: PublishedAgency, tables: ReportTables): Generator<FilePiece> {
  const name = `agencies/${agency.agency_id}.json`;
  yield* tables.agencies.put([agency]);
  yield { name, content: `{"agency":${JSON.stringify(agency)},"reports":[`, last: false };
  let separator = '';
  let before: AgencyReport | undefined;
  for (const each of reports) {
    yield* reportPieces(each, tables);
    if (each.rows.report.primary) {
      yield* tables.panel.put([panelRow(each.rows, before)]);
      before = each.rows;
    }
    yield { name, content: separator + JSON.stringify(each.rows), last: false };
    separator = ',';
  }
  yield { name, content: `],"replies":${JSON.stringify(replies)},"searches":${JSON.stringify(searches)}}\n`, last: true };
}

function* reportPieces({ rows, source }: PublishedReport, tables: ReportTables): Generator<FilePiece> {
  const { report, cells, published, findings, checks, indicators } = rows;
  const { report_id, agency_id, year } = report;
  yield* tables.reports.put([report]);
  yield* tables.cells.put(cells.map((row) => ({ report_id, ...row })));
  yield* tables.published.put(published.map((row) => ({ report_id, ...row })));
  yield* tables.findings.put(findings.map((row) => ({ report_id, ...row })));
  yield* tables.checks.put(checks.map((row) => ({ report_id, ...row })));
  yield* tables.indicators.put(indicators.map((row) => ({ report_id, agency_id, year, ...row })));
  if (source) yield whole(`sources/${report_id}.json`, JSON.stringify(source));
}

const whole = (name: string, text: string): FilePiece => ({ name, content: `${text}\n`, last: true });

function* wholeTable<Row extends object>(table: Table<Row>, rows: Row[]): Generator<FilePiece> {
  const { put, end } = growing(table);
  yield* put(rows);
  yield* end();
}

/** A table in every format it is published in. */
function growing<Row extends object>(table: Table<Row>) {
  const files = Object.entries(formats).map(([ending, format]) => ({ name: `${table.name}.${ending}`, table: format(table) }));
  return {
    put: (rows: Row[]): FilePiece[] => files.flatMap(({ name, table: { put } }) => {
      const content = put(rows);
      return content.length === 0 ? [] : [{ name, content, last: false }];
    }),
    end: (): FilePiece[] => files.map(({ name, table: { end } }) => ({ name, content: end(), last: true })),
  };
}

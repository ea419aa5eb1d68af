import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { changesOf, documentChange, type ComparedCell, type ComparedReport } from '../src/pipeline/write/changes.ts';
import { csv } from '../src/pipeline/write/csv.ts';
import type { DatasetEdition } from '../src/pipeline/write/edition.ts';
import type { FilePiece } from '../src/pipeline/write/files.ts';
import type { ChangeRow } from '../src/pipeline/write/change-row.ts';
import type { FindingRow, PublishedRow, ReportRow } from '../src/pipeline/write/rows.ts';
import { changesTable } from '../src/pipeline/write/tables/changes.ts';
import { parquetRows } from './parquet-rows.ts';

/** Reports that are held against each other at a time. */
const portion = 500;

/** `CHANGES.csv`, empty before the first release and on exactly its data. `released`: the folder of the newest release. */
export async function changesPieces(folder: string, { date }: DatasetEdition, released: string | undefined): Promise<FilePiece[]> {
  const rows = released === undefined || date !== null ? [] : await changesSince(released, folder);
  const { put, end } = csv(changesTable);
  return [{ name: `${changesTable.name}.csv`, content: put(rows) + end(), last: true }];
}

/**
 * What differs between a frozen dataset and one that is being written, both given by the folders of their Parquet files.
 * A document is followed by its content, so that a new id is no new document. Only reports in which something differs are
 * held, some hundreds at a time.
 */
export async function changesSince(release: string, now: string): Promise<ChangeRow[]> {
  const [before, after] = [await reportsOf(release), await reportsOf(now)];
  const pairs = pairsOf(before, after);
  const [was, is] = [await figuresDigests(release), await figuresDigests(now)];
  const differing = pairs.filter(([old, current]) => was.get(old.report_id) !== is.get(current.report_id) || JSON.stringify(old) !== JSON.stringify(current));
  const rows: ChangeRow[] = [];
  for (let at = 0; at < differing.length; at += portion) {
    const some = differing.slice(at, at + portion);
    const [olds, currents] = [await compared(release, some.map(([old]) => old)), await compared(now, some.map(([, current]) => current))];
    rows.push(...olds.flatMap((old, index) => changesOf(old, currents[index] ?? old)));
  }
  const [kept, known] = [new Set(pairs.map(([old]) => old)), new Set(pairs.map(([, current]) => current))];
  return [
    ...after.filter((report) => !known.has(report)).map((report) => documentChange(report, 'new_document')),
    ...before.filter((report) => !kept.has(report)).map((report) => documentChange(report, 'withdrawn')),
    ...rows,
  ];
}

async function reportsOf(folder: string): Promise<ReportRow[]> {
  const reports: ReportRow[] = [];
  for await (const rows of parquetRows<ReportRow>(join(folder, 'reports.parquet'))) reports.push(...rows);
  return reports;
}

/** The same document before and now: the same content, else the same id. */
function pairsOf(before: readonly ReportRow[], after: readonly ReportRow[]): [ReportRow, ReportRow][] {
  const byContent = new Map(before.map((report) => [report.source_sha256, report]));
  const contents = new Set(after.map((report) => report.source_sha256));
  const byId = new Map(before.filter((report) => !contents.has(report.source_sha256)).map((report) => [report.report_id, report]));
  return after.flatMap((report): [ReportRow, ReportRow][] => {
    const old = byContent.get(report.source_sha256) ?? byId.get(report.report_id);
    return old ? [[old, report]] : [];
  });
}

const cellColumns: (keyof ComparedCell)[] = ['report_id', 'table', 'row', 'column', 'value', 'unit', 'state'];
const statementColumns: (keyof PublishedRow)[] = ['report_id', 'metric', 'channel', 'unit', 'period', 'precision', 'value'];

/** By report: a digest of its cells and statements. Rows of a report stand together. */
async function figuresDigests(folder: string): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  const take = (rows: readonly { report_id: string }[]) => {
    for (const { report_id, ...row } of rows) {
      hashes.set(report_id, createHash('md5').update(hashes.get(report_id) ?? '').update(JSON.stringify(row)).digest('base64'));
    }
  };
  for await (const rows of parquetRows<ComparedCell>(join(folder, 'cells.parquet'), cellColumns)) take(rows);
  for await (const rows of parquetRows<PublishedRow>(join(folder, 'published.parquet'), statementColumns)) take(rows);
  return hashes;
}

/** The figures of some reports, in their order. */
async function compared(folder: string, reports: readonly ReportRow[]): Promise<ComparedReport[]> {
  const found = new Map(reports.map((report) => [report.report_id, { report, cells: [] as ComparedCell[], published: [] as PublishedRow[], decided: new Set<string>() }]));
  for await (const rows of parquetRows<ComparedCell>(join(folder, 'cells.parquet'), cellColumns)) for (const row of rows) found.get(row.report_id)?.cells.push(row);
  for await (const rows of parquetRows<PublishedRow>(join(folder, 'published.parquet'), statementColumns)) for (const row of rows) found.get(row.report_id)?.published.push(row);
  for await (const rows of parquetRows<FindingRow>(join(folder, 'findings.parquet'), ['report_id', 'check', 'cells'])) {
    for (const { report_id, check, cells } of rows) {
      if (isDecision(check)) for (const address of cells?.split(' ') ?? []) found.get(report_id)?.decided.add(address);
    }
  }
  return [...found.values()];
}

/** Findings that say that a person, and not the reader, decided on a cell. */
const isDecision = (check: string): boolean => check === 'correction.applied' || check === 'review.illegible';
